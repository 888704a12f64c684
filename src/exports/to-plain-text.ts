import type { Archive } from '../archive/archive.ts'
import type { PublishedReport } from '../archive/published-report.ts'
import { BODY_LABELS } from '../markdown/body-labels.ts'
import { withMarker } from '../markdown/with-marker.ts'
import { writeText } from '../offline/data/write-text.ts'
import { bylineOf } from '../report/fields/byline-of.ts'
import type { Script } from '../report/script.ts'
import { writeDate } from '../site/shown/write-date.ts'
import { makeUrls, reportPath } from '../site/urls.ts'
import { wordsOf } from '../words/words.ts'

/** A report in one script as a plain text: what its page says, above, in the text and about the source. */
export function toPlainText(
  { slug, date, source, script: written, texts }: PublishedReport,
  script: Script,
  archive: Pick<Archive, 'settings' | 'texts'>,
): string {
  const { settings } = archive
  const words = wordsOf(script, settings.hantStandard)
  const { report: say, downloads } = words
  const text = texts[script]
  const urls = makeUrls(settings.baseUrl, settings.pathPrefix)
  const { title, licence } = archive.texts[script]
  const line = (label: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`${label}：${value}`]
  return writeText(
    {
      head: [
        ...[text.kicker, text.title, text.subtitle].filter((part) => part !== undefined),
        [text.agency, ...bylineOf(text.byline), writeDate(date, words).long]
          .filter((part) => part !== undefined)
          .join('　'),
      ],
      blocks: text.body.blocks.map((block) => ({ ...block, text: withMarker(block) })),
      notes: text.body.notes,
      foot: [
        ...line(words.fields['source.name'], text.sourceName),
        ...line(words.fields['source.url'], source?.url),
        ...line(
          words.fields['source.retrieved'],
          source?.retrieved && writeDate(source.retrieved, words).long,
        ),
        ...line(words.fields.script, written === script ? say.original : say.converted),
        ...line(downloads.archive, title),
        ...line(downloads.page, urls.absolute(reportPath({ slug }, script))),
        ...line(words.about.licence, licence),
      ],
    },
    { figure: BODY_LABELS[script].figure, notes: downloads.notes },
  )
}
