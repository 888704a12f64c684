import { join } from 'node:path'
import { readBytes } from '../../files/read-write.ts'
import { type CopiedFile, copyFile } from '../../offline/rewrite/copy-site.ts'
import type { CopyMap } from '../../offline/rewrite/resolve-link.ts'
import { toScriptFile } from '../../search/file-search/to-script-file.ts'

/** All that is needed to make a file of a copy. Plain data: it travels to threads. */
export interface CopySource extends Omit<CopyMap, 'isLeftOut'> {
  /** The folder of the finished site. */
  readonly site: string
  /** Every file of it. */
  readonly online: ReadonlySet<string>
  /** The reports of the whole archive, where the site contains only some of them. */
  readonly omitted?: ReadonlySet<string> | undefined
  /** `search/file-search.js`. */
  readonly fileSearch: string
}

/** The search's files are in a copy as scripts: `search/settings.json.js`. */
export const SEARCH = 'search/'
export const FILE_SEARCH = `${SEARCH}file-search.js`

/** Makes the files of a copy, by their paths in the site. */
export function openSource(source: CopySource): (path: string) => CopiedFile {
  const map: CopyMap = { ...source, isLeftOut: (path) => isLeftOut(path, source) }
  return (path) => copyFile({ path, read: () => read(path, source) }, map)
}

function read(path: string, { site, fileSearch }: CopySource): Uint8Array {
  if (path === FILE_SEARCH) return new TextEncoder().encode(fileSearch)
  if (!path.startsWith(SEARCH)) return readBytes(join(site, path)) ?? new Uint8Array()
  const own = path.slice(0, -'.js'.length)
  const bytes = readBytes(join(site, own)) ?? new Uint8Array()
  return new TextEncoder().encode(toScriptFile(own.slice(SEARCH.length), bytes))
}

/** What the site has and the copy has not, or what the whole archive has and a choice of it has not. */
function isLeftOut(path: string, { online, omitted }: CopySource): boolean {
  if ([path, `${path}index.html`, `${path}/index.html`].some((file) => online.has(file)))
    return true
  if (/^(?:zh-han[st]\/)?offline\//.test(path)) return true
  if (!omitted) return false
  const [, kind = '', name = ''] = /^zh-han[st]\/([a-z]+)\/([^/]*)/.exec(path) ?? []
  return kind === 'reports' ? omitted.has(name) : ['agencies', 'years', 'kinds'].includes(kind)
}
