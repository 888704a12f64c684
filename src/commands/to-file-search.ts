import { isAskedFor, toScriptFile } from '../search/file-search/to-script-file.ts'
import { bundleFileSearch } from '../site/bundle-file-search.ts'

/** A file that is read when its turn comes. */
interface LazyFile {
  readonly path: string
  read(): Uint8Array
}

/**
 * The search folder of a site for a copy that is read from disk: the files that stand there in the place of the
 * built ones. Together they are the same search: the same engine over the same index gives the same results in the
 * same order.
 *
 * @param files the built search folder, all of it; paths below it
 */
export async function toFileSearch(files: readonly LazyFile[]): Promise<readonly LazyFile[]> {
  const engine = files.find(({ path }) => path === 'pagefind.js')?.read()
  const bundle = await bundleFileSearch(engine ? new TextDecoder().decode(engine) : NO_ENGINE)
  const encoder = new TextEncoder()
  return [
    { path: 'file-search.js', read: () => encoder.encode(bundle) },
    ...files
      .filter(({ path }) => isAskedFor(path))
      .map(({ path, read }) => ({
        path: `${path}.js`,
        read: () => encoder.encode(toScriptFile(path, read())),
      })),
  ]
}

/** Of an archive without reports. */
const NO_ENGINE = 'export const createInstance = () => undefined'
