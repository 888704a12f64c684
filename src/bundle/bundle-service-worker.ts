import { bundleScript } from './bundle-script.ts'

/** A file below the site's root, with the beginning of its SHA-256 as the lists of the installed site write it. */
type CoreFile = readonly [path: string, hash: string]

/**
 * Bundles the service worker for one generation of the site. The same generation is the same bytes: a browser takes any
 * other bytes for a new version.
 *
 * @param core files that every page needs
 */
export async function bundleServiceWorker({
  generation,
  core,
}: {
  readonly generation: string
  readonly core: readonly CoreFile[]
}): Promise<string> {
  return await bundleScript('src/client/worker/service-worker.ts', {
    define: { GENERATION: JSON.stringify(generation), CORE: JSON.stringify(core) },
  })
}
