import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { loadArchiveFiles } from '../archive/load-archive-files.ts'
import { readBytes } from '../files/read-write.ts'
import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'
import type { Terminal } from './terminal.ts'

export interface ServeOptions {
  /** The folder of the finished site. */
  readonly out: string
  /** The content folder the site was built from: its `pathPrefix` is used where none is given. */
  readonly content: string
  /** Where the site is below its host. */
  readonly pathPrefix?: string | undefined
  /** A free port is chosen where none is given. */
  readonly port?: string | undefined
}

const WORDS: Readonly<
  Record<
    MessageLanguage,
    {
      serving(url: string): string
      missing(folder: string): string
      port(found: string): string
      taken(port: number): string
    }
  >
> = {
  en: {
    serving: (url) => `\n  ${url}\n\n  Stop with Ctrl+C.`,
    port: (found) => `Unexpected port “${found}”, expected a number from 0 to 65535.`,
    taken: (port) => `Port ${port} is taken. Name another one, or leave --port out.`,
    missing: (folder) => `There is no site in ${folder}/. Build one first: npm run build`,
  },
  zh: {
    serving: (url) => `\n  ${url}\n\n  按 Ctrl+C 停止。`,
    port: (found) => `端口“${found}”不对，应当是 0 到 65535 的数字。`,
    taken: (port) => `端口 ${port} 已被占用。请换一个，或不写 --port。`,
    missing: (folder) => `${folder}/ 里没有网站。请先构建：npm run build`,
  },
}

/**
 * Serves a built site on this machine only, until it is stopped. Prints the address on standard output.
 *
 * @param untilStopped waits for the end; that of the terminal where it is not given
 */
export async function serve(
  options: ServeOptions,
  terminal: Terminal,
  untilStopped: () => Promise<void> = untilSignal,
): Promise<number> {
  const words = WORDS[terminal.language]
  if (!readBytes(join(options.out, 'index.html'))) {
    terminal.say(words.missing(options.out))
    return 1
  }
  const prefix = options.pathPrefix ?? loadArchiveFiles(options.content).settings.pathPrefix
  const port = Number(options.port ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    terminal.say(words.port(options.port ?? ''))
    return 2
  }
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
  const listening = await listen(server, port)
  if (listening === undefined) {
    terminal.say(words.taken(port))
    return 1
  }
  terminal.out(words.serving(`http://localhost:${listening}${prefix}`))
  await untilStopped()
  server.close()
  server.closeAllConnections()
  return 0
}

async function untilSignal(): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve)
  })
}

/** The port that was found free; `undefined` where the one asked for is taken. */
async function listen(server: Server, port: number): Promise<number | undefined> {
  return await new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
}
