import type { Assets } from '../../src/bundle/assets.ts'

/** Where the files that pages load would stand, were they bundled. */
export const SAMPLE_ASSETS = {
  stylesheet: '/assets/site-1.css',
  reader: '/assets/reader-1.js',
  site: '/assets/page-1.js',
  search: '/assets/search-1.js',
  library: '/assets/library-1.js',
  favicon: '/assets/favicon-1.svg',
} satisfies Partial<Assets> as Assets
