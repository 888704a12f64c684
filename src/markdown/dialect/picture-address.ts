import { toImagePath } from '../image-path.ts'
import type { BodyPlace } from './body-place.ts'

/** From a page to the folder that contains both scripts: `zh-hans/reports/<slug>/`, `zh-hans/<page>/`. */
const ROOT: Readonly<Record<BodyPlace, string>> = { reports: '../../../', pages: '../../' }

/**
 * Where the page finds a picture. Pictures of the content folder are published beside the two scripts; an
 * address with a scheme or a host would load from elsewhere, which no page of the archive does.
 *
 * @example toPictureAddress('../images/a.jpg', 'reports') // => '../../../images/a.jpg'
 */
export function toPictureAddress(address: string, place: BodyPlace): string | undefined {
  const path = toImagePath(`${place}/a.md`, address)
  if (path !== undefined) return ROOT[place] + encodeURI(path)
  if (address === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(address)) return undefined
  return address
}
