import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** When a program ends itself. */
export interface End {
  readonly signal: 'SIGKILL' | 'SIGINT'
  /** A function of `node:fs` that it calls on its way. */
  readonly call: string
  /** After so many calls of it; where it answers with a number of bytes, after so many bytes. */
  readonly after: number
}

/**
 * Arguments for node with which a program is sent a signal in the middle of its work, always at the same place: a test
 * that watches from outside may look too late.
 *
 * @param folder where the file goes that does it
 */
export function endMidway(folder: string, { signal, call, after }: End): readonly string[] {
  const file = join(folder, `end-${call}-${after}-${signal}.mjs`)
  writeFileSync(
    file,
    `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { isMainThread } from 'node:worker_threads'
const { ${call}: own } = fs
let left = ${after}
if (isMainThread)
  fs.${call} = (...given) => {
    const result = own(...given)
    left -= typeof result === 'number' ? result : 1
    if (left <= 0) {
      left = Infinity
      process.kill(process.pid, '${signal}')
    }
    return result
  }
syncBuiltinESMExports()
`,
  )
  return ['--import', pathToFileURL(file).href]
}
