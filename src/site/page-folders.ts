/**
 * What the addresses of a kind of pages begin with below a script's folder, as far as they are its own. It stands by
 * itself, so that a check of the content loads no pages.
 */
export const PAGE_FOLDERS = {
  report: ['reports'],
  listing: ['catalogue', 'agencies', 'years', 'kinds', 'topics'],
  coverage: ['coverage'],
  directory: ['agencies', 'topics'],
  search: ['search'],
  help: ['help'],
  glossary: ['glossary'],
  conversions: ['conversions'],
  copies: ['offline'],
} satisfies Readonly<Record<string, readonly string[]>>

/** Names that are the site's own, below a script's folder: `/zh-hans/search/`. No page of the maintainer's has one. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set(Object.values(PAGE_FOLDERS).flat())
