import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** What Zotero would save of a page. */
export interface ZoteroItem {
  readonly itemType: string
  readonly title?: string
  readonly creators: readonly { readonly lastName: string; readonly firstName: string }[]
  readonly institution?: string
  readonly reportNumber?: string
  readonly publicationTitle?: string
  readonly date?: string
  readonly language?: string
  readonly url?: string
}

/**
 * A re-implementation, written from scratch, of the rules of two of Zotero's translators by which a page without a translator of
 * its own is saved: “Embedded Metadata” (2024-06-13) and, for what that hands on, “RDF”. It is not Zotero itself. It has the
 * rules that a page of ours can meet: the prefixes and their schema links, how a tag becomes a statement, which kind of item
 * wins, which field is taken from where and in which order, how Highwire's tags then override them, and how authors are cut.
 * Left out are nodes other than the page, ISBNs, DOIs, attachments, tags, abstracts and guesses from the visible page.
 */
export function readAsZotero(markup: string, address: string): ZoteroItem {
  const { metas, links, canonical } = readHead(markup)
  const statements = toStatements(metas, readPrefixes(links))
  const highwire = metas.flatMap(({ name, content }) =>
    name === undefined ? [] : [{ name, content }],
  )
  const rdf = importRdf(statements, guessHighwire(highwire))
  const itemType = readHighwireType(highwire) ?? rdf.itemType
  // processFields: the first tag of a name; of several names of one field, the last of the table.
  const first = (...names: readonly string[]): string | undefined =>
    names
      .map((name) => highwire.find((tag) => tag.name.endsWith(name))?.content.trim())
      .filter((content) => content !== undefined && content !== '')
      .at(-1)
  const authors = highwire.filter(({ name }) => name.endsWith('citation_author'))
  const creators =
    authors.length > 0 ? cutAuthors(authors.map(({ content }) => content)) : rdf.creators
  const isReport = itemType === 'report'
  const url =
    first('citation_public_url') ?? rdf.url ?? first('citation_fulltext_html_url') ?? canonical
  return withoutAbsent({
    itemType,
    title: first('citation_title') ?? rdf.title,
    creators: creators.map(cleanAuthor),
    institution: isReport
      ? (first('citation_technical_report_institution') ?? rdf.publisher)
      : undefined,
    reportNumber: isReport ? first('citation_technical_report_number') : undefined,
    publicationTitle: isReport
      ? undefined
      : (first('citation_journal_title') ?? rdf.publicationTitle),
    date: first('citation_publication_date', 'citation_cover_date', 'citation_date') ?? rdf.date,
    language: first('citation_language') ?? rdf.language,
    url: url ?? address,
  })
}

type Statement = readonly [property: string, value: string]

interface Meta {
  readonly name: string | undefined
  readonly property: string | undefined
  readonly content: string
}

const N = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  prism: 'http://prismstandard.org/namespaces/1.2/basic/',
  prism2: 'http://prismstandard.org/namespaces/basic/2.0/',
  og: 'http://ogp.me/ns#',
  article: 'http://ogp.me/ns/article#',
  z: 'http://www.zotero.org/namespaces/export#',
  eprints: 'http://purl.org/eprint/terms/',
}

/** Those of its prefixes that a page without schema links has. */
const PREFIXES: Readonly<Record<string, string>> = {
  dc: N.dc,
  dcterms: N.dcterms,
  prism: N.prism,
  og: N.og,
  article: N.article,
  z: N.z,
  eprints: N.eprints,
  eprint: N.eprints,
  bib: 'http://purl.org/net/biblio#',
  bibo: 'http://purl.org/ontology/bibo/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://nwalsh.com/rdf/vCard#',
  link: 'http://purl.org/rss/1.0/modules/link/',
  book: 'http://ogp.me/ns/book#',
  music: 'http://ogp.me/ns/music#',
  video: 'http://ogp.me/ns/video#',
  so: 'http://schema.org/',
  codemeta: 'https://codemeta.github.io/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
}

function readHead(markup: string): {
  readonly metas: readonly Meta[]
  readonly links: readonly { readonly rel: string; readonly href: string }[]
  readonly canonical: string | undefined
} {
  const html = parse(markup).childNodes.find((node) => node.nodeName === 'html')
  const head = (html as DefaultTreeAdapterTypes.Element).childNodes.find(
    (node) => node.nodeName === 'head',
  ) as DefaultTreeAdapterTypes.Element
  const elements = head.childNodes.flatMap((node) => ('tagName' in node ? [node] : []))
  const get = (element: DefaultTreeAdapterTypes.Element, name: string): string | undefined =>
    element.attrs.find((attribute) => attribute.name === name)?.value
  const links = elements
    .filter(({ tagName }) => tagName === 'link')
    .map((link) => ({ rel: get(link, 'rel') ?? '', href: get(link, 'href') ?? '' }))
  const metas = elements
    .filter(({ tagName }) => tagName === 'meta')
    .map((meta) => ({
      name: get(meta, 'name'),
      property: get(meta, 'property'),
      content: get(meta, 'content') ?? '',
    }))
  return { metas, links, canonical: links.find(({ rel }) => rel === 'canonical')?.href }
}

function readPrefixes(
  links: readonly { readonly rel: string; readonly href: string }[],
): Readonly<Record<string, string>> {
  const prefixes = { ...PREFIXES }
  for (const { rel, href } of links) {
    const [, prefix] = /^schema\.([a-zA-Z]+)/.exec(rel) ?? []
    if (prefix !== undefined) prefixes[prefix.toLowerCase()] = href
  }
  return prefixes
}

/** `name` before `property`; the second part of three may be the prefix, else the first: `og:video:release_date`. */
function toStatements(
  metas: readonly Meta[],
  prefixes: Readonly<Record<string, string>>,
): readonly Statement[] {
  return metas.flatMap(({ name, property, content }): readonly Statement[] => {
    const tags = name || property
    if (!tags || content === '') return []
    return tags.split(/\s+/).flatMap((tag): readonly Statement[] => {
      const [first = '', second = '', third] = tag.split(/[.:_]/)
      const isSecond = third !== undefined && second.toLowerCase() in prefixes
      const prefix = (isSecond ? second : first).toLowerCase()
      const schema = prefixes[prefix]
      if (schema === undefined) return []
      const rest = tag.slice(isSecond ? first.length + second.length + 2 : first.length + 1)
      return [[schema + rest.charAt(0).toLowerCase() + rest.slice(1), content]]
    })
  })
}

type Named = readonly { readonly name: string; readonly content: string }[]

/** What Highwire's tags say for certain: the last of them wins over everything else. */
function readHighwireType(tags: Named): string | undefined {
  const types: Readonly<Record<string, string>> = {
    citation_journal_title: 'journalArticle',
    citation_technical_report_institution: 'report',
    citation_conference_title: 'conferencePaper',
    citation_conference: 'conferencePaper',
    citation_book_title: 'bookSection',
    citation_inbook_title: 'bookSection',
    citation_dissertation_institution: 'thesis',
  }
  return types[filled(tags).findLast((name) => name in types) ?? '']
}

/** What a title alone lets it suppose. */
function guessHighwire(tags: Named): string | undefined {
  return filled(tags).some((name) => name === 'citation_title' || name === 'citation_series_title')
    ? 'journalArticle'
    : undefined
}

function filled(tags: Named): readonly string[] {
  return tags
    .filter(({ content }) => content !== '')
    .map(({ name }) => name.slice(Math.max(0, name.lastIndexOf('citation_'))))
}

interface RdfItem {
  readonly itemType: string
  readonly title: string | undefined
  readonly creators: readonly string[]
  readonly publisher: string | undefined
  readonly publicationTitle: string | undefined
  readonly date: string | undefined
  readonly language: string | undefined
  readonly url: string | undefined
}

function importRdf(statements: readonly Statement[], guess: string | undefined): RdfItem {
  const all = (...properties: readonly string[]): readonly string[] => {
    for (const property of properties) {
      const values = statements.filter(([name]) => name === property).map(([, value]) => value)
      if (values.length > 0) return values
    }
    return []
  }
  const one = (...properties: readonly string[]): string | undefined => all(...properties)[0]
  const itemType = detectRdfType(one, guess)
  const named = one(
    `${N.prism}publicationName`,
    `${N.prism2}publicationName`,
    `${N.dc}source`,
    `${N.dcterms}source`,
  )
  const takesSiteName = ['blogPost', 'webpage', 'newspaperArticle'].includes(itemType)
  return {
    itemType,
    title: one(`${N.dc}title`, `${N.dcterms}title`, `${N.og}title`),
    creators: all(
      `${N.dc}creator`,
      `${N.dcterms}creator`,
      `${N.dc}contributor`,
      `${N.dcterms}contributor`,
    ),
    publisher: one(`${N.dc}publisher`, `${N.dcterms}publisher`),
    publicationTitle: named ?? (takesSiteName ? one(`${N.og}site_name`) : undefined),
    date: one(
      `${N.eprints}date`,
      `${N.prism}publicationDate`,
      `${N.prism2}publicationDate`,
      `${N.og}published_time`,
      `${N.article}published_time`,
      `${N.dc}date.issued`,
      `${N.dcterms}issued`,
      `${N.dc}date`,
      `${N.dcterms}date`,
    ),
    language: one(`${N.dc}language`, `${N.dcterms}language`),
    url: one(`${N.og}url`),
  }
}

/** `t.zotero || t.og || t.dc || defaultUnknownType || t.ogGuess`: what is said of the type, then what may be supposed. */
function detectRdfType(
  one: (...properties: readonly string[]) => string | undefined,
  guess: string | undefined,
): string {
  const said = one(`${N.z}itemType`, `${N.z}type`)
  if (said !== undefined) return said
  const og = one(`${N.og}type`)
  if (og === 'website') return 'webpage'
  if (og === 'book') return 'book'
  const dc = one(`${N.dc}type`, `${N.dcterms}type`)?.toLowerCase().replace(/\s/g, '')
  const types: Readonly<Record<string, string>> = {
    report: 'report',
    workingpaper: 'report',
    newsitem: 'newspaperArticle',
    journalarticle: 'journalArticle',
    article: 'journalArticle',
    book: 'book',
    thesis: 'thesis',
    webpage: 'webpage',
  }
  return (dc === undefined ? undefined : types[dc]) ?? guess ?? 'webpage'
}

/** A semicolon cuts; so does a comma between words, where there is one tag only. Nothing but marks is nobody. */
function cutAuthors(tags: readonly string[]): readonly string[] {
  let last: string | undefined
  return tags
    .flatMap((tag) => {
      const authors = tag.split(/\s*;\s*/)
      const byComma = tag.split(/\s*,\s*/)
      const isList =
        authors.length === 1 &&
        tags.length === 1 &&
        byComma.length > 1 &&
        byComma.slice(0, 2).every((part) => part.includes(' '))
      return isList ? byComma : authors
    })
    .map((author) => author.trim())
    .filter((author) => {
      const isNew = /[^\s,-.;]/.test(author) && author !== last
      if (isNew) last = author
      return isNew
    })
}

/** With a comma the family's name comes first, else after the last space; a Chinese name has neither and stays whole. */
function cleanAuthor(author: string): { readonly lastName: string; readonly firstName: string } {
  const name = author.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '')
  if (name.includes(',')) {
    const [lastName = '', firstName = ''] = name.split(/,\s*/)
    return { lastName, firstName }
  }
  const space = name.lastIndexOf(' ')
  return { lastName: name.slice(space + 1), firstName: name.slice(0, Math.max(0, space)) }
}

function withoutAbsent(item: Record<keyof ZoteroItem, unknown>): ZoteroItem {
  const present = Object.entries(item).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present) as unknown as ZoteroItem
}
