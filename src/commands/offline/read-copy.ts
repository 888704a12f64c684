import { join } from 'node:path'
import type { ArchiveSettings } from '../../archive/settings.ts'
import { listTree } from '../../files/list-tree.ts'
import { readBytes } from '../../files/read-write.ts'
import { isOfCopy } from '../../offline/rewrite/choose-files.ts'
import {
  type CopiedFile,
  copySite,
  type LazyFile,
  type LinkFault,
} from '../../offline/rewrite/copy-site.ts'
import { makeSafeNames } from '../../offline/rewrite/safe-names.ts'
import type { Script } from '../../report/script.ts'
import { toFileSearch } from '../to-file-search.ts'

export interface CopyChoice {
  /** The folder of the finished site. */
  readonly site: string
  readonly settings: Pick<ArchiveSettings, 'baseUrl' | 'pathPrefix'>
  /** The only script of the copy; both where absent. */
  readonly script?: Script | undefined
  /** Whether a page that this site does not have was left out of it on purpose: reports that were not chosen. */
  readonly isOmitted?: ((path: string) => boolean) | undefined
}

export interface OfflineCopy {
  readonly count: number
  /** The files in the order of their names, each made when its turn comes. */
  readonly files: Iterable<CopiedFile>
  /** Complete when the last file has been taken. */
  readonly faults: readonly LinkFault[]
  /** Files whose names cannot be changed, because others ask for them, and cannot stay. */
  readonly misnamed: readonly string[]
}

/** A finished site as the files of its offline copy: pages without a server, the search as scripts. */
export async function readCopy({
  site,
  settings,
  script,
  isOmitted = () => false,
}: CopyChoice): Promise<OfflineCopy> {
  const all = listTree(site)
  const read = (path: string) => (): Uint8Array => readBytes(join(site, path)) ?? new Uint8Array()
  const search = all.filter((path) => path.startsWith(SEARCH))
  const files: LazyFile[] = [
    ...all.filter((path) => isOfCopy(path, script)).map((path) => ({ path, read: read(path) })),
    ...(
      await toFileSearch(
        search.map((path) => ({ path: path.slice(SEARCH.length), read: read(path) })),
      )
    ).map((file) => ({ path: SEARCH + file.path, read: file.read })),
  ]
  const names = makeSafeNames(files.map(({ path }) => path))
  const nameOf = ({ path }: LazyFile): string => names.get(path) ?? path
  files.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const online = new Set(all)
  const faults: LinkFault[] = []
  const map = {
    names,
    pathPrefix: settings.pathPrefix,
    ...(settings.baseUrl !== '' && { host: settings.baseUrl }),
    isLeftOut: (path: string) =>
      [path, `${path}index.html`, `${path}/index.html`].some((file) => online.has(file)) ||
      /^(?:zh-han[st]\/)?offline\//.test(path) ||
      isOmitted(path),
  }
  return {
    count: files.length,
    files: copySite(files, map, faults),
    faults,
    misnamed: files
      .map(({ path }) => path)
      .filter((path) => names.get(path) !== path && /\.html$|^search\//.test(path)),
  }
}

const SEARCH = 'search/'
