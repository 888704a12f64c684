import type { InstalledFile } from './installed-file.ts'

/** The files of each report (its pages, its texts for the search, its pictures), of each agency's own pages, and those of no report. */
export interface GroupedFiles {
  readonly reports: ReadonlyMap<string, readonly InstalledFile[]>
  readonly agencyPages: ReadonlyMap<string, readonly InstalledFile[]>
  /** Pictures of reports too, which several may share. */
  readonly rest: readonly InstalledFile[]
}

/** Groups the files of a site by what they belong to. */
export function groupFiles(files: readonly InstalledFile[]): GroupedFiles {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const reports = new Map<string, InstalledFile[]>()
  const agencyPages = new Map<string, InstalledFile[]>()
  const rest: InstalledFile[] = []
  const add = (to: Map<string, InstalledFile[]>, slug: string, file: InstalledFile): void => {
    const known = to.get(slug)
    if (known?.includes(file)) return
    if (known) known.push(file)
    else to.set(slug, [file])
  }
  for (const file of files) {
    const report = /^(?:zh-han[st]\/reports\/([^/]+)\/|search\/text\/han[st]\/([^/]+)\.json$)/.exec(
      file.path,
    )
    const slug = report?.[1] ?? report?.[2]
    if (slug === undefined) rest.push(file)
    else {
      add(reports, slug, file)
      for (const path of file.pictures) {
        const picture = byPath.get(path)
        if (picture) add(reports, slug, picture)
      }
    }
    const agency = /^zh-han[st]\/agencies\/([^/]+)\/./.exec(file.path)?.[1]
    if (agency !== undefined) add(agencyPages, agency, file)
  }
  return { reports, agencyPages, rest }
}
