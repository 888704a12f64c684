/** A browser with one page, whichever engine it has: the same claims are put to each. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK'
  readonly version: string
  open(url: string): Promise<void>
  /** Runs the body of an async function in the page and gives what it returns. */
  run<T>(body: string, ...args: readonly unknown[]): Promise<T>
  /** What the window shows, as a PNG. */
  takePicture(): Promise<Uint8Array>
  close(): Promise<void>
}

/** The script of WebDriver's “execute async” for such a body; `readAsyncResult` reads what it gives. */
export function toAsyncScript(body: string): string {
  return `const [done, ...args] = [arguments[arguments.length - 1], ...arguments].slice(0, -1);
    (async (...args) => { ${body} })(...args).then((value) => done({ value }), (error) => done({ error: String(error) }))`
}

export function readAsyncResult<T>(result: { readonly value?: T; readonly error?: string }): T {
  if (result.error !== undefined) throw new Error(result.error)
  return result.value as T
}
