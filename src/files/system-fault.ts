import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'

/** The machine's own faults, as a person knows them, by what can be done about them; anything else is ours. */
const SYSTEM_FAULTS = {
  'file/disk-full': ['ENOSPC', 'EDQUOT', 'EFBIG'],
  'file/not-allowed': ['EACCES', 'EPERM', 'EROFS'],
  'file/disk-fault': [
    'EIO',
    'EMFILE',
    'ENFILE',
    'ENOTDIR',
    'EISDIR',
    'EBUSY',
    'ENAMETOOLONG',
    'ELOOP',
  ],
} as const

/** What the machine says went wrong; `undefined` where the fault is in the program. */
export function systemFault(error: unknown): string | undefined {
  return findFault(error)?.error.message
}

/**
 * A fault of the machine as a diagnostic: which file, why, and what to do. Eleventy wraps what a template throws.
 *
 * @param fallback the place where the machine names no file
 */
export function toFaultDiagnostic(error: unknown, fallback: string): Diagnostic | undefined {
  const fault = findFault(error)
  if (fault === undefined) return undefined
  const { code, error: said } = fault
  // ENOSPC: no space left on device, write
  const reason = said.message.replace(/^\w+: /, '').replace(/,.*$/s, '')
  const file = 'path' in said && typeof said.path === 'string' ? said.path : fallback
  return makeDiagnostic(code, { file }, { reason })
}

type FaultCode = keyof typeof SYSTEM_FAULTS

function findFault(
  error: unknown,
): { readonly code: FaultCode; readonly error: Error } | undefined {
  for (let at: unknown = error; at instanceof Error; ) {
    const code = 'code' in at ? CODES.get(String(at.code)) : undefined
    if (code !== undefined) return { code, error: at }
    at = 'originalError' in at ? at.originalError : at.cause
  }
  return undefined
}

const CODES: ReadonlyMap<string, FaultCode> = new Map(
  Object.entries(SYSTEM_FAULTS).flatMap(([code, names]) =>
    names.map((name) => [name, code as FaultCode] as const),
  ),
)
