import { readBytes } from '../../files/read-write.ts'

export interface StandInOptions {
  /** The search folder whose files are fetched. */
  readonly folder: string
  /** The address under which they are asked for, with a slash at the end. */
  readonly base: string
  /** The language of the page; `zh` without it. */
  readonly language?: string
  /** Called with each file that is fetched, in the order of the fetches. */
  readonly onFile?: (path: string, bytes: Uint8Array) => void
}

/**
 * Puts into this thread what the search engine uses of a browser: `fetch` for files of the search folder, and the
 * language of the page. For a thread of its own only: it changes what is global.
 *
 * @returns what the engine prints on its console. A part of the index that does not load is no error for Pagefind: it
 *   complains and goes on.
 */
export function standInBrowser({
  folder,
  base,
  language = 'zh',
  onFile,
}: StandInOptions): ReadonlySet<string> {
  const complaints = new Set<string>()
  const complain = (...said: readonly unknown[]): void => {
    complaints.add(said.map(toReason).join(' ').replaceAll(base, '').replaceAll('\n', ' '))
  }
  Object.assign(console, { error: complain, warn: complain, log: () => {} })
  const page = { lang: language }
  Object.assign(globalThis, {
    document: {
      documentElement: page,
      currentScript: null,
      querySelector: () => ({ getAttribute: () => page.lang }),
    },
    fetch: async (address: string | URL): Promise<Response> => {
      const [path = ''] = String(address).slice(base.length).split('?')
      const bytes = String(address).startsWith(base) ? readBytes(`${folder}/${path}`) : undefined
      if (!bytes) return new Response(null, { status: 404 })
      onFile?.(path, bytes)
      return new Response(Uint8Array.from(bytes))
    },
  })
  return complaints
}

export function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
