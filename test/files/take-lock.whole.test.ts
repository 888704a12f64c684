import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { thisProcess } from '../../src/files/lock-owner.ts'
import { takeLock } from '../../src/files/take-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A lock file as another process would have left it. */
function putLock(owner: object): void {
  writeFileSync(join(folder, '.lock-0'), JSON.stringify({ since: 0, isTaken: true, ...owner }))
}

test('a lock that is released leaves nothing', () => {
  const lock = takeLock(folder, '.lock')
  if (lock.kind === 'busy') throw new Error('busy')
  lock.release()
  expect(readdirSync(folder)).toEqual([])
})

test('a lock that is taken names its file, its process and its age', () => {
  const lock = takeLock(folder, '.lock')
  expect(lock.kind).toBe('lock')
  const [name = ''] = readdirSync(folder)
  expect(takeLock(folder, '.lock')).toEqual({
    kind: 'busy',
    pid: process.pid,
    file: join(folder, name),
    seconds: 0,
  })
  expect(readdirSync(folder)).toEqual([name])
  if (lock.kind === 'lock') lock.release()
})

test.each([
  ['a process that had our number before', { ...thisProcess(), started: '1' }],
  ['a process that had number 1 before', { ...thisProcess(), pid: 1, started: '0' }],
  [
    'a start of this machine before the present one',
    { ...thisProcess(), machine: thisProcess().machine.replace(/ [^ ]+/, ' other-boot') },
  ],
  ['nobody: what is written there is no lock of ours', { pid: 'x' }],
])('the lock of %s does not stand in the way', (_, owner) => {
  putLock(owner)
  const lock = takeLock(folder, '.lock')
  expect(lock.kind).toBe('lock')
  if (lock.kind === 'lock') lock.release()
  expect(readdirSync(folder)).toEqual([])
})

test('the lock of a killed process of another container is seen to be without a heartbeat', () => {
  putLock({ pid: 1, machine: 'elsewhere boot pid:[1]', started: '7' })
  const lock = takeLock(folder, '.lock')
  expect(lock.kind).toBe('lock')
  if (lock.kind === 'lock') lock.release()
})

test('the lock of a living process of another container is respected', async () => {
  const program = `import { takeLock } from ${JSON.stringify(join(process.cwd(), 'src/files/take-lock.ts'))}
    const lock = takeLock(${JSON.stringify(folder)}, '.lock')
    process.stdout.write(lock.kind)
    // Busy, as in a long step: it answers nobody, and its heart beats. Whoever is told to end it ends it.
    for (const end = Date.now() + 600_000; Date.now() < end; ) {}`
  const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])
  try {
    await once(other.stdout, 'data')
    const [name = ''] = readdirSync(folder)
    const owner = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    // As it would look from another container: nobody here can ask for its number.
    writeFileSync(join(folder, name), JSON.stringify({ ...owner, machine: 'elsewhere', pid: 1 }))
    expect(takeLock(folder, '.lock')).toMatchObject({ kind: 'busy', pid: 1 })
  } finally {
    other.kill('SIGKILL')
    await once(other, 'exit')
  }
})

test('processes that take one lock again and again never have it both', async () => {
  // Whoever has the lock makes a folder that nobody else may find.
  const inside = join(folder, 'inside')
  const program = `import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
    import { takeLock } from ${JSON.stringify(join(process.cwd(), 'src/files/take-lock.ts'))}
    for (let held = 0; held < 60; ) {
      const lock = takeLock(${JSON.stringify(join(folder, 'locks'))}, '.lock')
      if (lock.kind === 'busy') continue
      try { mkdirSync(${JSON.stringify(inside)}) } catch { console.log('double'); process.exit(1) }
      held++
      rmdirSync(${JSON.stringify(inside)})
      lock.release()
    }
    console.log('done')`
  mkdirSync(join(folder, 'locks'))
  const runs = Array.from({ length: 3 }, () =>
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program]),
  )
  const answers = await Promise.all(
    runs.map(async (run) => {
      let said = ''
      run.stdout.on('data', (data) => {
        said += String(data)
      })
      await once(run, 'close')
      return said.trim()
    }),
  )
  expect(answers).toEqual(['done', 'done', 'done'])
})
