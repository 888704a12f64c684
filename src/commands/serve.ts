import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { readBytes } from '../files/read-write.ts'
import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'
import type { Terminal } from './terminal.ts'

export interface ServeOptions {
  /** The folder of the finished site. */
  readonly out: string
  /** Where the site stands below its host; `/` where not given. */
  readonly pathPrefix?: string | undefined
  /** A free port is chosen where none is given. */
  readonly port?: string | undefined
}

const WORDS: Readonly<
  Record<MessageLanguage, { serving(url: string): string; missing(folder: string): string }>
> = {
  en: {
    serving: (url) => `\n  ${url}\n\n  Stop with Ctrl+C.`,
    missing: (folder) => `There is no site in ${folder}/. Build one first: npm run build`,
  },
  zh: {
    serving: (url) => `\n  ${url}\n\n  按 Ctrl+C 停止。`,
    missing: (folder) => `${folder}/ 里没有网站。请先构建：npm run build`,
  },
}

/** Serves a built site on this machine only, until it is stopped. Prints the address on standard output. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const words = WORDS[terminal.language]
  if (!readBytes(join(options.out, 'index.html'))) {
    terminal.say(words.missing(options.out))
    return 1
  }
  const prefix = options.pathPrefix ?? '/'
  // `dev` reads the folder at each request, so that a new release is seen at once.
  const files = sirv(options.out, { dev: true, etag: true, dotfiles: false })
  const server = createServer((request, response) => {
    const notFound = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
      response.end(readBytes(join(options.out, '404.html')) ?? '404')
    }
    if (!request.url?.startsWith(prefix)) return notFound()
    request.url = `/${request.url.slice(prefix.length)}`
    files(request, response, notFound)
  })
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(Number(options.port ?? 0), '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  terminal.out(words.serving(`http://localhost:${port}${prefix}`))
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
  server.close()
  server.closeAllConnections()
  return 0
}
