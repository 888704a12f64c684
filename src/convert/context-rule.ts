import type { ClauseWords } from './segmenter/clause-words.ts'

/** A word that becomes something by its neighbours: 系 before 因 is 係. Plain data. */
export interface ContextRule {
  readonly word: string
  readonly result: string
  /** Source of a regular expression that must match right before the word; empty where anything may be there. */
  readonly before: string
  /** The same for what must stand right after it. */
  readonly after: string
  /** Whether the neighbours say enough: otherwise the word must be one of the text's words. */
  readonly isSure: boolean
}

/** Rules ready to be asked, by the first unit of their words. */
export type RulesByUnit = ReadonlyMap<number, RuleGroup>

interface RuleGroup {
  /** Matches where one of the rules does: most places need no more than this one question. */
  readonly any: RegExp
  readonly rules: readonly CompiledRule[]
}

export interface ContextRules {
  /** They come before the dictionaries. */
  readonly strong: RulesByUnit
  /** Of single characters that are not sure: any word of the dictionaries that contains the character comes first. */
  readonly weak: RulesByUnit
}

interface CompiledRule extends ContextRule {
  readonly source: string
  readonly pattern: RegExp
}

/** Longer words come first; of words as long, the rule that comes first. */
export function compileRules(rules: readonly ContextRule[]): ContextRules {
  const isWeak = ({ isSure, word }: ContextRule) => !isSure && word.length === 1
  return {
    strong: groupRules(rules.filter((rule) => !isWeak(rule))),
    weak: groupRules(rules.filter(isWeak)),
  }
}

function groupRules(rules: readonly ContextRule[]): RulesByUnit {
  const byUnit = new Map<number, CompiledRule[]>()
  for (const rule of rules) {
    const unit = rule.word.charCodeAt(0)
    const known = byUnit.get(unit)
    const source = toSource(rule)
    const compiled = { ...rule, source, pattern: new RegExp(source, 'y') }
    if (known) known.push(compiled)
    else byUnit.set(unit, [compiled])
  }
  const groups = new Map<number, RuleGroup>()
  for (const [unit, known] of byUnit) {
    known.sort((a, b) => b.word.length - a.word.length)
    const any = new RegExp(known.map(({ source }) => source).join('|'), 'y')
    groups.set(unit, { any, rules: known })
  }
  return groups
}

function toSource({ before, word, after }: ContextRule): string {
  const behind = before === '' ? '' : `(?<=${before})`
  const ahead = after === '' ? '' : `(?=${after})`
  return `${behind}${word}${ahead}`
}

/** What a rule is looked for with. */
export interface RuleQuestion {
  /** Where its word must end at the latest. */
  readonly to: number
  /** Only rules whose word has more units than this: 0 for rules that are sure, which no longer word outdoes. */
  readonly longerThan: number
  /** Where not given, no word is asked whether it is one. */
  readonly words: ClauseWords | undefined
}

/** The first rule that contains at a place. A rule that is sure counts however long the other words there are. */
export function matchRule(
  byUnit: RulesByUnit,
  text: string,
  from: number,
  { to, longerThan, words }: RuleQuestion,
): ContextRule | undefined {
  const group = byUnit.get(text.charCodeAt(from))
  if (!group) return undefined
  group.any.lastIndex = from
  if (!group.any.test(text)) return undefined
  for (const rule of group.rules) {
    const { word, pattern, isSure } = rule
    if (word.length <= longerThan && !isSure) continue
    const end = from + word.length
    if (end > to) continue
    pattern.lastIndex = from
    if (!pattern.test(text)) continue
    if (isSure || !words || words.areWords(text, from, end, true)) return rule
  }
  return undefined
}
