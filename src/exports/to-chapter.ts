import type { Archive } from '../archive/archive.ts'
import type { PublishedReport } from '../archive/published-report.ts'
import type { Chapter, RecordLine } from '../offline/epub/book.ts'
import { bylineOf } from '../report/fields/byline-of.ts'
import type { Script } from '../report/script.ts'
import { toContentsTree } from '../site/pages/report/contents-tree.ts'
import { type Entry, toRecord } from '../site/pages/report/report-record.ts'
import { writeDate } from '../site/shown/write-date.ts'
import { makeUrls, reportPath } from '../site/urls.ts'
import { wordsOf } from '../words/words.ts'

/** A report in one script as a chapter of a book. */
export function toChapter(
  report: PublishedReport,
  script: Script,
  { settings, texts }: Pick<Archive, 'settings' | 'texts'>,
): Chapter {
  const { slug, source } = report
  const words = wordsOf(script, settings.hantStandard)
  const { report: say, downloads } = words
  const text = report.texts[script]
  const urls = makeUrls(settings.baseUrl, settings.pathPrefix)
  const path = reportPath(report, script)
  const address = urls.absolute(path)
  const line = (label: string, value: string | undefined, url?: string): readonly RecordLine[] =>
    value === undefined ? [] : [{ label, text: value, ...(url !== undefined && { url }) }]
  return {
    slug,
    ...(text.kicker !== undefined && { kicker: text.kicker }),
    title: text.title,
    ...(text.subtitle !== undefined && { subtitle: text.subtitle }),
    lines: [
      ...(text.agency === undefined ? [] : [text.agency]),
      ...bylineOf(text.byline),
      writeDate(report.date, words).long,
    ],
    markup: text.body.markup,
    contents: toContentsTree(text.body.contents),
    record: toRecord(report, text, words, undefined).map(toRecordLine),
    provenance: [
      ...line(words.fields['source.name'], text.sourceName),
      ...line(words.fields['source.url'], source?.url, toWebAddress(source?.url)),
      ...line(
        words.fields['source.retrieved'],
        source?.retrieved && writeDate(source.retrieved, words).long,
      ),
      ...line(words.fields['source.file'], source?.file),
      ...line(words.fields['source.sha256'], source?.sha256),
      ...line(words.fields.script, report.script === script ? say.original : say.converted),
      ...line(downloads.archive, texts[script].title),
      ...line(downloads.page, address, address),
    ],
    url: address ?? urls.to(path),
  }
}

function toRecordLine({ label, text, pending }: Entry): RecordLine {
  return { label, text, ...(pending && { pending }) }
}

/** An address that a reading program can open; whatever else was written down is only shown. */
function toWebAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url)
    ? new URL(url).href
    : undefined
}
