import { bundleScript } from './bundle-script.ts'

/**
 * Bundles the search for `file://`, `search/file-search.js`: a classic script of the site's own search engine, which
 * asks for its files by running scripts instead of `fetch`. Throws where our own code does not bundle.
 *
 * @param engine the text of `search/pagefind.js`
 */
export async function bundleFileSearch(engine: string): Promise<string> {
  return await bundleScript('src/bundle/entries/file-search.ts', {
    define: { fetch: 'juanzongFetch', 'import.meta.url': '""' },
    plugins: [
      {
        name: 'engine',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^virtual:engine$/ }, ({ path }) => ({ path, namespace: 'engine' }))
          onLoad({ filter: /./, namespace: 'engine' }, () => ({ contents: engine, loader: 'js' }))
        },
      },
    ],
  })
}
