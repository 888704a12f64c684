import { createHash } from 'node:crypto'
import { readContentFile } from '../files/read-content-file.ts'
import { parseReport } from '../markdown/parse-report.ts'
import type { ReportMeta } from '../report/fields/report-meta.ts'
import { compareText } from '../report/order.ts'
import type { Script } from '../report/script.ts'
import { SLUG_TOPICS } from '../report/slug-topic.ts'
import { withoutAbsent } from '../report/without-absent.ts'
import type { Agency } from './agency.ts'

interface Named {
  readonly slug: string
  readonly meta: ReportMeta
}

/**
 * The agencies of an archive that lists none: those that its reports name, by their slugs. A report in another script than
 * the archive's own is left out: its name would have to be converted before anyone has decided how.
 *
 * @param paths of the reports, from the content folder
 */
export function deriveAgencies(
  folder: string,
  paths: readonly string[],
  script: Script,
): readonly Agency[] {
  const byName = new Map<string, Named[]>()
  for (const path of paths) {
    const file = readContentFile(folder, path)
    const report = file.kind === 'read' ? parseReport(path, file.bytes).report : undefined
    const name = report?.meta.agency
    if (!report || name === undefined || (report.meta.script ?? script) !== script) continue
    const known = byName.get(name)
    if (known) known.push(report)
    else byName.set(name, [report])
  }
  const stems = new Map([...byName].map(([name, reports]) => [name, findStem(reports)]))
  const isShared = (stem: string): boolean =>
    [...stems.values()].filter((other) => other === stem).length > 1
  return [...byName]
    .map(([name, reports]): Agency => {
      const stem = stems.get(name)
      const slug = stem === undefined || isShared(stem) ? hashName(name) : stem
      const district = findCommon(reports, ({ meta }) => meta.district)
      const city = findCommon(reports, ({ meta }) => meta.city)
      return {
        ...{ slug, name, shortName: name, formerNames: [], convert: [] },
        ...withoutAbsent({ district, city }),
      }
    })
    .toSorted((a, b) => compareText(a.slug, b.slug))
}

const TOPICS = new Set(Object.values(SLUG_TOPICS))

/**
 * The part of their names that reports are called by for their agency: `liupu` of `2021-liupu-annual` and `2022-liupu-plan`.
 * None where they do not agree, or it is a number.
 */
function findStem(reports: readonly Named[]): string | undefined {
  return findCommon(reports, ({ slug }) => {
    const [year = '', ...parts] = slug.split('-')
    const topic = parts.at(-1) ?? ''
    const stem = parts.slice(0, TOPICS.has(topic) ? -1 : 1).join('-')
    return /^\d{4}$/.test(year) && /^[a-z]+(?:-[a-z]+)*$/.test(stem) ? stem : undefined
  })
}

function findCommon(
  reports: readonly Named[],
  read: (report: Named) => string | undefined,
): string | undefined {
  const values = new Set(reports.map(read))
  return values.size === 1 ? [...values][0] : undefined
}

/** Chinese is not romanised: 重庆 is no zhongqing. */
function hashName(name: string): string {
  return `agency-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`
}
