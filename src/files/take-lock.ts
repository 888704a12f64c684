import { randomUUID } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type LockOwner, readLiveness, thisProcess } from './lock-owner.ts'

/** A lock that is ours. */
export interface Lock {
  readonly kind: 'lock'
  /** Different for every lock that was ever taken. */
  readonly id: string
  release(): void
}

/** A lock that another process has. */
export interface Busy {
  readonly kind: 'busy'
  readonly pid: number
  /** The file that stands for the lock. */
  readonly file: string
  /** For how long it has been there, in seconds. */
  readonly seconds: number
}

/** How often an owner shows that it is alive, and for how long one of another container is watched, in ms. */
const BEAT = 1000
const WATCH = 5000
/** Processes that try at the same moment all step back, and try again after a while of their own. */
const TRIES = 40
const STEP_BACK = 25

/**
 * Takes a lock: each who wants it first writes a file of its own, complete from the first moment, and then looks for
 * files of others. Of two processes at least one sees the other, so they never have it both. No file is ever taken over
 * or written by another; one whose owner is dead is removed, and no later one has its name. So nothing can go wrong
 * between looking and removing, as it does where a lock is one file.
 *
 * @param folder made where it is missing
 * @param name what the names of the files begin with, such as `.lock`
 * @throws where the folder cannot be written
 */
export function takeLock(folder: string, name: string): Lock | Busy {
  const since = Date.now()
  for (let tries = 1; ; tries++) {
    const id = randomUUID()
    const file = join(folder, `${name}-${id}`)
    mkdirSync(folder, { recursive: true })
    writeWhole(file, { ...thisProcess(), since, isTaken: false })
    const other = findOther(folder, name, `${name}-${id}`)
    if (other === undefined) {
      writeWhole(file, { ...thisProcess(), since, isTaken: true })
      const beat = startHeartbeat(file)
      return {
        kind: 'lock',
        id,
        release: () => {
          void beat.terminate()
          rmSync(file, { force: true })
        },
      }
    }
    rmSync(file, { force: true })
    if (other.isTaken || tries === TRIES) return other.busy
    pause(Math.random() * STEP_BACK)
  }
}

interface Other {
  readonly busy: Busy
  /** Not only wanted. */
  readonly isTaken: boolean
}

function findOther(folder: string, name: string, ours: string): Other | undefined {
  let wanted: Other | undefined
  for (const found of readdirSync(folder)) {
    if (!found.startsWith(`${name}-`) || found === ours) continue
    const file = join(folder, found)
    const owner = readOwner(file)
    if (owner === undefined) continue
    if (!isOwnerAlive(file, owner)) {
      rmSync(file, { force: true })
      continue
    }
    const seconds = Math.max(0, Math.round((Date.now() - owner.since) / 1000))
    const busy = { kind: 'busy', pid: owner.pid, file, seconds } as const
    if (owner.isTaken) return { busy, isTaken: true }
    wanted ??= { busy, isTaken: false }
  }
  return wanted
}

interface WrittenOwner extends LockOwner {
  /** When it came for the lock, in ms since 1970; for messages only. */
  readonly since: number
  readonly isTaken: boolean
}

/** `undefined` for a file that is gone meanwhile. One that nobody of ours wrote has no living owner. */
function readOwner(file: string): WrittenOwner | undefined {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
  try {
    const { pid, machine, started, since, isTaken } = JSON.parse(text)
    return {
      pid: Number(pid),
      machine: String(machine),
      started: String(started),
      since: Number(since),
      isTaken: isTaken === true,
    }
  } catch {
    return { pid: 0, machine: '', started: '', since: 0, isTaken: false }
  }
}

function isOwnerAlive(file: string, owner: WrittenOwner): boolean {
  if (owner.pid === 0) return false
  const liveness = readLiveness(owner)
  return liveness === 'alive' || (liveness === 'unknown' && isBeating(file))
}

/** Watches the time of a file for a while: clocks of two machines are not compared. */
function isBeating(file: string): boolean {
  const before = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  for (let waited = 0; waited < WATCH; waited += 100) {
    const now = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (now === undefined) return false
    if (now !== before) return true
    pause(100)
  }
  return false
}

function startHeartbeat(file: string): Worker {
  const worker = new Worker(new URL('./lock-heartbeat.mjs', import.meta.url), {
    workerData: { file, interval: BEAT },
    execArgv: [],
    stdin: false,
  })
  // A thread that cannot be started leaves a lock that only its own machine and container respect.
  worker.on('error', () => {})
  worker.unref()
  return worker
}

/** Nobody reads a file that is not complete: the name in the making is none of a lock. */
function writeWhole(file: string, owner: WrittenOwner): void {
  const making = join(dirname(file), `.making${basename(file)}`)
  writeFileSync(making, JSON.stringify(owner))
  renameSync(making, file)
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
