import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Archive } from '../../src/archive/archive.ts'
import { bundleClient } from '../../src/bundle/bundle-client.ts'
import {
  collectInstalled,
  type InstalledFiles,
} from '../../src/offline/installed/collect-installed.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from './sample-archive.ts'
import { type ServedFolder, serveFolder } from './serve-folder.ts'
import { writePages } from './written-site.ts'

/**
 * The pages of the sample archive with their style sheet and scripts, without a search index, at an address.
 *
 * @param complete adds to the folder before it is served
 */
export async function serveSample(
  complete: (
    archive: Archive,
    written: InstalledFiles,
    folder: string,
  ) => Promise<void> = async () => {},
): Promise<ServedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'juanzong-sample-'))
  const archive = makeSampleArchive()
  const { assets, files } = await bundleClient('/')
  const pages = writePages(toPages(archive), assets)
  const all = [
    ...files.map(({ outputPath, text }) => ({ outputPath, text })),
    ...pages.map(({ page, markup }) => ({ outputPath: page.outputPath, text: markup })),
  ]
  const written = collectInstalled('/')
  for (const { outputPath, text } of all) {
    written.add(outputPath, text)
    mkdirSync(dirname(join(folder, outputPath)), { recursive: true })
    writeFileSync(join(folder, outputPath), text)
  }
  await complete(archive, written, folder)
  const served = await serveFolder(folder)
  return {
    ...served,
    close: async () => {
      await served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
