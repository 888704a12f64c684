import type { FileSearch } from './file-search.ts'
import type { PagefindModule } from './pagefind-module.ts'

/** Where the search finds its files: on a host, or in a folder on the reader's disk. */
export interface SearchFiles {
  /**
   * Reads a JSON file below the search folder. Rejects where it is missing or the network fails.
   *
   * @param cache `no-cache` and `no-store` for what may have changed since the page was opened
   */
  readJson<T>(path: string, cache?: RequestCache): Promise<T>
  loadEngine(): Promise<PagefindModule>
}

/** @param base the absolute address of the search folder, with a slash at the end */
export function openSearchFiles(base: string): SearchFiles {
  return base.startsWith('file:') ? openFolder(base) : openEither(base)
}

/**
 * A copy for reading without a server may be served all the same: unpacked on a host, or from a ZIM file. There the search
 * stands as scripts only. The first file shows which it is.
 */
function openEither(base: string): SearchFiles {
  let files = openHost(base)
  return {
    readJson: async <T>(path: string, cache?: RequestCache) => {
      try {
        return await files.readJson<T>(path, cache)
      } catch (error) {
        if (!path.startsWith('settings.json')) throw error
        const folder = openFolder(base)
        const settings = await folder.readJson<T>(path).catch(() => {
          throw error
        })
        files = folder
        return settings
      }
    },
    loadEngine: () => files.loadEngine(),
  }
}

let failures = 0

function openHost(base: string): SearchFiles {
  return {
    readJson: async <T>(path: string, cache: RequestCache = 'default') => {
      const response = await fetch(base + path, { cache })
      if (!response.ok) throw new Error(`${response.status} ${path}`)
      return (await response.json()) as T
    },
    // Some browsers keep the failure of an import for as long as the page lives: the next try asks another address.
    loadEngine: async () => {
      try {
        return (await import(
          `${base}pagefind.js${failures > 0 ? `?${failures}` : ''}`
        )) as PagefindModule
      } catch (error) {
        failures++
        throw error
      }
    },
  }
}

/** From `file://` a browser gives neither modules nor `fetch`, but it runs scripts: everything comes as one. */
function openFolder(base: string): SearchFiles {
  let opened: Promise<FileSearch> | undefined
  const open = (): Promise<FileSearch> => {
    opened ??= loadScript(`${base}file-search.js`).then(() => {
      const { juanzongSearch } = globalThis as { readonly juanzongSearch?: FileSearch }
      if (!juanzongSearch) throw new Error('file-search.js offers no search')
      juanzongSearch.open(base)
      return juanzongSearch
    })
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }
  return {
    readJson: async <T>(path: string) =>
      (await (await open()).read(path.replace(/\?.*/s, ''))) as T,
    loadEngine: open,
  }
}

function loadScript(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = url
    script.addEventListener('load', () => resolve())
    script.addEventListener('error', () => reject(new Error(`Did not load: ${url}`)))
    document.head.append(script)
  })
}
