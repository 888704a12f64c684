import { join } from 'node:path'
import type { Archive } from '../../archive/archive.ts'
import { bundleServiceWorker } from '../../bundle/bundle-service-worker.ts'
import { listTree } from '../../files/list-tree.ts'
import { readBytes, writeInto } from '../../files/read-write.ts'
import { makeIcons } from '../../offline/icons/make-icons.ts'
import { isInstallable, readInstalledFile } from '../../offline/installed/installed-file.ts'
import { makeLists } from '../../offline/installed/make-lists.ts'
import { SCRIPTS } from '../../report/script.ts'
import { manifestPath, writeManifest } from '../../site/frame/manifest.ts'

/**
 * Makes a finished site one that can be installed: manifests and icons, the lists of what can be saved for reading without
 * a network, and the service worker. Reads every page once, so it comes after all else is written.
 *
 * @param onRead called with each page as it stands on the disk
 */
export async function writeInstalled(
  archive: Archive,
  folder: string,
  onRead: (path: string, bytes: Uint8Array) => void = () => {},
): Promise<void> {
  const icons = makeIcons()
  for (const { path, bytes } of icons) writeInto(folder, path, bytes)
  for (const script of SCRIPTS)
    writeInto(folder, manifestPath(script), writeManifest(archive, script, icons))

  const { pathPrefix } = archive.settings
  const former = new Set((archive.formerReports ?? []).map(({ slug }) => slug))
  const files = listTree(folder)
    .filter(isInstallable)
    // What was withdrawn is on no list: browsers let it go.
    .filter((path) => !former.has(/^zh-han[st]\/reports\/([^/]+)\//.exec(path)?.[1] ?? ''))
    .map((path) => {
      const bytes = readBytes(join(folder, path)) ?? new Uint8Array()
      onRead(path, bytes)
      return readInstalledFile(path, bytes, pathPrefix)
    })
  const { build, lists } = makeLists(files, groupByAgency(archive))
  for (const { path, text } of lists) writeInto(folder, path, text)
  const core = files
    .filter(({ path }) => path === 'offline.html' || /^assets\/.*\.(?:js|css|svg)$/.test(path))
    .map(({ path, hash }) => [path, hash] as const)
  writeInto(folder, 'sw.js', await bundleServiceWorker({ generation: build, core }))
}

function groupByAgency({ reports }: Archive): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const { agencySlug, slug } of reports) {
    if (agencySlug === undefined) continue
    const group = groups.get(agencySlug)
    if (group) group.push(slug)
    else groups.set(agencySlug, [slug])
  }
  return groups
}
