import { type ParseArgsConfig, parseArgs } from 'node:util'
import { makeTerminal, type Terminal } from './terminal.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T & typeof LANGUAGE; allowPositionals: true }>
>

const LANGUAGE = { lang: { type: 'string' } } as const

/** What the shell is told when the words of a call are off (sysexits.h calls it EX_USAGE; most tools say 2). */
const USAGE = 2
/** A promise that our own code broke (EX_SOFTWARE). */
const BROKEN = 70

/**
 * Runs a command of the command line: reads its options, makes its terminal, sets the exit code.
 * Every command takes `--lang en|zh`. A stack trace is printed only where `JUANZONG_DEBUG` is set.
 */
export async function runCommand<const T extends Options>(
  options: T,
  usage: string,
  command: (parsed: Parsed<T>, terminal: Terminal) => Promise<number>,
): Promise<void> {
  // Whoever reads the output may stop before its end: npm run -s convert … | head
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  let parsed: Parsed<T>
  try {
    parsed = parseArgs({
      options: { ...options, ...LANGUAGE },
      allowPositionals: true,
    }) as Parsed<T>
  } catch (error) {
    const terminal = makeTerminal(process)
    terminal.say(
      `${error instanceof Error ? error.message.split('. ')[0] : String(error)}\n\n${usage}`,
    )
    process.exitCode = USAGE
    return
  }
  const { lang } = parsed.values as { lang?: string }
  const terminal = makeTerminal(process, { language: lang })
  try {
    process.exitCode = await command(parsed, terminal)
  } catch (error) {
    process.exitCode = BROKEN
    terminal.say(describe(error, terminal))
  }
}

function describe(error: unknown, { language }: Terminal): string {
  if (
    process.env['JUANZONG_DEBUG'] !== undefined &&
    error instanceof Error &&
    error.stack !== undefined
  )
    return error.stack
  const what = innermost(error)
  return language === 'zh'
    ? `程序自身出错：${what}\n这不是您的文件的问题。设 JUANZONG_DEBUG=1 再运行一次，把输出附在问题报告里。`
    : `juanzong itself failed: ${what}\nThis is not a fault of your files. Run again with JUANZONG_DEBUG=1 and send the output with a bug report.`
}

/** Eleventy wraps what a template throws, as `originalError`. */
function innermost(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const inner = 'originalError' in error ? error.originalError : error.cause
  return inner === undefined ? error.message : `${error.message}: ${innermost(inner)}`
}
