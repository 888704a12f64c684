import type { Assets } from '../../src/bundle/assets.ts'

/** Where the files that pages load would stand, were they bundled. */
export function makeSampleAssets(pathPrefix: string): Assets {
  return {
    stylesheet: `${pathPrefix}assets/site-1.css`,
    reader: `${pathPrefix}assets/reader-1.js`,
    site: `${pathPrefix}assets/page-1.js`,
    search: `${pathPrefix}assets/search-1.js`,
    library: `${pathPrefix}assets/library-1.js`,
    favicon: `${pathPrefix}assets/favicon-1.svg`,
  } satisfies Partial<Assets> as Assets
}

export const SAMPLE_ASSETS = makeSampleAssets('/')
