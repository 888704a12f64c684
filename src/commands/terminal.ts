import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'
import { toCallForm } from './program/call-form.ts'

/** What a command speaks to. Tests hand in one that keeps the lines. */
export interface Terminal {
  /** Results: standard output. */
  out(text: string): void
  /** Everything said about the work: standard error. */
  say(text: string): void
  /** Rewrites the last line of standard error; does nothing where no person is watching. */
  draw(text: string): void
  readonly language: MessageLanguage
  readonly isInteractive: boolean
  readonly hasColour: boolean
}

/** The terminal of this process; Chinese where the environment asks for it. */
export function makeTerminal(
  process: NodeJS.Process,
  options: { readonly language?: string | undefined } = {},
): Terminal {
  const { env, stderr, stdout } = process
  const isInteractive = stderr.isTTY === true && env['CI'] === undefined
  const ofCall = toCallForm(env)
  let drawn = false
  return {
    out: (text) => {
      // Where results and the bar are on one screen, the bar's line is cleared first.
      if (drawn && stdout.isTTY) stderr.write('\r\u001b[2K')
      drawn &&= !stdout.isTTY
      stdout.write(`${text}\n`)
    },
    say: (text) => {
      stderr.write(`${drawn ? '\r\u001b[2K' : ''}${ofCall(text)}\n`)
      drawn = false
    },
    draw: (text) => {
      if (!isInteractive) return
      stderr.write(`\r\u001b[2K${text}`)
      drawn = true
    },
    language: options.language === undefined ? readLanguage(env) : toLanguage(options.language),
    isInteractive,
    hasColour: stderr.isTTY === true && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb',
  }
}

/** POSIX order: `LC_ALL`, then `LC_MESSAGES`, then `LANG`. */
function readLanguage(env: NodeJS.ProcessEnv): MessageLanguage {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return toLanguage(locale)
}

function toLanguage(tag: string): MessageLanguage {
  return /^zh/i.test(tag) ? 'zh' : 'en'
}
