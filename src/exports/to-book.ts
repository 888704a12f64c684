import { join } from 'node:path'
import type { Archive } from '../archive/archive.ts'
import type { PublishedReport } from '../archive/published-report.ts'
import { readBytes } from '../files/read-write.ts'
import type { Book, ChapterGroup } from '../offline/epub/book.ts'
import { creatorsOf } from '../report/fields/creators-of.ts'
import { type Script, toLanguageTag } from '../report/script.ts'
import { makeUrls, reportPath, scriptFolder } from '../site/urls.ts'
import { fill } from '../words/fill.ts'
import { wordsOf } from '../words/words.ts'
import { toChapter } from './to-chapter.ts'

export interface BookSetting {
  readonly archive: Archive
  /** The content folder, for pictures. */
  readonly content: string
  readonly script: Script
  readonly isVertical?: boolean | undefined
}

/** What the reports of a book have in common. */
export interface BookPart {
  readonly name: string
  /** Its address below the script's folder. */
  readonly path: string
  /** Whether the site has a page there. */
  readonly hasPage: boolean
}

/** A book of one report. */
export function toReportBook(report: PublishedReport, setting: BookSetting): Book {
  const { archive, script } = setting
  const chapter = toChapter(report, script, archive)
  const text = report.texts[script]
  const creators = creatorsOf(report.kind, text)
  const { title } = archive.texts[script]
  return {
    ...toFrame(setting, reportPath(report, script), [report]),
    title: text.title,
    creators: creators.length > 0 ? creators : [text.sourceName ?? title],
    ...(text.subtitle !== undefined && { description: text.subtitle }),
    subjects: [...new Set(text.topics)],
    titleLines: [
      ...(text.kicker === undefined ? [] : [text.kicker]),
      ...(text.subtitle === undefined ? [] : [text.subtitle]),
      ...chapter.lines,
      title,
      ...toLastLines(setting),
    ],
    groups: [{ chapters: [chapter] }],
  }
}

/**
 * A book of several reports, the newest year first.
 *
 * @param part what they have in common, where they are not the whole archive
 */
export function toCollectionBook(
  reports: readonly PublishedReport[],
  setting: BookSetting,
  part?: BookPart,
): Book {
  const { archive, script } = setting
  const words = wordsOf(script, archive.settings.hantStandard)
  const { title, description } = archive.texts[script]
  const byYear = new Map<number, PublishedReport[]>()
  for (const report of reports) {
    const year = byYear.get(report.year)
    if (year) year.push(report)
    else byYear.set(report.year, [report])
  }
  const groups = [...byYear]
    .sort(([a], [b]) => b - a)
    .map(
      ([year, ofYear]): ChapterGroup => ({
        title: fill(words.listing.year, { year }),
        chapters: ofYear.map((report) => toChapter(report, script, archive)),
      }),
    )
  return {
    ...toFrame(setting, scriptFolder(script) + (part?.path ?? ''), reports, part?.hasPage),
    title: part === undefined ? title : fill(words.book.part, { title, part: part.name }),
    creators: [title],
    ...(description !== '' && { description }),
    subjects: [],
    titleLines: [
      ...(description === '' ? [] : [description]),
      fill(words.book.count, { n: reports.length }),
      ...toLastLines(setting),
    ],
    groups,
  }
}

type Frame = Omit<Book, 'title' | 'creators' | 'subjects' | 'titleLines' | 'groups'>

/** @param path of the page that the book is made of, below the site */
function toFrame(
  { archive, content, script, isVertical = false }: BookSetting,
  path: string,
  reports: readonly PublishedReport[],
  hasPage = true,
): Frame {
  const { settings, texts } = archive
  const { title, licence } = texts[script]
  const source = makeUrls(settings.baseUrl, settings.pathPrefix).absolute(path)
  const date = newestOf(reports.map((report) => report.date))
  return {
    lang: toLanguageTag(script, settings.hantStandard),
    // Another edition is another book.
    address: `${source ?? `juanzong:${path}`}${isVertical ? '#vertical' : ''}`,
    publisher: title,
    ...(date !== undefined && { date }),
    modified: newestOf(reports.flatMap(listDates)) ?? '2000',
    ...(source !== undefined && hasPage && { source }),
    ...(licence !== undefined && { rights: licence }),
    isVertical,
    readImage: (image) =>
      imagesOf(archive).has(image) ? readBytes(join(content, image)) : undefined,
    words: wordsOf(script, settings.hantStandard).book,
  }
}

const known = new WeakMap<Archive, ReadonlySet<string>>()

/** The pictures that the archive publishes: nothing else of a disk comes into a book. */
function imagesOf(archive: Archive): ReadonlySet<string> {
  const images = known.get(archive) ?? new Set(archive.images)
  known.set(archive, images)
  return images
}

function toLastLines({ archive, script }: BookSetting): readonly string[] {
  const { settings, texts } = archive
  const address = makeUrls(settings.baseUrl, settings.pathPrefix).absolute(scriptFolder(script))
  return [texts[script].licence, address, wordsOf(script, settings.hantStandard).foot.say].filter(
    (line) => line !== undefined,
  )
}

/** Every date that a report knows: the newest stands for when it was changed last. */
function listDates({ date, dates, source, texts }: PublishedReport): readonly string[] {
  return [
    date,
    ...Object.values(dates),
    ...(source?.retrieved === undefined ? [] : [source.retrieved]),
    ...(texts.Hans.changes ?? []).map((change) => change.date),
  ]
}

/** The newest of EDTF dates, without its mark. */
function newestOf(dates: readonly string[]): string | undefined {
  return dates
    .map((date) => date.replace(/[~?]$/, ''))
    .toSorted()
    .at(-1)
}
