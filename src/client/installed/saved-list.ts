/** `installed/<item>.json`: the files of a report, an agency, or everything, as the build wrote them. */
export interface SavedList {
  /** The generation of the site. */
  readonly build: string
  readonly bytes: number
  readonly count: number
  readonly files?: readonly SavedFile[]
  /** Of a long list: where its parts are. */
  readonly lists?: readonly string[]
}

/** Below the site's root; bytes; the beginning of SHA-256 in base64url. */
export type SavedFile = readonly [path: string, bytes: number, hash: string]

/** The site was published anew while something was being saved. */
export class RenewedError extends Error {}
/** What was asked for is not on the site (any more). */
export class GoneError extends Error {}

/** @param home the absolute address of the site's root */
export async function readList(
  home: string,
  path: string,
  signal?: AbortSignal,
): Promise<SavedList> {
  const response = await fetch(home + path, { cache: 'no-store', ...(signal && { signal }) })
  if (response.status === 404 || response.status === 410) throw new GoneError(path)
  if (!response.ok) throw new Error(`${response.status} ${path}`)
  return (await response.json()) as SavedList
}

/** The files of a list and of its parts, which must be of the same generation. */
export async function readFiles(
  home: string,
  list: SavedList,
  signal?: AbortSignal,
): Promise<readonly SavedFile[]> {
  const files = [...(list.files ?? [])]
  for (const path of list.lists ?? []) {
    const part = await readList(home, path, signal)
    if (part.build !== list.build) throw new RenewedError(path)
    files.push(...(part.files ?? []))
  }
  return files
}
