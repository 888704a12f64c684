import { makeCommand } from '../src/commands/program/command.ts'
import { runCommand } from '../src/commands/program/run-program.ts'
import { bench } from './bench/bench.ts'
import { benchConversion } from './bench/bench-conversion.ts'
import { benchIngest, runIngestAlone } from './bench/bench-ingest.ts'
import { benchLedger } from './bench/bench-ledger.ts'
import { benchOffline } from './bench/bench-offline.ts'
import { benchSearch } from './bench/bench-search.ts'
import { indexAlone } from './bench/search/measure-indexing.ts'
import { runSteps } from './bench/steps.ts'

const count = (fallback: string, en: string, zh: string) =>
  ({ type: 'string', value: 'N', default: fallback, en, zh }) as const
const internal = { type: 'string', isInternal: true, en: '', zh: '' } as const

const command = makeCommand({
  name: 'bench',
  en: 'measures speed and memory, of the whole or of a part',
  zh: '测量速度和内存，整体或其中一部分',
  operands: 'ingest|conversion|ledger|search|offline',
  mostOperands: 1,
  options: {
    reports: count('1000', 'reports of the archive', '档案的报告数'),
    files: count('1000', 'raw files to ingest', '要整理的原始文件数'),
    runs: count('3', 'runs of each', '各测几次'),
    json: { type: 'boolean', en: 'figures as JSON', zh: '结果写成 JSON' },
    sample: {
      type: 'string',
      value: 'DIR',
      default: 'content',
      en: 'where texts come from',
      zh: '文本取自哪里',
    },
    raw: {
      type: 'string',
      value: 'DIR',
      default: '../shared/seeds',
      en: 'raw texts',
      zh: '原始文本',
    },
    corpus: {
      type: 'string',
      value: 'FILE',
      default: '../shared/conversion/native/laws.tsv',
      en: 'sentences in both scripts, for the ledger',
      zh: '简繁对照的句子，测转换记录用',
    },
    kinds: {
      type: 'string',
      value: 'FILE',
      default: '../shared/conversion/native/kinds.tsv',
      en: 'which differences are errors',
      zh: '哪些差别算错',
    },
    'steps-of': internal,
    'ingest-of': internal,
    'index-of': internal,
    out: { ...internal, default: '_site' },
  },
  examples: ['bench --reports 1000', 'bench search --json'],
  run: async ({ values, operands: [what] }, terminal) => {
    const ingestOf = values['ingest-of']
    if (ingestOf !== undefined) {
      terminal.out(JSON.stringify(await runIngestAlone(ingestOf)))
      return 0
    }
    if (what === 'ingest') {
      const { json, sample } = values
      return await benchIngest(
        { files: Number(values.files), runs: Number(values.runs), json, sample },
        terminal,
      )
    }
    if (what === 'conversion') {
      const { json, sample } = values
      return await benchConversion({ runs: Number(values.runs), json, sample }, terminal)
    }
    if (what === 'ledger') {
      const { corpus, kinds } = values
      return await benchLedger({ corpus, kinds }, terminal)
    }
    if (what === 'search') {
      const { json, sample, raw } = values
      return await benchSearch(
        { reports: Number(values.reports), runs: Number(values.runs), json, sample, raw },
        terminal,
      )
    }
    if (what === 'offline') {
      const { json, sample } = values
      return await benchOffline({ reports: Number(values.reports), json, sample }, terminal)
    }
    const indexOf = values['index-of']
    if (indexOf !== undefined) {
      terminal.out(JSON.stringify(await indexAlone(indexOf, values.out)))
      return 0
    }
    const stepsOf = values['steps-of']
    if (stepsOf === undefined) {
      const { json, sample } = values
      return await bench(
        { reports: Number(values.reports), runs: Number(values.runs), json, sample },
        terminal,
      )
    }
    terminal.out(JSON.stringify(await runSteps(stepsOf, values.out)))
    return 0
  },
})

await runCommand(command, process.argv.slice(2))
