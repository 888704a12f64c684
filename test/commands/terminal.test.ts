import { expect, test } from 'vitest'
import { beginStep } from '../../src/commands/progress.ts'
import { makeTerminal } from '../../src/commands/terminal.ts'

const CLEAR = '\r\u001b[2K'

/** A process with a screen; what it writes to both streams, in order. */
function run(
  { isScreen, env = {} }: { isScreen: boolean; env?: Record<string, string> },
  work: (terminal: ReturnType<typeof makeTerminal>) => void,
): readonly string[] {
  const written: string[] = []
  const stream = (name: string): unknown => ({
    isTTY: isScreen,
    write: (text: string) => written.push(`${name} ${text}`),
  })
  work(
    makeTerminal({
      env,
      stdout: stream('out'),
      stderr: stream('err'),
    } as unknown as NodeJS.Process),
  )
  return written
}

test('a result on a screen clears the bar first, and the bar comes back', () => {
  const written = run({ isScreen: true }, (terminal) => {
    terminal.draw('1/2')
    terminal.out('first')
    terminal.out('second')
    terminal.draw('2/2')
    terminal.say('done')
  })
  expect(written).toEqual([
    `err ${CLEAR}1/2`,
    `err ${CLEAR}`,
    'out first\n',
    'out second\n',
    `err ${CLEAR}2/2`,
    `err ${CLEAR}done\n`,
  ])
})

test.each([
  ['a log', { isScreen: false }],
  ['CI', { isScreen: true, env: { CI: 'true' } }],
])('in %s a step is one plain line', (_, process) => {
  const written = run(process, (terminal) => {
    const step = beginStep('ingest', terminal)
    step.count(1, 2)
    step.count(2, 2)
    step.end('2 raw files')
  })
  expect(written).toEqual([expect.stringMatching(/^err ✓ ingest {5}2 raw files, \d+\.\d s\n$/)])
})
