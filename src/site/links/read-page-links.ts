/** What a page asks for, and what may be asked of it. */
export interface PageLinks {
  /** As written in the page, entities decoded. */
  readonly links: readonly string[]
  readonly ids: readonly string[]
}

/**
 * The addresses and ids in a page of our own. Our templates put every attribute between double quotes and escape them in
 * text, so what looks like an attribute here is one: a page is read in one go, at a tenth of what a parser costs.
 */
export function readPageLinks(markup: string): PageLinks {
  const links: string[] = []
  const ids: string[] = []
  for (const [, name, value = '', refreshed] of markup.matchAll(ATTRIBUTE)) {
    if (refreshed !== undefined) links.push(decodeEntities(refreshed))
    else if (name === 'id') ids.push(decodeEntities(value))
    else links.push(decodeEntities(value))
  }
  return { links, ids }
}

/** The last is a page that leads on: `content="0; url=/zh-hans/reports/x/"`. */
const ATTRIBUTE = /\s(id|href|src|action|formaction|poster)="([^"]*)"|\scontent="\d+; url=([^"]*)"/g

/** The addresses that a feed, a sitemap or a list of reports gives: what stands in its texts is escaped, and none of them. */
export function readMachineLinks(text: string): readonly string[] {
  return [...text.matchAll(MACHINE_ADDRESS)].map(([, inXml, inTag, inJson]) =>
    decodeEntities(inXml ?? inTag ?? inJson ?? ''),
  )
}

const MACHINE_ADDRESS = /<(?:loc|id)>([^<]*)<|<link\b[^>]*?\shref="([^"]*)"|"url":"([^"\\]*)"/g

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d+)|(amp|lt|gt|quot|apos));/g, (_, code, name) =>
    code === undefined ? (NAMED[String(name)] ?? '') : String.fromCodePoint(Number(code)),
  )
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
