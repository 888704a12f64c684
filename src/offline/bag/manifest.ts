/** A file's path in the bag → its SHA-256 in hexadecimal. */
export type Checksums = ReadonlyMap<string, string>

/** As `sha256sum` writes and reads it; in the order of the paths. */
export function writeManifest(checksums: Checksums): string {
  return [...checksums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join('')
}

/**
 * Reads a manifest, of this program or another's. A path is percent-decoded where it contains a line break or `%`.
 *
 * @returns `undefined` where a line is none of a manifest
 * @see RFC 8493, 2.1.3
 */
export function parseManifest(text: string): Checksums | undefined {
  const checksums = new Map<string, string>()
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === '') continue
    const [, hash, path] = /^([0-9a-f]{64})[ \t]+[*]?(.+)$/i.exec(line) ?? []
    if (hash === undefined || path === undefined) return undefined
    checksums.set(
      path.replace(/%(0A|0D|25)/gi, (coded) => decodeURIComponent(coded)).replace(/^\.\//, ''),
      hash.toLowerCase(),
    )
  }
  return checksums
}
