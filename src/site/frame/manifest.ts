import type { Archive } from '../../archive/archive.ts'
import { type Script, toLanguageTag } from '../../report/script.ts'
import { scriptFolder } from '../urls.ts'

/** What a system is given of a picture of the site. */
export interface ManifestIcon {
  /** Below the site's root. */
  readonly path: string
  readonly size: number
  readonly purpose: 'any' | 'maskable'
}

/** The colours of the page's ground in light and dark, as `tokens.css` has them. */
export const GROUND = { light: '#fcfcfa', dark: '#15171a' } as const

/** Where a script's manifest stands, below the site's root. */
export function manifestPath(script: Script): string {
  return `${scriptFolder(script)}manifest.webmanifest`
}

/**
 * The web app manifest of a script: the site as a system installs it. Both scripts have one `id`, so a reader installs
 * the site once, whichever script they came in.
 *
 * @returns JSON text (W3C, Web Application Manifest)
 */
export function writeManifest(
  { settings, texts }: Archive,
  script: Script,
  icons: readonly ManifestIcon[],
): string {
  const { pathPrefix, hantStandard } = settings
  const { title, description } = texts[script]
  const manifest = {
    id: pathPrefix,
    name: title,
    short_name: shorten(title),
    description,
    lang: toLanguageTag(script, hantStandard),
    dir: 'ltr',
    start_url: pathPrefix + scriptFolder(script),
    scope: pathPrefix,
    display: 'standalone',
    background_color: GROUND.light,
    theme_color: GROUND.light,
    icons: icons.map(({ path, size, purpose }) => ({
      src: pathPrefix + path,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

/** Below an icon stand about twelve cells, which is six Han characters. */
function shorten(title: string): string {
  const characters = [...title]
  return characters.length <= 6 ? title : characters.slice(0, 6).join('')
}
