import { type Html, html, trustedHtml } from '../../html/html.ts'
import type { Book, BookWords, Chapter, ContentsLine, RecordLine } from './book.ts'

type Setting = Pick<Book, 'lang' | 'words'>

/** A whole XHTML document of the book. `root` leads to the style sheet. */
function writeDocument(
  title: string,
  body: Html,
  { lang, root = '' }: { readonly lang: string; readonly root?: string },
): string {
  return String(html`<!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
    <head><meta charset="UTF-8"/><title>${title}</title><link rel="stylesheet" type="text/css" href="${root}book.css"/></head>
    <body>${body}</body></html>`)
}

export function writeTitlePage({ title, titleLines, lang, words }: Book): string {
  return writeDocument(
    title,
    html`<section class="titlepage" epub:type="titlepage" aria-label="${words.titlePage}"><h1>${title}</h1>${titleLines.map(
      (line) => html`<p class="meta">${line}</p>`,
    )}</section>`,
    { lang },
  )
}

/** The address of a chapter in the book. */
export function chapterPath({ slug }: Pick<Chapter, 'slug'>): string {
  return `text/${slug}.xhtml`
}

export function recordPath({ slug }: Pick<Chapter, 'slug'>): string {
  return `text/${slug}.record.xhtml`
}

/**
 * A report: its masthead and text.
 *
 * @param body XHTML
 * @param hasRecord whether its record is at its end, and not on a page of its own
 */
export function writeChapter(
  chapter: Chapter,
  body: string,
  { lang, words, hasRecord }: Setting & { readonly hasRecord: boolean },
): string {
  const { kicker, title, subtitle, lines } = chapter
  return writeDocument(
    title,
    html`<section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
      <header class="masthead">
      ${kicker !== undefined && html`<p class="kicker">${kicker}</p>`}
      <h1 id="title">${title}</h1>
      ${subtitle !== undefined && html`<p class="subtitle">${subtitle}</p>`}
      <p class="byline">${lines.join('　')}</p>
      </header>
      <div class="text">${
        // The Markdown renderer's own output, written again as XHTML.
        trustedHtml(body)
      }</div>
      ${hasRecord && renderRecord(chapter, words, 2)}
      </section>`,
    { lang, root: '../' },
  )
}

/** The catalogue record of a report and where its text came from, on a page of its own. */
export function writeRecordPage(chapter: Chapter, { lang, words }: Setting): string {
  return writeDocument(words.record, renderRecord(chapter, words, 1), { lang, root: '../' })
}

function renderRecord({ record, provenance }: Chapter, words: BookWords, level: 1 | 2): Html {
  const head = (below: 0 | 1, text: string): Html =>
    trustedHtml(`<h${level + below}>${html`${text}`}</h${level + below}>`)
  return html`<section class="record" epub:type="appendix" role="doc-appendix" aria-label="${words.record}">${head(0, words.record)}
    ${head(1, words.catalogue)}${renderLines(record, words)}
    ${head(1, words.provenance)}${renderLines(provenance, words)}</section>`
}

function renderLines(lines: readonly RecordLine[], words: BookWords): Html {
  return html`<dl>${lines.map(
    ({ label, text, url, pending }) =>
      html`<dt>${label}</dt><dd>${
        url === undefined ? text : html`<a href="${url}">${text}</a>`
      }${pending && html` <span class="pending">${words.pending}</span>`}</dd>`,
  )}</dl>`
}

/** The contents: what a reading program shows as the way through the book, and its landmarks. */
export function writeNavigation({ title, lang, groups, words }: Book): string {
  const [first] = groups.flatMap(({ chapters }) => chapters)
  const lines = groups.map(({ title: group, chapters }) => {
    const inner = chapters.map((chapter) => renderChapterLine(chapter, group !== undefined, words))
    return group === undefined
      ? html`${inner}`
      : html`<li><span>${group}</span><ol>${inner}</ol></li>`
  })
  const body = html`
    <nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="toc-title"><h1 id="toc-title">${words.contents}</h1>
    <ol><li><a href="title.xhtml">${title}</a></li>${lines}</ol></nav>
    <nav epub:type="landmarks" aria-label="${words.contents}" hidden="hidden"><ol>
    <li><a epub:type="titlepage" href="title.xhtml">${words.titlePage}</a></li>
    <li><a epub:type="toc" href="nav.xhtml">${words.contents}</a></li>
    ${first && html`<li><a epub:type="bodymatter" href="${chapterPath(first)}">${words.text}</a></li>`}
    </ol></nav>`
  return writeDocument(words.contents, body, { lang })
}

/** A collection lists reports; a book of one report lists what is in it. */
function renderChapterLine(chapter: Chapter, isInGroup: boolean, words: BookWords): Html {
  const href = chapterPath(chapter)
  if (isInGroup) return html`<li><a href="${href}">${chapter.title}</a></li>`
  const { contents } = chapter
  return html`<li><a href="${href}">${words.text}</a>${contents.length > 0 && renderContents(contents, href)}</li>
    <li><a href="${recordPath(chapter)}">${words.record}</a></li>`
}

/** A heading may be a picture; a line of the contents must say something. */
const NO_TEXT = '……'

function renderContents(lines: readonly ContentsLine[], href: string): Html {
  return html`<ol>${lines.map(
    ({ id, text, children }) =>
      html`<li><a href="${href}#${id}">${text.trim() === '' ? NO_TEXT : text}</a>${children.length > 0 && renderContents(children, href)}</li>`,
  )}</ol>`
}
