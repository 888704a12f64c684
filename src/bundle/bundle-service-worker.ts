import { bundleScript } from './bundle-script.ts'

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
  return await bundleScript('src/client/worker/service-worker.ts', {
    define: { GENERATION: JSON.stringify(generation), CORE: JSON.stringify(core) },
  })
}
