import { createHash } from 'node:crypto'

/** RFC 9562, 6.6: the namespace of addresses. */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/**
 * A name-based identifier (RFC 9562, version 5): the same address gives the same one for ever.
 *
 * @example makeBookId('https://www.example.com/') // => 'urn:uuid:3d3ed9d2-aa3d-5fa6-90e8-ed662e90f559'
 */
export function makeBookId(address: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(address).digest().subarray(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = hash.toString('hex')
  const parts = [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ].map(([from, to]) => hex.slice(from, to))
  return `urn:uuid:${parts.join('-')}`
}
