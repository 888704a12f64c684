import { createHash } from 'node:crypto'
import { drawMark } from './draw-mark.ts'
import { writePng } from './write-png.ts'

/** A picture that stands for the archive where a system shows it. */
export interface Icon {
  /** Below the site's root; the name carries a hash of the bytes. */
  readonly path: string
  readonly size: number
  /** Whether a system may cut it to its own shape. */
  readonly purpose: 'any' | 'maskable'
  readonly bytes: Uint8Array
}

/** The icons of the installed site: the sizes that Chromium and Apple's systems ask for. */
export function makeIcons(): readonly Icon[] {
  return [makeIcon(192, 'any'), makeIcon(512, 'any'), makeIcon(512, 'maskable')]
}

/** A picture of the archive alone: 48 for a ZIM file. */
export function makePicture(size: number): Uint8Array {
  return writePng(drawMark(size, 0.75))
}

function makeIcon(size: number, purpose: Icon['purpose']): Icon {
  const bytes = writePng(drawMark(size, purpose === 'maskable' ? 0.5 : 0.75))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8).toUpperCase()
  return {
    path: `assets/${purpose === 'any' ? 'icon' : 'mask'}-${size}-${hash}.png`,
    size,
    purpose,
    bytes,
  }
}
