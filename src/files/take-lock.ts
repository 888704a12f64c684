import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { errorCode } from './read-content-file.ts'

/** Returns the pid of a living holder; otherwise the lock is ours. A lock of the dead is taken over. */
export function takeLock(lock: string): number | undefined {
  for (;;) {
    try {
      const file = openSync(lock, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      return undefined
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
      const pid = readPid(lock)
      if (pid !== undefined && isAlive(pid)) return pid
      rmSync(lock, { force: true })
    }
  }
}

function readPid(lock: string): number | undefined {
  try {
    const pid = Number(readFileSync(lock, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/** Whether a process of this number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}
