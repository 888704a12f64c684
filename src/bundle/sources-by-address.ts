import { relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'
import { readText } from '../files/read-write.ts'

/**
 * A source names its neighbours by `import.meta.url`, which would be the bundle's address: it keeps its own. What a
 * bundle outside of the package would ask of `import.meta.resolve` is answered here.
 */
export function sourcesByAddress(isInPackage: boolean): Plugin {
  return {
    name: 'sources-by-address',
    setup: ({ initialOptions: { absWorkingDir: home = '' }, onLoad }) => {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const text = readText(path)
        if (!text?.includes('import.meta')) return undefined
        const source = relative(home, path).split(sep).join('/')
        const contents = text
          // Not as a name of something to replace, in quotation marks.
          .replace(/(?<!')import\.meta\.url\b/g, `new URL(${quote(source)}, JUANZONG_PACKAGE).href`)
          .replace(/import\.meta\.resolve\('([^']+)'\)/g, (call, wanted: string) =>
            isInPackage ? call : quote(import.meta.resolve(wanted)),
          )
        return { contents, loader: 'ts' }
      })
    },
  }
}

/**
 * The head of every file of a bundle: it says where the bundle is, and where the package, two folders further up or at
 * an address of its own.
 *
 * @param home the package's folder, where the bundle is not below it
 */
export function writeBanner(name: string, home: string | undefined): string {
  const length = name.length + 2
  const folder = `import.meta.url.slice(0, import.meta.url.lastIndexOf('/${name}/') + ${length})`
  const above = home === undefined ? "new URL('../../', JUANZONG_PROGRAM)" : quote(toUrl(home))
  return [
    "import { createRequire as juanzongRequire } from 'node:module'",
    // A bundled package may ask for Node's own modules in the old way.
    'const require = juanzongRequire(import.meta.url)',
    `const JUANZONG_PROGRAM = ${folder}, JUANZONG_PACKAGE = ${above}`,
  ].join('\n')
}

function quote(text: string): string {
  return JSON.stringify(text)
}

function toUrl(folder: string): string {
  return pathToFileURL(folder.endsWith(sep) ? folder : folder + sep).href
}
