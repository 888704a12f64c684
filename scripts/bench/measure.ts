import { spawn } from 'node:child_process'
import { readText } from '../../src/files/read-write.ts'

/** What a process and all that it started have used. */
export interface Figures {
  /** Processor seconds, user and system, of the process and its children. */
  readonly cpu: number
  /** Seconds on the clock. */
  readonly wall: number
  /** The most memory any one of the processes used, in MB (10⁶ bytes). */
  readonly peak: number
}

/** Linux counts processor time in hundredths of a second (USER_HZ), whatever the kernel's own tick. */
const TICKS = 100
const POLL = 20

/**
 * Runs a program to its end and measures it from outside. Linux only: other systems report nothing of child processes.
 *
 * @throws where the program ends with another code than 0, with the last of what it printed.
 */
export async function measure(
  program: string,
  args: readonly string[],
  cwd?: string,
): Promise<Figures & { readonly output: string }> {
  const before = childrenCpu()
  const started = performance.now()
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd !== undefined && { cwd }),
  })
  let output = ''
  let complaint = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000)
  })
  let peak = 0
  const poll = setInterval(() => {
    peak = Math.max(peak, treePeak(child.pid ?? 0))
  }, POLL)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearInterval(poll))
  const wall = (performance.now() - started) / 1000
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${complaint}`)
  return { cpu: childrenCpu() - before, wall, peak, output }
}

/** Processor seconds of this process's ended children and theirs: fields 16 and 17 of /proc/self/stat. */
export function childrenCpu(): number {
  const fields = readText('/proc/self/stat')?.split(') ')[1]?.split(' ')
  return fields ? (Number(fields[13]) + Number(fields[14])) / TICKS : Number.NaN
}

function treePeak(pid: number): number {
  const kilobytes = Number(
    /^VmHWM:\s+(\d+) kB/m.exec(readText(`/proc/${pid}/status`) ?? '')?.[1] ?? 0,
  )
  const children = (readText(`/proc/${pid}/task/${pid}/children`) ?? '')
    .split(' ')
    .filter(Boolean)
    .map(Number)
  return Math.max((kilobytes * 1024) / 1e6, ...children.map(treePeak))
}
