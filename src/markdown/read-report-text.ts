import { parsePeriod } from '../report/parse-period.ts'
import { SCRIPTS, type Script } from '../report/script.ts'
import { splitFrontMatter } from './front-matter/split-front-matter.ts'
import { readText } from './read-text.ts'

/** What a text says of itself, as far as it can be read. */
export interface ReportText {
  readonly title: string
  readonly kind: string
  /** The last year that it reports on. */
  readonly year: number
  readonly script: Script
  readonly body: string
}

/**
 * Reads a report whose fields may have faults: its body, and the fields that the numbers in it depend on. `undefined` where the
 * file is no report at all, or names no year. For what is published, see `parseReport`.
 */
export function readReportText(file: string, bytes: Uint8Array): ReportText | undefined {
  const { text } = readText(file, bytes)
  const split = text === undefined ? undefined : splitFrontMatter(file, text)
  if (split?.kind !== 'split') return undefined
  const fields = new Map(
    split.yaml.map?.entries.map(({ key, value }) => [key, value.kind === 'text' ? value.text : '']),
  )
  const year = parsePeriod(fields.get('period') ?? '')?.to ?? readYear(fields.get('date') ?? '')
  if (year === undefined) return undefined
  return {
    title: fields.get('title') ?? '',
    kind: fields.get('kind') ?? '',
    year,
    script: SCRIPTS.find((script) => script === fields.get('script')) ?? 'Hans',
    body: split.body,
  }
}

function readYear(date: string): number | undefined {
  const year = /^\d{4}/.exec(date)?.[0]
  return year === undefined ? undefined : Number(year)
}
