import type { CitationRecord } from '../../../cite/citation-record.ts'
import { writeBibtex } from '../../../cite/write-bibtex.ts'
import { writeCslJson } from '../../../cite/write-csl-json.ts'
import { writeGbt7714 } from '../../../cite/write-gbt7714.ts'
import { writeRis } from '../../../cite/write-ris.ts'
import type { Script } from '../../../report/script.ts'
import type { Words } from '../../../words/words.ts'
import { reportPath, scriptFolder, type Urls } from '../../urls.ts'

export interface Citations {
  /** The day of reading is between the two parts; the browser writes it there. Without an address there is none. */
  readonly gbt7714: { readonly before: string; readonly after: string; readonly hasDay: boolean }
  /** Formats for reference managers, each also a file. */
  readonly others: readonly {
    readonly label: string
    readonly text: string
    readonly fileUrl: string
  }[]
}

/** What a reference manager reads, by the end of its file's name. */
export const CITATION_FORMATS: readonly {
  readonly label: string
  readonly extension: string
  readonly write: (record: CitationRecord) => string
}[] = [
  { label: 'BibTeX', extension: 'bib', write: writeBibtex },
  { label: 'RIS', extension: 'ris', write: writeRis },
  { label: 'CSL-JSON', extension: 'csl.json', write: writeCslJson },
]

export function toCitations(
  record: CitationRecord,
  script: Script,
  { urls, words }: { readonly urls: Urls; readonly words: Words },
): Citations {
  return {
    gbt7714: {
      ...writeGbt7714(record, words.citation.place),
      hasDay: record.url !== undefined,
    },
    others: CITATION_FORMATS.map(({ label, extension, write }) => ({
      label,
      text: write(record).trimEnd(),
      fileUrl: urls.to(citationPath(record.key, script, extension)),
    })),
  }
}

/** Beside the page whose report it cites, named as the other files there: `zh-hans/reports/x/x-zh-hans.bib`. */
export function citationPath(slug: string, script: Script, extension: string): string {
  const folder = scriptFolder(script)
  return `${reportPath({ slug }, script)}${slug}-${folder.slice(0, -1)}.${extension}`
}
