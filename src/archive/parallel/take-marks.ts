import type { Choice } from '../../convert/choice.ts'
import type { ChoiceMark } from '../../markdown/choice-mark.ts'
import { type MarkedChoices, packRule } from './marked-choices.ts'

/** So many rules fit into the numbers of `MarkedChoices`; a report with more goes without the last. */
const MOST_RULES = 0xffff

/** Numbers the rules of a report while its text is rendered, and takes the marks out of the finished markup again. */
export interface ChoiceMarker {
  marks(choices: readonly Choice[]): readonly ChoiceMark[]
  /** The pieces of a markup as they are without marks, and where in all of it the marks stood. */
  take(pieces: readonly string[]): {
    readonly pieces: readonly string[]
    readonly choices: MarkedChoices
  }
}

/** A mark contains one character and nothing else: `markChoices` makes them so. */
const MARK = /<span class="choice" data-choice="(\d+)">([^<]*)<\/span>/g

export function makeChoiceMarker(): ChoiceMarker {
  const rules = new Map<string, number>()
  return {
    marks: (choices) =>
      choices.flatMap((choice) => {
        const rule = packRule(choice)
        if (!rules.has(rule) && rules.size < MOST_RULES) rules.set(rule, rules.size)
        const key = rules.get(rule)
        return key === undefined ? [] : [{ at: choice.at, key: String(key) }]
      }),
    take: (marked) => {
      const at: number[] = []
      const rule: number[] = []
      let begin = 0
      const pieces = marked.map((piece) => {
        let removed = 0
        const plain = piece.replace(MARK, (span, key: string, character: string, from: number) => {
          at.push(begin + from - removed)
          rule.push(Number(key))
          removed += span.length - character.length
          return character
        })
        begin += plain.length
        return plain
      })
      const choices = {
        rules: [...rules.keys()],
        at: Uint32Array.from(at),
        rule: Uint16Array.from(rule),
      }
      return { pieces, choices }
    },
  }
}
