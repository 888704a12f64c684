import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Terminal } from '../../src/commands/terminal.ts'
import type { MessageLanguage } from '../../src/report/diagnostics/diagnostic.ts'

/** A content folder with these files, by path, removed when the test has ended. */
export function makeContent(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'juanzong-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(join(folder, 'reports'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A report that nothing is wrong with. */
export function goodReport(fields = '', body = '正文。'): string {
  return `---\ntitle: 柳浦街道2022年工作总结\ndate: 2022-12-22\n${fields}---\n\n${body}\n`
}

export interface KeptTerminal extends Terminal {
  readonly results: string[]
  readonly said: string[]
}

/** A terminal that keeps what was printed on it. */
export function keepTerminal(language: MessageLanguage = 'en'): KeptTerminal {
  const results: string[] = []
  const said: string[] = []
  return {
    out: (text) => void results.push(text),
    say: (text) => void said.push(text),
    draw: () => {},
    language,
    isInteractive: false,
    hasColour: false,
    results,
    said,
  }
}
