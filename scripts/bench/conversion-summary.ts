/** What is measured of the conversion, in MB (10⁶ bytes of UTF-8) per second of this thread. */
export const ENGINES = ['layered', 'core', 'opencc-js'] as const
export type ConversionEngine = (typeof ENGINES)[number]

/** How a converter may start: tables from the file, tables made anew, opencc-js. */
export type ConversionStart = 'file' | 'built' | 'opencc-js'

export interface ConversionSummary {
  readonly megabytes: number
  readonly runs: number
  /** Medians. */
  readonly pace: Readonly<Record<ConversionEngine, number>>
  /** Medians of the ratios to opencc-js of the same run, with the lowest and the highest. */
  readonly ratio: Readonly<Record<Exclude<ConversionEngine, 'opencc-js'>, Range>>
  /** Usual words beside each other: how many pairs, how many differ together and apart, how many are decided. */
  readonly wordPairs: {
    readonly pairs: number
    readonly differing: number
    readonly decided: number
  }
  /** Milliseconds from the start of the program to the first text converted, medians. */
  readonly start: Readonly<Record<ConversionStart, number>>
}

export interface Range {
  readonly median: number
  readonly least: number
  readonly most: number
}

export function toRange(values: readonly number[]): Range {
  const sorted = values.toSorted((a, b) => a - b)
  const [least = Number.NaN] = sorted
  return {
    median: sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN,
    least,
    most: sorted.at(-1) ?? Number.NaN,
  }
}

/** As a table for a person. */
export function writeConversionSummary(summary: ConversionSummary): string {
  const { megabytes, runs, pace, ratio, start, wordPairs } = summary
  const row = (name: string, engine: ConversionEngine): string => {
    const times =
      engine === 'opencc-js'
        ? ''
        : `${ratio[engine].median.toFixed(1)} (${ratio[engine].least.toFixed(1)}–${ratio[engine].most.toFixed(1)})`
    return `${name.padEnd(30)} ${pace[engine].toFixed(1).padStart(7)}  ${times}`.trimEnd()
  }
  return [
    `${megabytes.toFixed(1)} MB of reports to Taiwan's standard; ${runs} runs, medians`,
    `${''.padEnd(30)}    MB/s  × opencc-js`,
    row('all layers', 'layered'),
    row('the dictionaries alone', 'core'),
    row('opencc-js', 'opencc-js'),
    'until the first text is converted (code and dictionaries; the start of Node not counted)',
    `  tables from the file ${start.file.toFixed(0)} ms, tables made anew ${start.built.toFixed(0)} ms, opencc-js ${start['opencc-js'].toFixed(0)} ms`,
    `${wordPairs.pairs} pairs of words: ${wordPairs.differing} come out differently together than apart, ${wordPairs.decided} of them decided (scripts/bench/pair-decisions.ts)`,
  ].join('\n')
}
