import { type Zippable, zipSync } from 'fflate'
import { adaptBody } from './adapt-body.ts'
import { makePictureStore } from './adapt-picture.ts'
import type { Book, Chapter } from './book.ts'
import { writeStyle } from './book-style.ts'
import { resolveHref } from './resolve-href.ts'
import { type SpineItem, writePackage } from './write-package.ts'
import {
  chapterPath,
  recordPath,
  writeChapter,
  writeNavigation,
  writeRecordPage,
  writeTitlePage,
} from './write-pages.ts'
import { toXmlBytes } from './xml.ts'

const CONTAINER =
  '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'

/** A zip keeps local time: made of local parts, it is the same text in every zone. */
const TIME = new Date(2026, 0, 1)

/**
 * A book as EPUB 3. The same book gives the same bytes. Of one report it has the text and a page with its record; of
 * several, each report ends with its own.
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function writeEpub(book: Book): Uint8Array {
  const { words, groups } = book
  const chapters = groups.flatMap((group) => group.chapters)
  const isCollection = groups.some(({ title }) => title !== undefined)
  const pictures = makePictureStore(book.readImage, words.missingPicture)
  const ids = new Map(chapters.map(({ slug, markup }) => [slug, findIds(markup)]))
  const files: Record<string, Uint8Array> = {}
  const spine: SpineItem[] = []
  const addPage = (id: string, path: string, text: string): void => {
    files[path] = toXmlBytes(text)
    spine.push({ id, path })
  }
  addPage('title-page', 'title.xhtml', writeTitlePage(book))
  addPage('nav', 'nav.xhtml', writeNavigation(book))
  for (const chapter of chapters) {
    const body = adaptBody(chapter.markup, {
      toHref: (href) => resolveHref(href, chapter, { ids }),
      pictures,
      back: words.back,
    })
    const text = writeChapter(chapter, body, { ...book, hasRecord: isCollection })
    addPage(`text-${chapter.slug}`, chapterPath(chapter), text)
    if (!isCollection)
      addPage(`record-${chapter.slug}`, recordPath(chapter), writeRecordPage(chapter, book))
  }
  files['book.css'] = new TextEncoder().encode(writeStyle(book.isVertical))
  for (const { name, bytes } of pictures.list()) files[name] = bytes
  files['book.opf'] = toXmlBytes(
    writePackage(book, {
      spine,
      pictures: pictures.list(),
      isDescribed: !pictures.isUndescribed(),
    }),
  )
  return pack(files)
}

function findIds(markup: Chapter['markup']): ReadonlySet<string> {
  return new Set(Array.from(markup.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id))
}

/** `mimetype` is the first file and not packed, so that its text is at a fixed place of the book's bytes. */
function pack(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const zip: Zippable = {
    mimetype: [new TextEncoder().encode('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': toXmlBytes(CONTAINER),
  }
  for (const path of Object.keys(files).sort()) {
    const bytes = files[path]
    // A picture is packed already.
    if (bytes) zip[`EPUB/${path}`] = [bytes, { level: path.startsWith('images/') ? 0 : 6 }]
  }
  return zipSync(zip, { level: 6, mtime: TIME })
}
