import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toFileSearch } from '../../src/commands/to-file-search.ts'
import { writeInto } from '../../src/files/read-write.ts'
import type { SearchFile } from '../../src/search/file-search/to-script-files.ts'

export interface DiskCopy {
  /** `file:///tmp/…/`, with a folder whose name has a space and Han characters. */
  readonly url: string
  readonly folder: string
  remove(): void
}

/** Copies a site to where it is read from disk: its search folder as scripts, everything else as it is. */
export async function copyToDisk(site: string): Promise<DiskCopy> {
  const home = mkdtempSync(join(tmpdir(), 'juanzong-disk-'))
  const folder = join(home, '离线 副本')
  const search = join(site, 'search')
  cpSync(site, folder, {
    recursive: true,
    dereference: true,
    filter: (path) => path !== search && !path.startsWith(search + sep),
  })
  for await (const { path, text } of toFileSearch(readFolder(search)))
    writeInto(join(folder, 'search'), path, text)
  return {
    url: `${pathToFileURL(folder).href}/`,
    folder,
    remove: () => rmSync(home, { recursive: true, force: true }),
  }
}

function readFolder(folder: string): readonly SearchFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return {
        path: file
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        bytes: readFileSync(file),
      }
    })
}
