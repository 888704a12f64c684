/** Formats that every browser shows and that contain no code: an SVG can. */
const PICTURE = /\.(?:avif|gif|jpe?g|png|webp)$/i

/**
 * The picture that an image's address means, as a path from the content folder; `undefined` where it is
 * no picture of the archive. `images/…` counts from the content folder, `../images/…` from the file,
 * so that a Markdown editor shows it too.
 *
 * @example toImagePath('reports/2015-liupu-annual.md', '../images/a.jpg') // => 'images/a.jpg'
 */
export function toImagePath(file: string, address: string): string | undefined {
  const path = decode(address)
  if (path === undefined || !PICTURE.test(path) || /[\\:?#\u0000-\u001f]/.test(path))
    return undefined
  const isFromFile = path.startsWith('./') || path.startsWith('../')
  const parts = isFromFile ? file.split('/').slice(0, -1) : []
  for (const part of path.split('/')) {
    if (part === '') return undefined
    if (part === '..' && parts.pop() === undefined) return undefined
    if (part !== '.' && part !== '..') parts.push(part)
  }
  return parts[0] === 'images' && parts.length > 1 ? parts.join('/') : undefined
}

function decode(address: string): string | undefined {
  try {
    return decodeURIComponent(address)
  } catch {
    return undefined
  }
}
