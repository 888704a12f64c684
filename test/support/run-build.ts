// Eleventy loads the layouts itself.
import 'tsx/esm'
import { type BuildOptions, build } from '../../src/commands/build.ts'
import { keepTerminal } from './make-content.ts'

/** Builds a site without a new process: the exit code, and what was said. */
export async function runBuild(
  options: BuildOptions,
): Promise<{ readonly code: number; readonly said: string }> {
  const terminal = keepTerminal()
  const code = await build(options, terminal)
  return { code, said: terminal.said.join('\n') }
}
