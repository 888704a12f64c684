import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { Field } from '../../report/fields/field.ts'
import { nearestName } from '../../report/nearest-name.ts'
import { toCodePoint } from '../../text/code-points.ts'
import type { YamlEntry, YamlMap } from '../parse-yaml.ts'

/** Known names only, required ones present, and each with a value. */
export function checkNames(
  map: YamlMap,
  fields: readonly Field[],
  diagnostics: Diagnostic[],
  path: string,
): ReadonlyMap<string, YamlEntry> {
  const entries = new Map<string, YamlEntry>()
  for (const entry of map.entries) {
    const field = fields.find(({ name }) => name === entry.key)
    if (!field) {
      diagnostics.push(reportUnknown(entry, fields, path))
      continue
    }
    const parameters = { field: path + entry.key, example: field.example }
    if (entry.value.kind === 'text' && entry.value.text.trim() === '') {
      const code = field.isRequired ? 'field/empty' : 'field/blank'
      diagnostics.push(makeDiagnostic(code, entry.keyPlace, parameters))
    } else entries.set(field.name, entry)
  }
  for (const { name, example, isRequired } of fields) {
    if (isRequired && !map.entries.some(({ key }) => key === name)) {
      const parameters = { field: path + name, example }
      diagnostics.push(makeDiagnostic('field/required', map.place, parameters))
    }
  }
  return entries
}

function reportUnknown(
  { key, keyPlace }: YamlEntry,
  fields: readonly Field[],
  path: string,
): Diagnostic {
  const names = fields.map(({ name }) => name)
  const known = names.join(', ')
  const field = path + key
  const labelled = (
    fields.find(({ label }) => label === key) ??
    fields.find(({ alsoCalled }) => alsoCalled?.includes(key))
  )?.name
  const nearest = labelled ?? nearestName(key, names)
  const foreign = [...new Set(key.match(/[^\u0000-\u007f]/gu))]
  // A Cyrillic е between Latin letters; a name all in Chinese is no look-alike.
  if (foreign.length > 0 && /[a-z]/i.test(key)) {
    const characters = foreign.slice(0, 5).map((c) => `${c} ${toCodePoint(c)}`)
    return makeDiagnostic('field/look-alike', keyPlace, {
      field,
      characters: characters.join(', '),
      nearest: nearest ?? known,
    })
  }
  return nearest === undefined
    ? makeDiagnostic('field/unknown', keyPlace, { field, known })
    : makeDiagnostic('field/misspelt', keyPlace, { field, nearest })
}
