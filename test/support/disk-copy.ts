import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCopy } from '../../src/commands/offline/read-copy.ts'
import { writeInto } from '../../src/files/read-write.ts'

export interface DiskCopy {
  /** `file:///tmp/…/`, with a folder whose name has a space and Han characters. */
  readonly url: string
  readonly folder: string
  remove(): void
}

/** Copies a site to where it is read from disk: the files of its offline copy. */
export async function copyToDisk(site: string): Promise<DiskCopy> {
  const home = mkdtempSync(join(tmpdir(), 'juanzong-disk-'))
  const folder = join(home, '离线 副本')
  const { files } = await readCopy({ site, settings: { baseUrl: '', pathPrefix: '/' } })
  for (const { path, bytes } of files) writeInto(folder, path, bytes)
  return {
    url: `${pathToFileURL(folder).href}/`,
    folder,
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}
