import type { Terminal } from './terminal.ts'

/** One step of a longer work. */
export interface Step {
  /** Says how far it is; drawn as a bar where a person is watching. */
  count(done: number, total: number): void
  /** Prints the step's closing line: what was made, and the time it took. */
  end(result: string): void
}

const BAR_WIDTH = 24

/**
 * Begins a step. On a terminal a bar moves; in a log each step leaves one plain line.
 *
 * @example ✓ reports    12 reports, 0.4 s
 */
export function beginStep(name: string, terminal: Terminal): Step {
  const started = performance.now()
  const label = pad(name, 10)
  terminal.draw(`  ${label}`)
  return {
    count: (done, total) => {
      const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH)
      terminal.draw(
        `  ${label}${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total}`,
      )
    },
    end: (result) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1)
      terminal.say(`✓ ${label}${result}, ${seconds} s`)
    },
  }
}

/** Pads by the width on a terminal: a Han character takes two cells. */
function pad(text: string, width: number): string {
  const cells = [...text].reduce(
    (sum, character) => sum + (/\p{Script=Han}/u.test(character) ? 2 : 1),
    0,
  )
  return text + ' '.repeat(Math.max(1, width - cells + 1))
}
