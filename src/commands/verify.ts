import { sha256 } from '../offline/bag/hash.ts'
import { type BagFault, verifyBag } from '../offline/bag/verify-bag.ts'
import { type DiagnosticCode, makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import { openCopy } from './offline/open-copy.ts'
import { OFFLINE_WORDS } from './offline-words.ts'
import { printDiagnostics } from './print-diagnostics.ts'
import { beginStep } from './progress.ts'
import type { Terminal } from './terminal.ts'

const USAGE = 2

const CODES: Readonly<Record<BagFault['kind'], DiagnosticCode>> = {
  missing: 'offline/missing',
  changed: 'offline/changed',
  extra: 'offline/extra',
  unsafe: 'offline/unsafe',
}

/**
 * Checks an offline copy, a zip or the folder it was unpacked into, against its own manifests, and prints the checksum
 * that stands for all of it.
 *
 * @returns the exit code: 0 where every byte is as it was made, 1 where not, 2 for a wrong call
 */
export async function verify(path: string | undefined, terminal: Terminal): Promise<number> {
  const words = OFFLINE_WORDS[terminal.language]
  if (path === undefined) {
    terminal.say(words.whatToVerify)
    return USAGE
  }
  const copy = await openCopy(path, words.reasons)
  if ('code' in copy) {
    printDiagnostics([copy], terminal)
    return 1
  }
  try {
    const step = beginStep(words.verify, terminal)
    const verdict = await verifyBag(copy, async (bytes) => sha256(bytes), step.count)
    const diagnostics = verdict.isBag
      ? verdict.faults.map((fault) =>
          makeDiagnostic(CODES[fault.kind], { file: `${path}/${fault.path}` }),
        )
      : [makeDiagnostic('offline/unreadable', { file: path }, { reason: words.noManifest })]
    printDiagnostics(diagnostics, terminal)
    if (!verdict.isBag) return 1
    step.end(words.checked(verdict.checked, diagnostics.length))
    terminal.out(`${verdict.checksum ?? ''}  ${path}`)
    return diagnostics.length > 0 ? 1 : 0
  } finally {
    copy.close()
  }
}
