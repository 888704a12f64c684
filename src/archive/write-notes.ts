import type { ConversionPair } from '../report/fields/field-values.ts'
import { otherScript } from '../report/script.ts'
import { setQuotes } from '../text/quotation-marks.ts'
import type { Converters } from './converters.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import type { PublishContext } from './publish-report.ts'
import type { ArchiveSettings } from './settings.ts'
import { type Note, writeNote } from './write-note.ts'

/** All that maintainers noted of words and gaps, in the script that they did not write it in, by the note. */
export function writeNotes(
  { settings, agencies, glossary, reviewed = [] }: PublishContext,
  converters: Converters,
): ReadonlyMap<string, Note> {
  const { script: from, hantQuotes } = settings
  const to = otherScript(from)
  const written = new Map<string, Note>()
  const write = (note: string | undefined, own: readonly ConversionPair[] = []): void => {
    if (note === undefined) return
    const converter = converters.forReport(from, { own })
    const convert = (text: string): string => setQuotes(converter.convert(text), to, hantQuotes)
    written.set(note, writeNote(note, { from, to, convert }))
  }
  for (const entry of glossary) {
    write(entry.note, pairsOfEntry(entry, settings))
    write(entry.source)
  }
  for (const { note } of reviewed) write(note)
  for (const { gaps = [] } of agencies) for (const { note } of gaps) write(note)
  return written
}

/** What is decided of a word applies to its characters in its own note: 干松林 is a 干, not a 幹 or 乾. */
function pairsOfEntry(
  { simplified, hant, tw, hk }: GlossaryEntry,
  { script, hantStandard }: ArchiveSettings,
): readonly ConversionPair[] {
  const traditional = [...((hantStandard === 'tw' ? tw : hk) ?? hant)]
  return [...simplified].map((character, i) => {
    const other = traditional[i] ?? character
    return script === 'Hans' ? { from: character, to: other } : { from: other, to: character }
  })
}
