import { type FieldReader, makeFieldReader } from '../markdown/front-matter/field-reader.ts'
import { parseYaml } from '../markdown/parse-yaml.ts'
import { readText } from '../markdown/read-text.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { Field } from '../report/fields/field.ts'
import type { Period } from '../report/fields/field-values.ts'
import { parsePeriod } from '../report/parse-period.ts'
import { REPORT_KINDS } from '../report/report-kind.ts'
import { isSlug } from '../report/slug.ts'
import { withoutAbsent } from '../report/without-absent.ts'
import type { Agency, Gap } from './agency.ts'

export interface ParsedAgencies {
  /** In the order of the file. */
  readonly agencies: readonly Agency[]
  readonly diagnostics: readonly Diagnostic[]
}

const FIELDS: readonly Field[] = [
  { name: 'name', label: '名称', example: '柳浦街道办事处', isRequired: true },
  { name: 'shortName', label: '简称', example: '柳浦街道' },
  { name: 'district', label: '区县', example: '青澜区' },
  { name: 'city', label: '城市', example: '棠州市' },
  { name: 'formerNames', label: '曾用名', example: '[柳浦镇]' },
  { name: 'convert', label: '转换', example: '["岳台 岳台"]' },
  { name: 'gaps', label: '未公开', example: '[{years: 2020/2021, note: 当年没有公开}]' },
]

const GAP_FIELDS: readonly Field[] = [
  { name: 'years', label: '年份', example: '2020/2021', isRequired: true },
  { name: 'kind', label: '种类', example: 'annual-report' },
  { name: 'note', label: '说明', example: '当年没有公开' },
]

/** Longer ones are slips: nobody knows of more. */
const LONGEST_GAP = 100

/** `agencies.yaml` → agencies. A name, now or former, leads to one agency only. */
export function parseAgencies(file: string, bytes: Uint8Array | undefined): ParsedAgencies {
  if (!bytes) return { agencies: [], diagnostics: [] }
  const { text, diagnostics: inText } = readText(file, bytes)
  const diagnostics: Diagnostic[] = [...inText]
  if (text === undefined) return { agencies: [], diagnostics }
  const yaml = parseYaml(file, text)
  diagnostics.push(...yaml.diagnostics)
  const agencies: Agency[] = []
  const owners = new Map<string, string>()
  for (const { key: slug, keyPlace, value } of yaml.map?.entries ?? []) {
    if (!isSlug(slug)) {
      diagnostics.push(makeDiagnostic('agencies/slug', keyPlace, { found: slug }))
      continue
    }
    if (value.kind !== 'map') {
      const found = value.kind === 'text' ? value.text : '[…]'
      const parameters = { field: slug, found, example: '{name: 柳浦街道办事处}' }
      diagnostics.push(makeDiagnostic('field/not-map', value.place, parameters))
      continue
    }
    const fields = makeFieldReader(value, FIELDS, diagnostics, `${slug}.`)
    const name = fields.line('name')
    if (name === undefined) continue
    const formerNames = fields.lines('formerNames') ?? []
    for (const found of new Set([name, ...formerNames])) {
      const other = owners.get(found)
      if (other !== undefined)
        diagnostics.push(
          makeDiagnostic('agencies/name-twice', fields.place('name'), { found, other }),
        )
      else owners.set(found, slug)
    }
    agencies.push({
      slug,
      name,
      shortName: fields.line('shortName') ?? name,
      ...withoutAbsent({ district: fields.line('district'), city: fields.line('city') }),
      formerNames,
      convert: fields.pairs('convert') ?? [],
      ...withoutAbsent({ gaps: readGaps(fields) }),
    })
  }
  return { agencies, diagnostics }
}

function readGaps(fields: FieldReader): readonly Gap[] | undefined {
  return fields.maps('gaps', GAP_FIELDS)?.flatMap((item) => {
    const years = item.parsed('years', parseGapYears, 'field/period')
    const kind = item.choice('kind', REPORT_KINDS)
    const note = item.line('note')
    return years === undefined ? [] : [withoutAbsent({ years, kind, note })]
  })
}

function parseGapYears(text: string): Period | undefined {
  const years = parsePeriod(text)
  return years && years.from > 0 && years.to - years.from < LONGEST_GAP ? years : undefined
}
