import { makeConverters } from '../../src/archive/converters.ts'
import { sortGroups } from '../../src/archive/ledger/conversion-ledger.ts'
import { listPlaces } from '../../src/archive/ledger/list-places.ts'
import { groupPlaces, keyOfGroup } from '../../src/archive/ledger/summarise.ts'
import { DEFAULT_SETTINGS } from '../../src/archive/parse-settings.ts'
import { prepareConversion } from '../../src/archive/prepare-conversion.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { readText } from '../../src/files/read-write.ts'

export interface BenchLedgerOptions {
  /** Sentences, one a line: Simplified, a tab, and as its author wrote it in Traditional. */
  readonly corpus: string
  /**
   * Which differences are errors, one a line below a header: source, gold, got, name, and regular expressions over
   * `abc«x»def` that the gold must match or must not. Any other difference is a spelling that both sides use.
   */
  readonly kinds: string
}

/** What the ledger is asked: how many of the errors it doubts, and how soon one who reads it has met half of them. */
interface LedgerFigures {
  readonly errors: number
  readonly doubtful: number
  readonly found: number
  /** How many words are read until half of all errors are; nothing where the doubtful words contain fewer. */
  readonly halfAt: number | undefined
  readonly words: number
}

/** Measures whether the ledger finds the errors, on text that was written in both scripts. */
export async function benchLedger(
  options: BenchLedgerOptions,
  terminal: Terminal,
): Promise<number> {
  await prepareConversion('tw')
  const figures = measureLedger(readTable(options.corpus), readKinds(options.kinds))
  const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
  const { errors, doubtful, found, halfAt, words } = figures
  terminal.out(`errors ${errors}, places in doubt ${doubtful}, of the errors ${found}`)
  terminal.out(`share of the errors in doubt ${share(found, errors)}`)
  terminal.out(`share of the doubtful that are errors ${share(found, doubtful)}`)
  terminal.out(`half of the errors read after ${halfAt ?? 'more than'} of ${words} words`)
  return 0
}

function measureLedger(rows: readonly Row[], kinds: ReadonlyMap<string, Kind>): LedgerFigures {
  const converter = makeConverters(DEFAULT_SETTINGS, [], []).forReport('Hans')
  const texts = rows.map(([source = ''], i) => ({
    block: String(i),
    isField: false,
    source,
    decided: [],
  }))
  const { places } = listPlaces({
    report: 'corpus',
    script: 'Hans',
    texts,
    converter,
    reviewed: [],
  })
  const wrong = new Set(
    rows.flatMap(([source = '', gold = ''], i) =>
      listErrors(source, gold, converter.convert(source), kinds).map((at) => `${i} ${at}`),
    ),
  )
  const isWrong = ({ block, at }: { readonly block: string; readonly at: number }): boolean =>
    wrong.has(`${block} ${at}`)
  const doubted = places.filter(({ rank }) => rank !== 'none')
  const errorsOf = new Map<string, number>()
  for (const place of doubted) {
    const key = keyOfGroup(place)
    errorsOf.set(key, (errorsOf.get(key) ?? 0) + (isWrong(place) ? 1 : 0))
  }
  const groups = sortGroups(groupPlaces(doubted, 0))
  let read = 0
  const half = groups.findIndex((group) => {
    read += errorsOf.get(keyOfGroup(group)) ?? 0
    return read * 2 >= wrong.size
  })
  return {
    errors: wrong.size,
    doubtful: doubted.length,
    found: doubted.filter(isWrong).length,
    halfAt: half < 0 ? undefined : half + 1,
    words: groups.length,
  }
}

type Row = readonly string[]

interface Kind {
  readonly is: RegExp | undefined
  readonly isNot: RegExp | undefined
}

/** Offsets of the source, in UTF-16 units. Lines of another length are left out. */
function listErrors(
  source: string,
  gold: string,
  result: string,
  kinds: ReadonlyMap<string, Kind>,
): readonly number[] {
  const [from, want, got] = [source, gold, result].map((text) => Array.from(text))
  if (!from || !want || !got || from.length !== want.length || got.length !== want.length) return []
  let at = 0
  return want.flatMap((character, i) => {
    const here = at
    at += from[i]?.length ?? 0
    if (fold(character) === fold(got[i] ?? '')) return []
    const kind = kinds.get(`${from[i]}${character}${got[i]}`)
    const around = `${want.slice(Math.max(0, i - 6), i).join('')}«${character}»${want.slice(i + 1, i + 7).join('')}`
    const isError = kind && (kind.is?.test(around) ?? true) && !kind.isNot?.test(around)
    return isError ? [here] : []
  })
}

function readKinds(file: string): ReadonlyMap<string, Kind> {
  const toPattern = (text: string): RegExp | undefined =>
    text === '' ? undefined : new RegExp(text, 'u')
  return new Map(
    readTable(file)
      .slice(1)
      .map(([source = '', gold = '', got = '', , is = '', isNot = '']) => [
        source + gold + got,
        { is: toPattern(is), isNot: toPattern(isNot) },
      ]),
  )
}

function readTable(file: string): readonly Row[] {
  return (readText(file) ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
}

/** Two forms that Taiwan uses alike. */
function fold(character: string): string {
  return character === '裏' ? '裡' : character === '檯' ? '枱' : character
}
