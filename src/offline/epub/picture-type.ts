/** A format that every reading system shows (EPUB 3.2, core media types). */
export interface PictureType {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/gif'
  readonly ending: 'jpg' | 'png' | 'gif'
}

const SIGNATURES: readonly (readonly [bytes: readonly number[], type: PictureType])[] = [
  [[0xff, 0xd8, 0xff], { mediaType: 'image/jpeg', ending: 'jpg' }],
  [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], { mediaType: 'image/png', ending: 'png' }],
  [[0x47, 0x49, 0x46, 0x38], { mediaType: 'image/gif', ending: 'gif' }],
]

/** What a picture is by its first bytes, whatever its name says; WebP and AVIF are not for every reading system. */
export function findPictureType(bytes: Uint8Array): PictureType | undefined {
  return SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte))?.[1]
}
