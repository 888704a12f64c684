import { toGroup } from '../../text/to-group.ts'

/** `installed/lists.json`: which generation the site is of, and where its lists are, as the build wrote it. */
export interface SavedIndex {
  /** The generation of the site. */
  readonly build: string
  /** Of everything. */
  readonly bytes: number
  /** What every saved item has, so that it can be searched. */
  readonly searching: readonly SavedFile[]
  /** Paths of lists of reports, `{"<slug>": [files]}`. */
  readonly reports: readonly string[]
  readonly agencies: Readonly<Record<string, string>>
  readonly rest: readonly string[]
}

/** Below the site's root; bytes; the beginning of SHA-256 in base64url. */
export type SavedFile = readonly [path: string, bytes: number, hash: string]

type ReportLists = Readonly<Record<string, readonly SavedFile[]>>

/** The site was published anew while something was being saved. */
export class RenewedError extends Error {}
/** What was asked for is not on the site (any more). */
export class GoneError extends Error {}

/** @param home the absolute address of the site's root */
export function readIndex(home: string, signal?: AbortSignal): Promise<SavedIndex> {
  return readJson<SavedIndex>(home, 'installed/lists.json', signal)
}

/** The generation that the host serves now. */
export async function readBuild(home: string, signal?: AbortSignal): Promise<string> {
  return (await readJson<Pick<SavedIndex, 'build'>>(home, 'installed/build.json', signal)).build
}

/**
 * The files of a report, an agency or everything: `reports/x`, `agencies/x`, `all`.
 *
 * @throws GoneError where the site has no such item; RenewedError where a list of the index is not there any more
 */
export async function readFiles(
  home: string,
  index: SavedIndex,
  item: string,
  signal?: AbortSignal,
): Promise<readonly SavedFile[]> {
  const read = <List>(path: string): Promise<List> => readNamed<List>(home, path, signal)
  const readGroup = async (slug: string): Promise<ReportLists> => {
    const path = index.reports[toGroup(slug, index.reports.length)]
    return path === undefined ? {} : await read<ReportLists>(path)
  }
  if (item === 'all') {
    const files = new Map<string, SavedFile>()
    const lists = [
      ...(await mapInTurn(index.rest, (path) => read<readonly SavedFile[]>(path))),
      ...(await mapInTurn(index.reports, (path) => read<ReportLists>(path))).flatMap((group) =>
        Object.values(group),
      ),
    ]
    // A picture is in the lists of the reports that show it, too.
    for (const file of lists.flat()) files.set(file[0], file)
    return [...files.values()]
  }
  const [kind, slug = ''] = item.split('/')
  const files =
    kind === 'agencies'
      ? await read<readonly SavedFile[]>(own(index.agencies, slug))
      : own(await readGroup(slug), slug)
  return [...files, ...index.searching]
}

/** @throws GoneError where there is none of that name */
function own<Value>(values: Readonly<Record<string, Value>>, name: string): Value {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  if (value === undefined) throw new GoneError(name)
  return value
}

export function sumBytes(files: readonly SavedFile[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0)
}

/** The name of a list carries its hash: one that is gone was of another generation. */
async function readNamed<List>(home: string, path: string, signal?: AbortSignal): Promise<List> {
  const response = await ask(home, path, signal)
  if (response.status === 404 || response.status === 410) throw new RenewedError(path)
  return await parse<List>(response, path)
}

async function readJson<Value>(home: string, path: string, signal?: AbortSignal): Promise<Value> {
  return await parse<Value>(await ask(home, path, signal), path)
}

function ask(home: string, path: string, signal?: AbortSignal): Promise<Response> {
  return fetch(home + path, { cache: 'no-store', ...(signal && { signal }) })
}

async function parse<Value>(response: Response, path: string): Promise<Value> {
  if (!response.ok) throw new Error(`${response.status} ${path}`)
  return (await response.json()) as Value
}

/** One after the other: a phone on a slow line has other work. */
async function mapInTurn<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await read(item))
  return results
}
