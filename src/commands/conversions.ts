import { mergeLedgers, sortGroups } from '../archive/ledger/conversion-ledger.ts'
import { type Ledger, makeLedger } from '../archive/ledger/make-ledger.ts'
import { groupPlaces, type PlaceGroup } from '../archive/ledger/summarise.ts'
import { loadContent } from '../archive/load-content.ts'
import type { ConversionLayer } from '../convert/choice.ts'
import { visible } from '../report/diagnostics/words.ts'
import { CONVERSIONS_WORDS } from './conversions-words.ts'
import { toSafeJson } from './json-array.ts'
import { placeBelow, printDiagnostics } from './print-diagnostics.ts'
import { reviewWord } from './review-word.ts'
import type { Terminal } from './terminal.ts'

export interface ConversionsOptions {
  /** The content folder. */
  readonly content: string
  /** Only this report. */
  readonly slug?: string | undefined
  /** Every place as JSON. */
  readonly json: boolean
  /** Lists the certain and the confirmed places too. */
  readonly all: boolean
  /** Only the places of this word, one by one. */
  readonly word?: string | undefined
  /** Of those, which are right: `all`, `none`, `1,3-5`. */
  readonly accept?: string | undefined
  /** How the others must be written. */
  readonly instead?: string | undefined
}

const USAGE = 2
/** At most this many places of a word are shown. */
const EXAMPLES = 3

/**
 * Lists how one-to-many characters were decided, where reading finds most errors first, and the names that wait for a decision.
 *
 * @returns the exit code: 0 whatever is uncertain, 2 where there is no such report
 */
export async function conversions(
  options: ConversionsOptions,
  terminal: Terminal,
): Promise<number> {
  const words = CONVERSIONS_WORDS[terminal.language]
  const content = await loadContent(options.content)
  printDiagnostics(placeBelow(options.content, content.diagnostics), terminal)
  const { slug } = options
  if (slug !== undefined && content.reports.every((report) => report.slug !== slug)) {
    terminal.say(words.noReport(slug))
    return USAGE
  }
  const ledger = await makeLedger(content, slug)
  if (options.word !== undefined) {
    const files = new Map(content.reports.map((report) => [report.slug, report.file]))
    return reviewWord(ledger.places, { ...options, word: options.word, files }, terminal)
  }
  if (options.json) {
    const {
      groups: _,
      moreGroups: __,
      reviewed,
      ...totals
    } = mergeLedgers(ledger.reports, content.reviewed)
    const { places, names } = ledger
    terminal.out(
      toSafeJson({ hantStandard: content.settings.hantStandard, totals, places, names, reviewed }),
    )
  } else for (const line of writeLedger(ledger, options.all, terminal)) terminal.out(visible(line))
  return 0
}

function* writeLedger(
  { places, reports, names }: Ledger,
  isAll: boolean,
  { language }: Terminal,
): Generator<string> {
  const words = CONVERSIONS_WORDS[language]
  const totals = mergeLedgers(reports, [])
  yield words.totals(totals.characters, totals.places)
  yield ''
  yield words.layers
  for (const [layer, name] of Object.entries(words.layerNames) as [ConversionLayer, string][])
    yield `${String(totals.byLayer[layer] ?? 0).padStart(8)}  ${name}`
  const listed = isAll
    ? places
    : places.filter(({ rank, reviewed }) => rank !== 'none' && reviewed === undefined)
  const groups = sortGroups(groupPlaces(listed, EXAMPLES))
  if (groups.length > 0) {
    yield ''
    const count = groups.reduce((sum, group) => sum + group.count, 0)
    yield `${words.doubtful} (${words.group(count, groups.length)})`
  }
  for (const group of groups) yield* writeGroup(group, words.ranks[group.rank])
  yield ''
  if (groups.length === 0) yield words.nothing
  if (totals.confirmed > 0 && !isAll) yield words.confirmed(totals.confirmed)
  if (names.length === 0) return
  yield words.names
  for (const { name, byRule, byDictionary } of names)
    yield `  ${words.name(name, byRule, byDictionary)}`
}

function* writeGroup(group: PlaceGroup, reason: string): Generator<string> {
  const { word, source, result, layer, others, count, examples } = group
  const choice = `${source}→${result}${others === '' ? '' : ` (${others})`}`
  yield `  ${word}  ${choice}  ${layer}  ×${count}  ${reason}`
  for (const { report, block, before, after } of examples)
    yield `      ${report}#${block}  ${before}【${word}】${after}`.replace(/\s+$/, '')
}
