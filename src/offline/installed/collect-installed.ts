import { type InstalledFile, isInstallable, readInstalledFile } from './installed-file.ts'

/** The files of a site that readers may take along, noted as they are written: nothing is read a second time. */
export interface InstalledFiles {
  /** Of a path that is written twice, the last counts. What is not to be taken along is passed over. */
  add(path: string, content: string | Uint8Array): void
  /** Files whose hashes are known. */
  addKnown(files: readonly InstalledFile[]): void
  /** Sorted by path. */
  list(): readonly InstalledFile[]
}

/** @param prefix where the site is below its host, `/` or `/archive/` */
export function collectInstalled(prefix: string): InstalledFiles {
  const files = new Map<string, InstalledFile>()
  return {
    add: (path, content) => {
      if (!isInstallable(path)) return
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      files.set(path, readInstalledFile(path, bytes, prefix))
    },
    addKnown: (known) => {
      for (const file of known) files.set(file.path, file)
    },
    list: () => [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}
