import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { beginStep } from '../../src/commands/progress.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { removeFrom } from '../../src/files/folder.ts'
import { openBytes } from '../../src/files/open-bytes.ts'
import { makeTemporaryFolder } from '../../src/files/read-write.ts'
import { readZip } from '../../src/offline/zip/read-zip.ts'
import { type Figures, measure } from './measure.ts'
import { prepare } from './prepare.ts'

export interface BenchOfflineOptions {
  readonly reports: number
  readonly json: boolean
  /** The archive whose sentences are used. */
  readonly sample: string
}

/** What the copy of a whole site costs. */
interface OfflineSummary {
  readonly reports: number
  readonly files: number
  /** Bytes of the zip, of its files unpacked, and of its files each compressed by itself, by zlib. */
  readonly zip: number
  readonly unpacked: number
  readonly parts: number
  readonly build: Figures
  readonly offline: Figures
  readonly verify: Figures
}

/**
 * Measures the offline copy of a site of synthetic reports in both scripts, with its search: its size beside the sum of
 * its parts, its time beside that of the build. Each command runs in a process of its own.
 */
export async function benchOffline(
  { reports, json, sample }: BenchOfflineOptions,
  terminal: Terminal,
): Promise<number> {
  const home = makeTemporaryFolder('juanzong-bench-')
  try {
    const { content } = await prepare(reports, sample, home)
    const site = join(home, 'site')
    const zip = join(home, 'archive.zip')
    const run = async (command: string, args: readonly string[]): Promise<Figures> => {
      const line = beginStep(command, terminal)
      const program = ['--import', 'tsx/esm', `scripts/${command}.ts`, ...args]
      const { output: _, ...figures } = await measure(process.execPath, program)
      line.end('measured')
      return figures
    }
    const build = await run('build', ['--content', content, '--out', site])
    const offline = await run('offline', ['--content', content, '--site', site, '--out', zip])
    const verify = await run('verify', [zip])
    const summary = { reports, ...(await weigh(zip)), build, offline, verify }
    terminal.out(json ? JSON.stringify(summary, null, 2) : writeSummary(summary))
    return 0
  } finally {
    removeFrom(home, '.')
  }
}

async function weigh(
  path: string,
): Promise<Pick<OfflineSummary, 'files' | 'zip' | 'unpacked' | 'parts'>> {
  const file = openBytes(path)
  const entries = await readZip(async (at, length) => file.read(at, length), file.size)
  let unpacked = 0
  let parts = 0
  for (const { read } of entries) {
    const bytes = await read()
    unpacked += bytes.length
    parts += deflateRawSync(bytes).length
  }
  file.close()
  return { files: entries.length, zip: file.size, unpacked, parts }
}

function writeSummary({
  reports,
  files,
  zip,
  unpacked,
  parts,
  build,
  offline,
  verify,
}: OfflineSummary): string {
  const line = (name: string, { cpu, wall, peak }: Figures): string =>
    `${name.padEnd(8)} ${wall.toFixed(1).padStart(8)} s ${cpu.toFixed(1).padStart(8)} s CPU ${peak.toFixed(0).padStart(8)} MB`
  const share = (a: number, b: number): string => (a / b).toFixed(3)
  return [
    `${reports} reports, ${files} files`,
    `zip ${zip} bytes, unpacked ${unpacked}, parts compressed one by one ${parts}: zip/parts ${share(zip, parts)}`,
    line('build', build),
    line('offline', offline),
    line('verify', verify),
    `offline/build: ${share(offline.wall, build.wall)} of the time, ${share(offline.cpu, build.cpu)} of the CPU time`,
  ].join('\n')
}
