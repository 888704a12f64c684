import type { HantStandard } from '../../report/script.ts'
import type { ContextRule } from '../context-rule.ts'

/** Rules for words of several senses: which neighbours tell which. */
export interface ContextTable {
  /** What the rules tell apart. */
  readonly sense: string
  /** Why the dictionaries need them, with a place of real text. */
  readonly reason: string
  /** The norm or the work that the written form follows, where the reason alone does not decide it. */
  readonly source?: string
  /**
   * One rule a line: `before«系:係»after`, before and after as regular expressions, `«账:帳|賬»` where Taiwan's and
   * Hong Kong's standards differ. Behind a `!` the neighbours say enough, and the word need not be one of the text's.
   */
  readonly rules: string
}

const LINE = /^(!?)(.*)«([^:]+):([^|»]+)(?:\|([^»]+))?»(.*)$/

/** @throws where a line is no rule: the tables are our own */
export function readRules({ rules }: ContextTable, standard: HantStandard): readonly ContextRule[] {
  return rules
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [, sure, before = '', word = '', tw = '', hk = tw, after = ''] = LINE.exec(line) ?? []
      if (word === '') throw new Error(`No rule: ${line}`)
      return { word, result: standard === 'tw' ? tw : hk, before, after, isSure: sure === '!' }
    })
}
