import type { PublishedReport } from '../../../archive/published-report.ts'
import type { EdtfDate } from '../../../text/edtf.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'
import { writeDate } from '../../write-date.ts'

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

/** The catalogue record: what is known of the document, field by field. */
export function toRecord(
  report: PublishedReport,
  text: PublishedReport['texts']['Hans'],
  words: Words,
  { agencyUrl, topicUrls }: RecordLinks = {},
): readonly Entry[] {
  const { record, dates } = words
  const entries: Entry[] = []
  // `field` may name several, parted by spaces: a line may show more than one field of the front matter.
  const add = (
    field: string,
    label: string,
    value: string | undefined,
    more: Partial<Entry> = {},
  ): void => {
    if (value === undefined || value === '') return
    const pending = field.split(' ').some((name) => report.suggested.includes(name))
    entries.push({ label, text: value, ...(pending && { pending }), ...more })
  }
  const addDate = (field: string, label: string, date: EdtfDate): void => {
    const shown = writeDate(date, words)
    add(field, label, shown.long, { datetime: shown.machine })
  }
  add('indexNumber', record.indexNumber, report.indexNumber)
  add('documentNumber', record.documentNumber, text.documentNumber)
  add('agency', record.agency, text.agency, agencyUrl === undefined ? {} : { url: agencyUrl })
  addDate('date', dates.issued, report.date)
  for (const [name, date] of Object.entries(report.dates))
    addDate(`dates dates.${name} ${name}`, dates.others[name] ?? name, date)
  add('category', record.category, text.category)
  add('disclosure', record.disclosure, text.disclosure)
  add('audience', record.audience, text.audience)
  add('validity', record.validity, text.validity)
  add('kind', record.kind, words.kinds[report.kind])
  add('period', record.period, toPeriod(report, words))
  add('city district', record.place, [text.city, text.district].filter(Boolean).join(' '))
  add(
    'topics',
    record.topics,
    text.topics.join('、'),
    topicUrls && toTopicParts(report, text, topicUrls),
  )
  const { paragraphCount } = text.body
  add(
    '',
    record.extent,
    fill(words.report.extent, { characters: report.characters, paragraphs: paragraphCount }),
  )
  return entries
}

function toTopicParts(
  { texts }: PublishedReport,
  { topics }: PublishedReport['texts']['Hans'],
  urls: ReadonlyMap<string, string>,
): Pick<Entry, 'parts'> {
  return {
    parts: topics.map((topic, i) => {
      const url = urls.get(texts.Hans.topics[i] ?? '')
      return { text: topic, ...(url !== undefined && { url }) }
    }),
  }
}

function toPeriod({ period }: PublishedReport, words: Words): string | undefined {
  if (!period) return undefined
  const year = (n: number): string => fill(words.listing.year, { year: n })
  return period.from === period.to ? year(period.from) : `${period.from}—${year(period.to)}`
}
