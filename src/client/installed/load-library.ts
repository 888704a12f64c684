/** What the script of the saved pages offers to a page. */
export interface Library {
  /** Shows in their places how to save, or what is saved. */
  offer(places: Iterable<HTMLElement>): void
  /** Brings all that is saved to the generation that the host serves now. Rejects, and changes nothing, where that fails. */
  renew(notice: HTMLElement): Promise<void>
  /** Takes out of what is saved what the host serves no more. */
  dropRemoved(generation: string): Promise<void>
}

declare global {
  var juanzongLibrary: ((notice: HTMLElement) => Library) | undefined
}

/** Its address is on the notice of new versions, which every page has. */
export function loadLibrary(notice: HTMLElement): Promise<Library> {
  return new Promise((resolve, reject) => {
    const offered = (): void => {
      const make = globalThis.juanzongLibrary
      if (make) resolve(make(notice))
      else reject(new Error('The script offers no library.'))
    }
    if (globalThis.juanzongLibrary) return offered()
    const script = document.createElement('script')
    script.src = notice.dataset['library'] ?? ''
    script.addEventListener('load', offered)
    script.addEventListener('error', () => reject(new Error(`Did not load: ${script.src}`)))
    document.head.append(script)
  })
}
