import { makeConverters } from '../archive/converters.ts'
import { parseAgencies } from '../archive/parse-agencies.ts'
import { parseGlossary } from '../archive/parse-glossary.ts'
import { DEFAULT_SETTINGS, parseSettings } from '../archive/parse-settings.ts'
import { prepareConversion } from '../archive/prepare-conversion.ts'
import { readContentFile } from '../files/read-content-file.ts'
import type { Diagnostic, MessageLanguage } from '../report/diagnostics/diagnostic.ts'
import { hasErrors } from '../report/diagnostics/has-errors.ts'
import type { HantStandard } from '../report/script.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import type { Terminal } from './terminal.ts'

export interface ConvertOptions {
  /** `tw`, `hk` or `hans`, as a person typed it. */
  readonly to: string | undefined
  /** What a Traditional input is written in, `tw` or `hk`; where not given, the archive's standard. */
  readonly from?: string | undefined
  /** The content folder, for its names and glossary; need not exist. */
  readonly content: string
  readonly input: AsyncIterable<Uint8Array>
  /** Takes converted text, and waits until there is room for more. */
  readonly write: (text: string) => Promise<void>
}

const USAGE = 2

const WORDS: Readonly<
  Record<MessageLanguage, { target: string; source: string; encoding: string }>
> = {
  en: {
    target: 'Say what to convert to: --to tw, --to hk or --to hans.',
    source: 'Say what it is converted from with --to hans: --from tw or --from hk.',
    encoding: 'The input is not UTF-8. Ingest reads other encodings: npm run ingest.',
  },
  zh: {
    target: '请说明转换成什么：--to tw、--to hk 或 --to hans。',
    source: '--from tw 或 --from hk 只与 --to hans 同用，说明繁体原文的标准。',
    encoding: '输入不是 UTF-8。其他编码请用 npm run ingest 读入。',
  },
}

/**
 * Converts lines from one script to the other, with the engine, the names and the glossary that the pages
 * are made with. Every line is converted by itself and written as soon as it is read.
 *
 * @returns the exit code: 0, 1 where the input is not UTF-8 or the content folder has errors, 2 for a wrong call
 */
export async function convert(options: ConvertOptions, terminal: Terminal): Promise<number> {
  const { to, from, content, input, write } = options
  const words = WORDS[terminal.language]
  if (to !== 'tw' && to !== 'hk' && to !== 'hans') {
    terminal.say(words.target)
    return USAGE
  }
  if (from !== undefined && (to !== 'hans' || (from !== 'tw' && from !== 'hk'))) {
    terminal.say(words.source)
    return USAGE
  }
  const { convertText, diagnostics } = await loadConverter(content, to, from)
  if (diagnostics.length > 0) printDiagnostics(diagnostics, terminal)
  try {
    for await (const lines of readLines(input)) await write(convertLines(lines, convertText))
  } catch (error) {
    if (!(error instanceof TypeError && 'code' in error && error.code === NOT_UTF8)) throw error
    terminal.say(words.encoding)
    return 1
  }
  return hasErrors(diagnostics) ? 1 : 0
}

const NOT_UTF8 = 'ERR_ENCODING_INVALID_ENCODED_DATA'

function convertLines(lines: string, convertText: (text: string) => string): string {
  return lines
    .split('\n')
    .map((line) => convertText(line))
    .join('\n')
}

/** Whole lines as they come in, many at a time; the last may have no line break. */
async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let rest = ''
  for await (const bytes of input) {
    const text = decoder.decode(bytes, { stream: true })
    const end = text.lastIndexOf('\n') + 1
    if (end > 0) {
      yield rest + text.slice(0, end)
      rest = text.slice(end)
    } else rest += text
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}

async function loadConverter(
  content: string,
  to: HantStandard | 'hans',
  from?: HantStandard,
): Promise<{
  readonly convertText: (text: string) => string
  readonly diagnostics: readonly Diagnostic[]
}> {
  const refused: Diagnostic[] = []
  const read = (path: string): Uint8Array | undefined => {
    const file = readContentFile(content, path)
    if (file.kind === 'refused') refused.push(file.diagnostic)
    return file.kind === 'read' ? file.bytes : undefined
  }
  const agencies = parseAgencies('agencies.yaml', read('agencies.yaml'))
  const glossary = parseGlossary('glossary.tsv', read('glossary.tsv'))
  const ofArchive = read('archive.yaml')
  const { settings } = ofArchive
    ? parseSettings('archive.yaml', ofArchive)
    : { settings: DEFAULT_SETTINGS }
  const hantStandard = to === 'hans' ? (from ?? settings.hantStandard) : to
  await prepareConversion(hantStandard)
  const converters = makeConverters(
    { ...settings, hantStandard },
    agencies.agencies,
    glossary.glossary,
  )
  return {
    convertText: converters.forReport(to === 'hans' ? 'Hant' : 'Hans').convert,
    diagnostics: [...refused, ...agencies.diagnostics, ...glossary.diagnostics],
  }
}
