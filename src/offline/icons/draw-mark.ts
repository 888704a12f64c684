import type { Pixels } from './write-png.ts'

type Point = readonly [x: number, y: number]
type Colour = readonly [red: number, green: number, blue: number]

/** The two halves of the fold of a leaf (鱼尾), the archive's mark, on a square of 16 units: the same as the favicon. */
const HALF: readonly Point[] = [
  [1, 0],
  [7, 0],
  [7, 3],
  [5, 5],
  [5, 11],
  [7, 13],
  [7, 16],
  [1, 16],
]
const MARK: readonly (readonly Point[])[] = [HALF, HALF.map(([x, y]) => [16 - x, y])]

const INK: Colour = [0x1b, 0x1c, 0x1e]
const PAPER: Colour = [0xfc, 0xfc, 0xfa]

/** This many lines are sampled in each row of pixels. */
const LINES = 8

/**
 * Draws the mark in ink on paper.
 *
 * @param share how much of the picture's side the mark takes: a mask may cut away all but the inner four fifths.
 */
export function drawMark(size: number, share: number): Pixels {
  const rgba = new Uint8Array(size * size * 4)
  const unit = (size * share) / 16
  const edge = (size * (1 - share)) / 2
  for (let y = 0; y < size; y++) {
    const covered = new Float64Array(size)
    for (let line = 0; line < LINES; line++) {
      const height = (y + (line + 0.5) / LINES - edge) / unit
      for (const [from, to] of MARK.flatMap((half) => cutAt(half, height)))
        cover(covered, edge + from * unit, edge + to * unit)
    }
    for (const [x, lines] of covered.entries()) {
      const mix = (i: 0 | 1 | 2): number =>
        Math.round(PAPER[i] + (INK[i] - PAPER[i]) * (lines / LINES))
      rgba.set([mix(0), mix(1), mix(2), 255], (y * size + x) * 4)
    }
  }
  return { size, rgba }
}

/** Where a level line runs within an outline, from left to right. */
function cutAt(outline: readonly Point[], y: number): readonly Point[] {
  const crossings = outline.flatMap(([x1, y1], i) => {
    const [x2, y2] = outline[(i + 1) % outline.length] ?? [x1, y1]
    return y1 > y === y2 > y ? [] : [x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)]
  })
  const sorted = crossings.toSorted((a, b) => a - b)
  return sorted.flatMap((x, i) => (i % 2 === 1 ? [[sorted[i - 1] ?? x, x] as const] : []))
}

/** Adds to each pixel of a row how much of its width lies between two places. */
function cover(row: Float64Array, from: number, to: number): void {
  for (let x = Math.max(0, Math.floor(from)); x < Math.min(row.length, to); x++)
    row[x] = (row[x] ?? 0) + Math.max(0, Math.min(x + 1, to) - Math.max(x, from))
}
