import type { ConversionLayer } from './choice.ts'

/** Where something was decided, in offsets of the source. */
export interface Decision {
  readonly from: number
  readonly to: number
  readonly layer: ConversionLayer
  /** Whether the segmenter cuts the word: asked only where the word changes something. */
  readonly isCut: () => boolean
  /** Of an address: its characters are nobody's choice. */
  readonly isAddress?: boolean | undefined
  /** With the layer `boundary`: what the refused phrase would have become. */
  readonly result: string
}
