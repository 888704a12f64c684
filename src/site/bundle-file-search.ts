import { build } from 'esbuild'

/**
 * Bundles the search for `file://`, `search/file-search.js`: a classic script of the site's own search engine, which
 * asks for its files by running scripts instead of `fetch`. Throws where our own code does not bundle.
 *
 * @param engine the text of `search/pagefind.js`
 */
export async function bundleFileSearch(engine: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { fetch: 'juanzongFetch', 'import.meta.url': '""' },
    plugins: [
      {
        name: 'engine',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^engine$/ }, ({ path }) => ({ path, namespace: 'engine' }))
          onLoad({ filter: /./, namespace: 'engine' }, () => ({ contents: engine, loader: 'js' }))
        },
      },
    ],
  })
  return outputFiles[0]?.text ?? ''
}

const ENTRY = [
  "import { createInstance } from 'engine'",
  "import { offerFileSearch } from './src/client/search/file-search.ts'",
  'offerFileSearch(createInstance)',
].join('\n')
