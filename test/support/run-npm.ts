import { spawnSync } from 'node:child_process'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly said: string
}

/** Runs one of the project's commands as a person does: `runNpm('check', ['--content', folder])`. */
export function runNpm(script: string, args: readonly string[], input?: string): Ran {
  const done = spawnSync('npm', ['run', '-s', script, '--', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: 'C.UTF-8', NO_COLOR: '1' },
    ...(input !== undefined && { input }),
  })
  return { code: done.status ?? -1, out: done.stdout, said: done.stderr }
}
