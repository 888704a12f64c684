import { createHash } from 'node:crypto'

/** A file of the site as the lists of the installed site name it. */
export interface InstalledFile {
  /** Below the site's root: `zh-hans/reports/x/index.html`. */
  readonly path: string
  readonly bytes: number
  /** The beginning of its SHA-256, in base64url: 120 bits. */
  readonly hash: string
  /** Pictures that a page shows, by their paths. */
  readonly pictures: readonly string[]
}

/** @param prefix where the site is below its host, `/` or `/archive/` */
export function readInstalledFile(path: string, bytes: Uint8Array, prefix: string): InstalledFile {
  return {
    path,
    bytes: bytes.length,
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 20),
    pictures: path.endsWith('.html') ? findPictures(bytes, prefix) : [],
  }
}

/** The page is our own output: an address in `src` is written in one way only. */
function findPictures(bytes: Uint8Array, prefix: string): readonly string[] {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  if (!page.includes('<img')) return []
  return [...page.toString('utf8').matchAll(/<img\b[^>]*?\ssrc="([^"]+)"/g)].flatMap(
    ([, url = '']) => (url.startsWith(prefix) ? [decodeURI(url.slice(prefix.length))] : []),
  )
}

const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i

/**
 * Whether a file is part of what a reader may take along: pages, what they load, the search. Not: what is downloaded to be
 * opened elsewhere, raw texts, feeds, the files for hosts.
 */
export function isInstallable(path: string): boolean {
  if (path.startsWith('search/')) return !/^search\/(?:proof\.json|file-search\.js)$/.test(path)
  if (path.startsWith('assets/') || PICTURE.test(path)) return true
  return path.endsWith('.html') && path !== '404.html'
}
