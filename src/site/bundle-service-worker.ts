import { build } from 'esbuild'

/**
 * Bundles the service worker for one generation of the site. The same generation is the same bytes: a browser takes any
 * other bytes for a new version.
 *
 * @param core files that every page needs, below the site's root
 */
export async function bundleServiceWorker({
  generation,
  core,
}: {
  readonly generation: string
  readonly core: readonly string[]
}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/client/worker/service-worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { GENERATION: JSON.stringify(generation), CORE: JSON.stringify(core) },
  })
  const [file] = outputFiles
  if (!file) throw new Error('The service worker was not bundled.')
  return file.text
}
