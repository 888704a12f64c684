import type { RawLine } from '../lines/raw-line.ts'

/** `关联类型：其他　规范性文件登记号：无`: labels that no table knows, each with a value that is no sentence. */
const UNKNOWN = /^[|｜【\s]{0,4}\p{sc=Han}{2,12}[\s　]{0,3}(?:[:：]|[|｜]{1,2})[^。；;]{0,80}$/u

/** Whether a line among those of a record is one of its lines, though none of its labels is known. */
export function isUnknownLine(line: RawLine): boolean {
  return line.text.length <= 120 && UNKNOWN.test(line.text)
}

/** Within this many lines the record must go on. */
const NEAR = 2
const CELL = /^[^。；;，,]{1,40}$/u

/** Whether a short line of a record whose labels and values are each on its own line is one of them. */
export function isUnknownCell(
  lines: readonly RawLine[],
  i: number,
  cut: (i: number) => unknown,
): boolean {
  for (let at = i; at < i + NEAR; at++) {
    if (!CELL.test(lines[at]?.text ?? '')) return false
    if (cut(at + 1) !== undefined) return true
  }
  return false
}
