import type { Archive } from '../../archive/archive.ts'
import { bundleServiceWorker } from '../../bundle/bundle-service-worker.ts'
import { writeInto } from '../../files/read-write.ts'
import { makeIcons } from '../../offline/icons/make-icons.ts'
import type { InstalledFiles } from '../../offline/installed/collect-installed.ts'
import { makeLists } from '../../offline/installed/make-lists.ts'
import { SCRIPTS } from '../../report/script.ts'
import { manifestPath, writeManifest } from '../../site/frame/manifest.ts'

/**
 * Makes a finished site one that can be installed: manifests and icons, the lists of what can be saved for reading without
 * a network, and the service worker. It comes after all else is written.
 *
 * @param written what can be saved of it, but for the icons
 */
export async function writeInstalled(
  archive: Archive,
  written: InstalledFiles,
  folder: string,
): Promise<void> {
  const icons = makeIcons()
  for (const { path, bytes } of icons) {
    writeInto(folder, path, bytes)
    written.add(path, bytes)
  }
  for (const script of SCRIPTS)
    writeInto(folder, manifestPath(script), writeManifest(archive, script, icons))

  const former = new Set((archive.formerReports ?? []).map(({ slug }) => slug))
  // What was withdrawn is on no list: browsers let it go.
  const files = written
    .list()
    .filter(({ path }) => !former.has(/^zh-han[st]\/reports\/([^/]+)\//.exec(path)?.[1] ?? ''))
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
