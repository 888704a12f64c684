import { join } from 'node:path'
import { readText } from '../files/read-write.ts'
import { manifestPath } from '../site/frame/manifest.ts'

/** Where a finished site is below its host, by what its own manifest says; `undefined` where there is no site. */
export function readSitePrefix(site: string): string | undefined {
  const manifest = readText(join(site, manifestPath('Hans')))
  if (manifest === undefined) return undefined
  const { scope } = JSON.parse(manifest) as { readonly scope: string }
  return scope
}
