import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { readBytes } from '../../src/files/read-write.ts'

export interface ServedFolder {
  /** `http://127.0.0.1:40123/` */
  readonly url: string
  /** What was asked for since the last look, without the query of the address, and the bytes sent. */
  readonly requests: { readonly path: string; readonly bytes: number }[]
  close(): Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Serves a folder as a static host does, with the headers given, at a free port or one that was free before. `before` may let a
 * request wait, or break it by answering `false`.
 */
export async function serveFolder(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
  {
    port: wanted = 0,
    before,
  }: { readonly port?: number; readonly before?: (path: string) => Promise<boolean> } = {},
): Promise<ServedFolder> {
  const requests: { path: string; bytes: number }[] = []
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname)
    if (before && !(await before(path))) return request.socket.destroy()
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path))
    const bytes = file.startsWith(folder + sep) ? readBytes(file) : undefined
    requests.push({ path, bytes: bytes?.length ?? 0 })
    response.writeHead(bytes ? 200 : 404, {
      ...headers,
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    })
    response.end(bytes)
  })
  await new Promise<void>((resolve) => server.listen(wanted, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
