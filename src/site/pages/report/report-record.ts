import type { PublishedReport, ReportText } from '../../../archive/published-report.ts'
import { placeOf } from '../../../report/fields/place-of.ts'
import { CONVERTED_FIELDS, KEPT_FIELDS } from '../../../report/fields/row-groups.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'
import { type Line, toLines } from './record-lines.ts'

/** A line of a definition list. */
export interface Entry {
  readonly label: string
  readonly text: string
  /** For `<time datetime>`. */
  readonly datetime?: string
  readonly url?: string
  /** Its parts, where some of them are links; `text` says the same in one. */
  readonly parts?: readonly { readonly text: string; readonly url?: string }[]
  /** Suggested by a program, confirmed by nobody. */
  readonly pending?: boolean
  /** How a browser may break it: an address after its slashes, a hash in groups. */
  readonly pieces?: readonly string[]
  readonly look?: 'hash' | 'address'
  /** The way to the two scripts side by side. */
  readonly isParallel?: true
}

/** Where parts of a record lead; a book for readers without the site has no links. */
interface RecordLinks {
  readonly agencyUrl?: string | undefined
  /** By the Simplified word; only topics that have a list. */
  readonly topicUrls?: ReadonlyMap<string, string>
}

const ROWS = [...KEPT_FIELDS, ...CONVERTED_FIELDS]
  .flatMap((row) => ('record' in row ? [row] : []))
  .toSorted((a, b) => a.record - b.record)

/** The catalogue record: what is known of the document, line by line in the order of the rows. */
export function toRecord(
  report: PublishedReport,
  text: ReportText,
  words: Words,
  links: RecordLinks = {},
): readonly Entry[] {
  const values = { ...report, ...text }
  const lines = ROWS.flatMap((row): readonly Line[] =>
    row.kind === 'place' ? toPlace(text, words) : toLines(row, values[row.name], words),
  )
  const { paragraphCount: paragraphs } = text.body
  const extent = fill(words.report.extent, { characters: report.characters, paragraphs })
  return [...lines, { fields: [], label: words.record.extent, text: extent }].map(
    ({ fields, ...entry }) => ({
      ...entry,
      ...(fields.some((field) => report.suggested.includes(field)) && { pending: true }),
      ...toLinks(fields, report, text, links),
    }),
  )
}

/** `city` and `district` are one line. */
function toPlace(text: ReportText, words: Words): readonly Line[] {
  const place = placeOf(text)
  return place === undefined
    ? []
    : [{ fields: ['city', 'district'], label: words.record.place, text: place }]
}

function toLinks(
  fields: readonly string[],
  { texts }: PublishedReport,
  { topics }: ReportText,
  { agencyUrl, topicUrls }: RecordLinks,
): Pick<Entry, 'url' | 'parts'> {
  if (fields.includes('agency')) return agencyUrl === undefined ? {} : { url: agencyUrl }
  if (!topicUrls || !fields.includes('topics')) return {}
  return {
    parts: topics.map((topic, i) => {
      const url = topicUrls.get(texts.Hans.topics[i] ?? '')
      return { text: topic, ...(url !== undefined && { url }) }
    }),
  }
}
