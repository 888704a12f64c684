import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { errorCode } from './read-content-file.ts'

/** A process, named so that no later one can be taken for it: process numbers come back, soonest in containers. */
export interface LockOwner {
  readonly pid: number
  /** Where the number counts: this start of this machine, and its process namespace (a container has its own). */
  readonly machine: string
  /** When the process started, in the machine's own words; empty where the machine does not say. */
  readonly started: string
}

/** @returns whether the process runs; `unknown` for one of another machine or container, whose numbers are not ours */
export function readLiveness(owner: LockOwner): 'alive' | 'dead' | 'unknown' {
  const { machine } = thisProcess()
  if (owner.machine !== machine) return hasRestarted(owner.machine, machine) ? 'dead' : 'unknown'
  if (!isAlive(owner.pid)) return 'dead'
  return owner.started === readStart(owner.pid) ? 'alive' : 'dead'
}

/** This process as the owner of a lock. */
export function thisProcess(): LockOwner {
  own ??= { pid: process.pid, machine: readMachine(), started: readStart(process.pid) }
  return own
}

let own: LockOwner | undefined

/** Whether a process of this number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** `host boot namespace`. Linux names each start of the machine and each process namespace. */
function readMachine(): string {
  return [
    hostname().replaceAll(' ', '-'),
    attempt(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    attempt(() => readlinkSync('/proc/self/ns/pid')),
  ].join(' ')
}

/** One host with another start of the machine: nothing that ran before runs now. */
function hasRestarted(before: string, now: string): boolean {
  const [host, boot = ''] = before.split(' ')
  const [hostNow, bootNow = ''] = now.split(' ')
  return host === hostNow && boot !== '' && bootNow !== '' && boot !== bootNow
}

function readStart(pid: number): string {
  // Field 22 of proc_pid_stat(5). The name in brackets, field 2, may contain spaces and brackets.
  const stat = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  if (stat !== '') return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  if (process.platform === 'win32') return ''
  return attempt(() =>
    execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim(),
  )
}

function attempt(read: () => string): string {
  try {
    return read()
  } catch {
    return ''
  }
}
