import { html } from '../../html/html.ts'
import type { StoredPicture } from './adapt-picture.ts'
import type { Book } from './book.ts'
import { makeBookId } from './book-id.ts'

/** A document of the book in reading order; `id` is its name in the package. */
export interface SpineItem {
  readonly id: string
  readonly path: string
}

export interface PackageParts {
  readonly spine: readonly SpineItem[]
  readonly pictures: readonly StoredPicture[]
  /** Whether every picture is described in words too. */
  readonly isDescribed: boolean
}

const XHTML = 'application/xhtml+xml'

/**
 * The package document: metadata, a list of all files, the reading order.
 *
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 * @see https://www.w3.org/TR/epub-a11y-11/
 */
export function writePackage(book: Book, parts: PackageParts): string {
  const { lang, title, creators, publisher, date, description, subjects, rights, source } = book
  const metadata = html`
    <dc:identifier id="book-id">${makeBookId(book.address)}</dc:identifier>
    <dc:title>${title}</dc:title>
    <dc:language>${lang}</dc:language>
    ${creators.map((name) => html`<dc:creator>${name}</dc:creator>`)}
    <dc:publisher>${publisher}</dc:publisher>
    ${date !== undefined && html`<dc:date>${date}</dc:date>`}
    ${source !== undefined && html`<dc:source>${source}</dc:source>`}
    ${rights !== undefined && html`<dc:rights>${rights}</dc:rights>`}
    ${description !== undefined && html`<dc:description>${description}</dc:description>`}
    ${subjects.map((subject) => html`<dc:subject>${subject}</dc:subject>`)}
    <meta property="dcterms:modified">${toInstant(book.modified)}</meta>
    ${toAccessibility(book, parts).map(
      ([property, value]) => html`<meta property="schema:${property}">${value}</meta>`,
    )}`
  const items = html`
    <item id="nav" href="nav.xhtml" media-type="${XHTML}" properties="nav"/>
    <item id="style" href="book.css" media-type="text/css"/>
    ${parts.spine
      .filter(({ id }) => id !== 'nav')
      .map(({ id, path }) => html`<item id="${id}" href="${path}" media-type="${XHTML}"/>`)}
    ${parts.pictures.map(
      ({ name, type }, i) =>
        html`<item id="image-${i + 1}" href="${name}" media-type="${type.mediaType}"/>`,
    )}`
  return String(html`
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book-id" xml:lang="${lang}">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata}</metadata>
    <manifest>${items}</manifest>
    <spine${book.isVertical && html` page-progression-direction="rtl"`}>${parts.spine.map(
      ({ id }) => html`<itemref idref="${id}"/>`,
    )}</spine>
    </package>`)
}

/** `2022` → `2022-01-01T00:00:00Z`: the same for every machine, unlike the moment of a build. */
function toInstant(date: string): string {
  const [year, month = '01', day = '01'] = date.split('-')
  return `${year}-${month}-${day}T00:00:00Z`
}

function toAccessibility(
  { isVertical, words }: Book,
  { pictures, isDescribed }: PackageParts,
): readonly (readonly [property: string, value: string])[] {
  const hasPictures = pictures.length > 0
  const features = [
    'tableOfContents',
    'readingOrder',
    'structuralNavigation',
    'displayTransformability',
    isVertical ? 'verticalWriting' : 'horizontalWriting',
    ...(hasPictures && isDescribed ? ['alternativeText'] : []),
  ]
  return [
    ['accessMode', 'textual'],
    ...(hasPictures ? [['accessMode', 'visual'] as const] : []),
    ['accessModeSufficient', isDescribed ? 'textual' : 'textual,visual'],
    ...features.map((feature) => ['accessibilityFeature', feature] as const),
    ['accessibilityHazard', 'none'],
    ['accessibilitySummary', hasPictures ? words.summaryOfPictures : words.summary],
  ]
}
