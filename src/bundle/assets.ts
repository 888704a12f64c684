/**
 * Where the files that every page loads stand: full addresses with the path prefix, names with a hash.
 * Their sources: `layouts/styles/site.css`, `src/client/reader.ts` (blocks the first paint), `src/client/page.ts`
 * and `src/client/search.ts` (deferred), `src/client/installed/library.ts` (when a page needs it), `layouts/styles/favicon.svg`. The scripts are classic scripts: modules do
 * not run from `file://`.
 */
export interface Assets {
  readonly stylesheet: string
  readonly reader: string
  readonly site: string
  readonly search: string
  readonly library: string
  readonly favicon: string
}
