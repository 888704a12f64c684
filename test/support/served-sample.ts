import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { bundleClient } from '../../src/site/bundle-client.ts'
import { toPages } from '../../src/site/to-pages.ts'
import { makeSampleArchive } from './sample-archive.ts'
import { type ServedFolder, serveFolder } from './serve-folder.ts'
import { writePages } from './written-site.ts'

/** The pages of the sample archive with their style sheet and scripts, without a search index, at an address. */
export async function serveSample(): Promise<ServedFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'juanzong-sample-'))
  const { assets, files } = await bundleClient('/')
  const pages = writePages(toPages(makeSampleArchive()), assets)
  const all = [
    ...files.map(({ outputPath, text }) => ({ outputPath, text })),
    ...pages.map(({ page, markup }) => ({ outputPath: page.outputPath, text: markup })),
  ]
  for (const { outputPath, text } of all) {
    mkdirSync(dirname(join(folder, outputPath)), { recursive: true })
    writeFileSync(join(folder, outputPath), text)
  }
  const served = await serveFolder(folder)
  return {
    ...served,
    close: async () => {
      await served.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
