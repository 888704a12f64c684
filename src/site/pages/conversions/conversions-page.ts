import type { Archive } from '../../../archive/archive.ts'
import { type ConversionLayer, EMPTY_LEDGER } from '../../../archive/ledger/conversion-ledger.ts'
import type { PlaceExample, PlaceGroup } from '../../../archive/ledger/summarise.ts'
import {
  type LanguageTag,
  otherScript,
  type Script,
  toLanguageTag,
} from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import { type ChinesePage, makePage, type PageSetting } from '../../page.ts'
import { reportPath, scriptFolder } from '../../urls.ts'
import type { Entry } from '../report/report-record.ts'
import { type DecisionRow, toDecisionRows } from './decision-rows.ts'

/** How the characters of this archive were converted, and where that is uncertain. */
export interface ConversionsPage extends ChinesePage {
  readonly heading: string
  readonly totals: readonly Entry[]
  /** Who decided: people, the program, the dictionaries. */
  readonly deciders: readonly { readonly title: string; readonly layers: readonly Entry[] }[]
  /** Uncertain words, the most doubtful first. */
  readonly ranks: readonly ConversionRank[]
  readonly more?: string
  readonly decisions: readonly DecisionRow[]
  readonly glossaryUrl: string
}

interface ConversionRank {
  readonly id: string
  readonly title: string
  readonly say: string
  readonly words: readonly ConversionWord[]
}

interface ConversionWord {
  readonly word: string
  readonly wordLang: LanguageTag
  readonly source: string
  readonly result: string
  readonly resultLang: LanguageTag
  /** What else it could be, what decided, how often. */
  readonly others?: string
  readonly about: string
  readonly examples: readonly (Pick<PlaceExample, 'before' | 'after'> & { readonly url: string })[]
  readonly moreExamples?: string
}

const BY_PEOPLE: readonly ConversionLayer[] = ['inline', 'report', 'agency', 'glossary']
const BY_PROGRAM: readonly ConversionLayer[] = ['name', 'person', 'lexicon', 'boundary']
const BY_DICTIONARIES: readonly ConversionLayer[] = ['phrase', 'character']
const RANKS = ['senses', 'twice', 'alone', 'refused', 'once'] as const

export function toConversionsPage(
  archive: Archive,
  script: Script,
  setting: PageSetting,
): ConversionsPage {
  const { chromes, hantStandard, urls } = setting
  const { words, archiveTitle } = chromes[script]
  const { ledger = EMPTY_LEDGER } = archive
  const say = words.conversions
  const count = (n: number): string => fill(say.count, { n })
  const toLayers = (layers: readonly ConversionLayer[]): readonly Entry[] =>
    layers.map((layer) => ({ label: say.layers[layer], text: count(ledger.byLayer[layer] ?? 0) }))
  return {
    ...makePage(setting, script, 'conversions/', {
      title: `${say.title} · ${archiveTitle}`,
      description: say.say[0] ?? say.title,
    }),
    heading: say.title,
    totals: [
      {
        label: say.standard,
        text: hantStandard === 'tw' ? words.glossary.taiwan : words.glossary.hongKong,
      },
      { label: say.characters, text: fill(words.listing.characters, { n: ledger.characters }) },
      { label: say.places, text: count(ledger.places) },
      { label: say.confirmed, text: count(ledger.confirmed) },
      { label: say.uncertain, text: count(ledger.uncertain) },
    ],
    deciders: [
      { title: say.byPeople, layers: toLayers(BY_PEOPLE) },
      { title: say.byProgram, layers: toLayers(BY_PROGRAM) },
      { title: say.byDictionaries, layers: toLayers(BY_DICTIONARIES) },
    ],
    ranks: RANKS.flatMap((rank) => {
      const groups = ledger.groups.filter((group) => group.rank === rank)
      if (groups.length === 0) return []
      return [
        { id: rank, ...say.ranks[rank], words: groups.map((g) => toWord(g, script, setting)) },
      ]
    }),
    ...(ledger.moreGroups > 0 && { more: fill(say.moreWords, { n: ledger.moreGroups }) }),
    decisions: toDecisionRows(archive, script, setting),
    glossaryUrl: urls.to(`${scriptFolder(script)}glossary/`),
  }
}

function toWord(group: PlaceGroup, script: Script, setting: PageSetting): ConversionWord {
  const { word, source, result, layer, others, count, examples } = group
  const { urls, hantStandard, chromes } = setting
  const say = chromes[script].words.conversions
  const rest = count - examples.length
  return {
    word,
    wordLang: toLanguageTag(group.script, hantStandard),
    source,
    result,
    resultLang: toLanguageTag(otherScript(group.script), hantStandard),
    ...(others !== '' && { others: fill(say.others, { others: [...others].join('、') }) }),
    about: `${say.layers[layer]} · ${fill(say.count, { n: count })}`,
    examples: examples.map(({ report, block, isField, before, after }) => ({
      before,
      after,
      url: urls.to(`${reportPath({ slug: report }, script)}${isField ? '' : `#${block}`}`),
    })),
    ...(rest > 0 && { moreExamples: fill(say.moreExamples, { n: rest }) }),
  }
}
