import { join } from 'node:path'
import type { ArchiveSettings } from '../../archive/settings.ts'
import { bundleFileSearch } from '../../bundle/bundle-file-search.ts'
import { listTree } from '../../files/list-tree.ts'
import { readText } from '../../files/read-write.ts'
import { isOfCopy } from '../../offline/rewrite/choose-files.ts'
import { type CopiedFile, followLinks, type LinkFault } from '../../offline/rewrite/copy-site.ts'
import { makeSafeNames } from '../../offline/rewrite/safe-names.ts'
import type { Script } from '../../report/script.ts'
import { isLoadedOnDemand } from '../../search/file-search/to-script-file.ts'
import { type CopySource, FILE_SEARCH, openSource, SEARCH } from './copy-source.ts'

export interface CopyChoice {
  /** The folder of the finished site. */
  readonly site: string
  readonly settings: Pick<ArchiveSettings, 'baseUrl' | 'pathPrefix'>
  /** The only script of the copy; both where absent. */
  readonly script?: Script | undefined
  /** The reports of the whole archive, where the site contains only some of them. */
  readonly omitted?: ReadonlySet<string> | undefined
}

export interface OfflineCopy {
  /** The files that the copy is made of, by their paths in the site, in the order of their names in the copy. */
  readonly paths: readonly string[]
  readonly source: CopySource
  readonly count: number
  /** The files one by one, each made when its turn comes, for who needs no threads. */
  readonly files: Iterable<CopiedFile>
  /** Links of `files` that lead nowhere; complete when the last has been taken. */
  readonly faults: readonly LinkFault[]
  /** Files whose names cannot be changed, because others ask for them, and cannot stay. */
  readonly misnamed: readonly string[]
}

/**
 * What the offline copy of a finished site is made of. Its search folder is there as scripts: the same engine over
 * the same index gives the same results in the same order.
 */
export async function readCopy({
  site,
  settings,
  script,
  omitted,
}: CopyChoice): Promise<OfflineCopy> {
  const all = listTree(site)
  const search = all.flatMap((path) =>
    path.startsWith(SEARCH) && isLoadedOnDemand(path.slice(SEARCH.length)) ? [`${path}.js`] : [],
  )
  const paths = [...all.filter((path) => isOfCopy(path, script)), ...search, FILE_SEARCH]
  const names = makeSafeNames(paths)
  const nameOf = (path: string): string => names.get(path) ?? path
  paths.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  const engine = readText(join(site, SEARCH, 'pagefind.js'))
  const source = {
    site,
    names,
    pathPrefix: settings.pathPrefix,
    ...(settings.baseUrl !== '' && { host: settings.baseUrl }),
    online: new Set(all),
    omitted,
    fileSearch: await bundleFileSearch(engine ?? NO_ENGINE),
  }
  const misnamed = paths.filter(
    (path) => nameOf(path) !== path && (path.endsWith('.html') || path.startsWith(SEARCH)),
  )
  const faults: LinkFault[] = []
  const files = copyAll(paths, source, faults)
  return { paths, source, count: paths.length, files, faults, misnamed }
}

function* copyAll(
  paths: readonly string[],
  source: CopySource,
  faults: LinkFault[],
): Generator<CopiedFile> {
  const links = followLinks()
  const copy = openSource(source)
  for (const path of paths) {
    const file = copy(path)
    links.add(path, file)
    yield file
  }
  faults.push(...links.end())
}

/** Of an archive without reports. */
const NO_ENGINE = 'export const createInstance = () => undefined'
