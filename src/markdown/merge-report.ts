import { mergeBlocks } from './merge/merge-blocks.ts'
import { mergeFields } from './merge/merge-fields.ts'
import { joinReport, splitReport } from './merge/split-report.ts'

export interface MergedReport {
  readonly text: string
  /** Fields that both changed, each to something else, and `text` for the body. The person's is in `text`. */
  readonly disputed: readonly string[]
}

/**
 * Merges three forms of a report's file: what the machine wrote last (`base`), what it would write now (`next`), and
 * what is there with a person's edits (`current`). What only one of the two changed is taken from there; what both
 * did stays as the person has it. Line breaks are `\n`.
 *
 * @returns `undefined` where one of them has no front matter to be cut at
 */
export function mergeReport(base: string, next: string, current: string): MergedReport | undefined {
  if (next === base || next === current) return { text: current, disputed: [] }
  if (current === base) return { text: next, disputed: [] }
  const [before, machine, person] = [base, next, current].map(splitReport)
  if (!before || !machine || !person) return undefined
  const { fields, disputed } = mergeFields(before.fields, machine.fields, person.fields)
  const { body, isDisputed } = mergeBlocks(before.body, machine.body, person.body)
  return {
    text: joinReport({ fields, body }),
    disputed: [...disputed, ...(isDisputed ? ['text'] : [])],
  }
}
