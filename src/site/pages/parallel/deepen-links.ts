/**
 * Leads the relative addresses of a report's text, links and pictures, from a page that stands one folder deeper.
 * Markup of the Markdown renderer only: a quotation mark in its text is never bare.
 *
 * @example deepenLinks('<a href="../2021-liupu/">') // => '<a href="../../2021-liupu/">'
 */
export function deepenLinks(markup: string): string {
  return markup.replace(/ (href|src)="(?![a-z][a-z\d+.-]*:|[/#"])/gi, ' $1="../')
}
