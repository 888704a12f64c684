import type { Reporter, TestCase } from 'vitest/node'
import { readSeed } from './runs.ts'

/** What the report of a run leaves out: the seed of its properties before, each test that was retried after. */
export class RunNotes implements Reporter {
  readonly #retried: string[] = []

  onTestRunStart(): void {
    const { seed, times } = readSeed()
    print(`Properties: SEED=${seed} RUNS=${times} (SEED=fresh draws a new seed)`)
  }

  onTestCaseResult(test: TestCase): void {
    const times = test.diagnostic()?.retryCount ?? 0
    if (times === 0) return
    const { state } = test.result()
    this.#retried.push(
      `${test.module.relativeModuleId}: ${test.fullName}: ${state}, retry ${times}`,
    )
  }

  onTestRunEnd(): void {
    for (const line of this.#retried) print(`Retried: ${line}`)
    print(`${this.#retried.length} tests retried`)
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
