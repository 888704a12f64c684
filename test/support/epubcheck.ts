import { execFile, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Checks a book: `[]` where epubcheck has nothing to say, else its lines. */
export type CheckEpub = (file: string) => Promise<readonly string[]>

/**
 * The epubcheck named in `EPUBCHECK_PATH`, or the one in the path; `undefined` where there is none. Debian's is a jar
 * that some kernels run by themselves and others do not.
 */
export function findEpubcheck(): CheckEpub | undefined {
  const named = process.env['EPUBCHECK_PATH']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const program = named ?? folders.map((folder) => join(folder, 'epubcheck')).find(existsSync)
  if (program === undefined) return undefined
  const isJar = readFileSync(program).subarray(0, 2).toString() === 'PK'
  const [command, before]: [string, readonly string[]] = isJar
    ? ['java', ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-jar', program]]
    : [program, []]
  // Without a file it names itself and fails.
  const { stdout, stderr } = spawnSync(command, [...before, '--version'], { encoding: 'utf8' })
  if (!`${stdout}${stderr}`.includes('EPUBCheck')) return undefined
  return (file) =>
    new Promise((resolve) => {
      execFile(command, [...before, file], (_, stdout, stderr) => {
        const said = `${stdout}\n${stderr}`
        const isClean = said.includes('0 fatals / 0 errors / 0 warnings')
        resolve(isClean ? [] : said.split('\n').filter((line) => line.trim() !== ''))
      })
    })
}
