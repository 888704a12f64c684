import { writeInto } from '../files/read-write.ts'
import { SCRIPTS } from '../report/script.ts'
import type { SearchRecord } from './search-record.ts'

/**
 * Writes what a result shows of a report, in one file per script: a visitor loads only the script that they read.
 *
 * @returns the contents of both files, for a fingerprint.
 */
export function writeReportTexts(
  record: SearchRecord,
  folder: string,
  onText: (path: string, text: string) => void = () => {},
): string {
  const { slug, title, date, about, blocks } = record
  const texts = SCRIPTS.map((script) => {
    const text = JSON.stringify({
      title: title[script],
      date,
      about: about?.[script] ?? [],
      blocks: blocks.map((block) => ({
        id: block.id,
        kind: block.kind,
        ...(block.headRows !== undefined && { headRows: block.headRows }),
        ...(block.section !== undefined && { section: block.section }),
        text: block.text[script],
      })),
    })
    const path = `text/${script.toLowerCase()}/${slug}.json`
    writeInto(folder, path, text)
    onText(path, text)
    return text
  })
  return texts.join('\n')
}
