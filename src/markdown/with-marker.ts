import type { TextBlock } from './rendered-body.ts'

/** The text of a block as a page shows it, with the number of an ordered list: `2021. 建成公园3个`. */
export function withMarker({ marker, text }: Pick<TextBlock, 'marker' | 'text'>): string {
  return marker === undefined ? text : `${marker} ${text}`
}
