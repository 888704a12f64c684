/** The machine's own faults, as a person knows them; anything else is ours. */
const SYSTEM_FAULTS = new Set([
  'ENOSPC',
  'EDQUOT',
  'EACCES',
  'EPERM',
  'EROFS',
  'EIO',
  'EMFILE',
  'ENOTDIR',
])

/** What the machine says went wrong; `undefined` where the fault is in the program. */
export function systemFault(error: unknown): string | undefined {
  for (let at: unknown = error; at instanceof Error; ) {
    if ('code' in at && SYSTEM_FAULTS.has(String(at.code))) return at.message
    at = 'originalError' in at ? at.originalError : at.cause
  }
  return undefined
}
