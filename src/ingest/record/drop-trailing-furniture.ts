import type { Span } from '../../text/span.ts'
import { findFurnitureRule } from '../furniture/is-furniture.ts'

/** `【大 中 小】` */
const BOX = /[\s　]{0,4}[【[（(][^【[（(】\])）]{1,16}[】\])）]$/u

/** `来源：柳浦街道 【打印】 【关闭】`: the buttons are no part of the value. */
export function dropTrailingFurniture(line: string, span: Span): Span {
  let { end } = span
  for (;;) {
    const value = line.slice(span.start, end)
    const box = BOX.exec(value)
    if (box && box.index > 0 && findFurnitureRule(box[0].trim(), 'head') !== undefined) {
      end = span.start + value.slice(0, box.index).trimEnd().length
      continue
    }
    const at = Math.max(
      value.lastIndexOf(' '),
      value.lastIndexOf('　'),
      value.lastIndexOf('\u00a0'),
    )
    if (at <= 0 || findFurnitureRule(value.slice(at + 1), 'head') === undefined)
      return { start: span.start, end }
    end = span.start + value.slice(0, at).trimEnd().length
  }
}
