import type { CleaningLine } from '../../../archive/cleaning/cleaning-record.ts'
import { fill } from '../../../words/fill.ts'
import type { Words } from '../../../words/words.ts'

/** What the editor says of the lines of a row, in words: what was taken out, catalogued, joined, and what is in doubt. */
export function toRowNotes(
  lines: readonly CleaningLine[],
  { source: say, fields }: Pick<Words, 'source' | 'fields'>,
): readonly string[] {
  return [
    ...toRemovals(lines, say),
    ...toFields(lines, say, fields),
    ...toJoins(lines, say),
    ...toFlags(lines, say),
  ]
}

type Say = Words['source']

function toRemovals(lines: readonly CleaningLine[], say: Say): readonly string[] {
  const rules = lines.flatMap(({ marks = [] }) =>
    marks.flatMap((mark) => (mark.kind === 'removed' ? [mark.rule] : [])),
  )
  const names = new Set(rules.map((rule) => say.removalRules[rule]))
  return names.size === 0 ? [] : [fill(say.removed, { rule: [...names].join('、') })]
}

function toFields(
  lines: readonly CleaningLine[],
  say: Say,
  fields: Words['fields'],
): readonly string[] {
  const names = lines.flatMap(({ marks = [] }) =>
    marks.flatMap((mark) =>
      mark.kind === 'field' ? [fields[mark.field] + (mark.isEdited ? say.editedField : '')] : [],
    ),
  )
  return names.length === 0 ? [] : [fill(say.field, { fields: [...new Set(names)].join('、') })]
}

function toJoins(lines: readonly CleaningLine[], say: Say): readonly string[] {
  const names: Readonly<Partial<Record<string, string>>> = say.joinRules
  const numbers = new Map<string, number[]>()
  for (const { number, join } of lines) {
    if (!join) continue
    const [rule = '', float] = join.rule.split('+')
    const words =
      (names[rule] ?? say.otherRule) +
      (float === undefined ? '' : say.acrossCaption) +
      (join.isSure ? '' : say.doubtful)
    push(numbers, words, number)
  }
  return [...numbers].map(([rule, found]) => fill(say.join, { lines: toLines(found, say), rule }))
}

function toFlags(lines: readonly CleaningLine[], say: Say): readonly string[] {
  const numbers = new Map<string, number[]>()
  for (const { number, flags = [] } of lines)
    for (const { kind, text } of flags) {
      const name = say.flags[kind] ?? say.otherRule
      push(numbers, kind === 'character' ? `${name} ${text}` : name, number)
    }
  return [...numbers].map(([flag, found]) => {
    const where = lines.length === 1 ? '' : `（${toLines(found, say)}）`
    return fill(say.flag, { flag }) + where
  })
}

/** @example toLines([4, 7, 8, 9], HANS.source) // => '第4、7—9行' */
export function toLines(numbers: readonly number[], say: Say): string {
  const runs: [number, number][] = []
  for (const number of [...new Set(numbers)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  const shown = runs.map(([from, to]) => (from === to ? `${from}` : `${from}—${to}`))
  return fill(say.line, { n: shown.join('、') })
}

function push(numbers: Map<string, number[]>, key: string, number: number): void {
  const known = numbers.get(key)
  if (known) known.push(number)
  else numbers.set(key, [number])
}
