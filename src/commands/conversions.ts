import { mergeLedgers, sortGroups } from '../archive/ledger/conversion-ledger.ts'
import { DOUBT_RANKS } from '../archive/ledger/doubt-rank.ts'
import { type Ledger, makeLedger } from '../archive/ledger/make-ledger.ts'
import { groupPlaces, type PlaceGroup } from '../archive/ledger/summarise.ts'
import { loadContent } from '../archive/load-content.ts'
import type { ConversionLayer } from '../convert/choice.ts'
import { visible } from '../report/diagnostics/words.ts'
import { CONVERSIONS_WORDS } from './conversions-words.ts'
import { toSafeJson } from './json-array.ts'
import { placeBelow, printDiagnostics } from './print-diagnostics.ts'
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
}

const USAGE = 2
/** So many places of a word are shown. */
const EXAMPLES = 3

/**
 * Lists how one-to-many characters were decided, the most doubtful first, and the names that wait for a decision.
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
  for (const rank of DOUBT_RANKS) {
    const ofRank = groups.filter((group) => group.rank === rank)
    if (ofRank.length === 0) continue
    const count = ofRank.reduce((sum, group) => sum + group.count, 0)
    yield ''
    yield `${words.ranks[rank]} (${words.group(count, ofRank.length)})`
    for (const group of ofRank) yield* writeGroup(group)
  }
  yield ''
  if (groups.length === 0) yield words.nothing
  if (totals.confirmed > 0 && !isAll) yield words.confirmed(totals.confirmed)
  if (names.length === 0) return
  yield words.names
  for (const { name, byRule, byDictionary } of names)
    yield `  ${words.name(name, byRule, byDictionary)}`
}

function* writeGroup({
  word,
  source,
  result,
  layer,
  others,
  count,
  examples,
}: PlaceGroup): Generator<string> {
  yield `  ${word}  ${source}→${result}${others === '' ? '' : ` (${others})`}  ${layer}  ×${count}`
  for (const { report, block, before, after } of examples)
    yield `      ${report}#${block}  ${before}【${word}】${after}`.replace(/\s+$/, '')
}
