import type { PagefindModule } from './pagefind-module.ts'

/** What `search/file-search.js` offers to the search page from `file://`: the engine, and the files it asks for. */
export interface FileSearch extends PagefindModule {
  /** @param base the absolute address of the search folder, with a slash at the end */
  open(base: string): void
  /** A file below the search folder: the value of JSON, the bytes of anything else. Rejects where it is missing. */
  read(path: string): Promise<unknown>
}

/** What the engine uses of a response of `fetch`. */
interface FileResponse {
  readonly ok: true
  arrayBuffer(): Promise<ArrayBufferLike>
  json(): Promise<unknown>
}

declare global {
  /** What the engine calls in the place of `fetch`: put there when it is bundled. */
  var juanzongFetch: ((url: string) => Promise<FileResponse>) | undefined
  /** What each file, written as a script, calls with its path and its content. */
  var juanzongFile: ((path: string, content: unknown) => void) | undefined
  var juanzongSearch: FileSearch | undefined
}

/**
 * Puts the search for `file://` where the search page finds it. Each file of the search folder is there once more
 * as a script, `index/en_1.pf_index.js`, that hands over its content when it runs.
 */
export function offerFileSearch(createInstance: PagefindModule['createInstance']): void {
  let home = ''
  const waiting = new Map<string, (content: unknown) => void>()
  const running = new Map<string, Promise<unknown>>()
  const load = (path: string): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script')
      const end = (): void => {
        waiting.delete(path)
        running.delete(path)
        script.remove()
        // Without effect where the content came.
        reject(new Error(`Did not load: ${path}`))
      }
      waiting.set(path, resolve)
      script.addEventListener('load', end)
      script.addEventListener('error', end)
      script.src = `${home}${path}.js`
      document.head.append(script)
    })
  /** Asked for twice at the same time, a file is loaded once. */
  const read = (path: string): Promise<unknown> => {
    const content = running.get(path) ?? load(path)
    running.set(path, content)
    return content
  }
  globalThis.juanzongFile = (path, content) =>
    waiting.get(path)?.(typeof content === 'string' ? toBytes(content) : content)
  globalThis.juanzongFetch = async (url) => {
    // Chromium says that its origin is `file://`, and the engine then asks by path alone.
    const { href } = new URL(url.replace(/[?#].*/s, ''), home)
    const content = await read(href.slice(home.length))
    return {
      ok: true,
      arrayBuffer: async () => (content as Uint8Array).buffer,
      json: async () => content,
    }
  }
  globalThis.juanzongSearch = {
    createInstance: (options) => createInstance({ ...options, noWorker: true }),
    open: (base) => {
      home = base
    },
    read,
  }
}

function toBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
