import {
  type ScriptFile,
  type SearchFile,
  toScriptFiles,
} from '../search/file-search/to-script-files.ts'
import { bundleFileSearch } from '../site/bundle-file-search.ts'

/**
 * The search folder of a site for a copy that is read from disk: the files that stand there in the place of the
 * built ones. Together they are the same search: the same engine over the same index gives the same results in the
 * same order.
 *
 * @param files the built search folder, all of it; paths below it
 */
export async function* toFileSearch(files: readonly SearchFile[]): AsyncGenerator<ScriptFile> {
  const engine = files.find(({ path }) => path === 'pagefind.js')?.bytes
  const text = engine ? new TextDecoder().decode(engine) : NO_ENGINE
  yield { path: 'file-search.js', text: await bundleFileSearch(text) }
  yield* toScriptFiles(files)
}

/** Of an archive without reports. */
const NO_ENGINE = 'export const createInstance = () => undefined'
