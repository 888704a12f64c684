import { describe, expect, test } from 'vitest'
import { findHabits } from '../../src/ingest/blocks/find-habits.ts'
import { JOIN_RULES, readBreak } from '../../src/ingest/blocks/join-rules.ts'
import { toRawLines } from '../../src/ingest/lines/raw-line.ts'

const rows = JOIN_RULES.flatMap((rule) => ('decide' in rule ? [] : [rule]))

/** The name of the rule that decides between two lines that are alone. */
function findRule(above: string, below: string): string {
  const [last, next] = toRawLines(`${above}\n${below}`)
  if (!last || !next) throw new Error('two lines were expected')
  const habits = findHabits([last, next])
  return readBreak({ text: above, last, lineCount: 1, next, wrap: undefined, habits, margin: 0 })
    .rule
}

describe('a row of the join rules', () => {
  test.each(
    rows.flatMap(({ name, examples }) =>
      examples.map(([above, below]) => ({ name, above, below })),
    ),
  )('$name decides between “$above” and “$below”', ({ name, above, below }) => {
    expect(findRule(above, below)).toBe(name)
  })

  test.each(
    rows.flatMap(({ name, notThese }) =>
      notThese.map(([above, below]) => ({ name, above, below })),
    ),
  )('$name leaves “$above” and “$below” to others', ({ name, above, below }) => {
    expect(findRule(above, below)).not.toBe(name)
  })

  test('has examples of both kinds', () => {
    for (const { examples, notThese } of rows) {
      expect(examples.length).toBeGreaterThan(0)
      expect(notThese.length).toBeGreaterThan(0)
    }
  })
})
