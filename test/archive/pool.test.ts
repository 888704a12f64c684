import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { runPool, streamPool } from '../../src/archive/pool.ts'

const folder = mkdtempSync(join(tmpdir(), 'pool-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Doubles numbers; the lower a number is, the longer it takes. It dies of 13. */
const worker = pathToFileURL(join(folder, 'worker.mjs'))
writeFileSync(
  worker,
  `import { parentPort } from 'node:worker_threads'
parentPort.on('message', (jobs) => {
  if (jobs.includes(13)) process.exit(3)
  setTimeout(() => parentPort.postMessage(jobs.map((job) => job * 2)), jobs[0] === 0 ? 100 : 0)
})
parentPort.postMessage('ready')
`,
)
const broken = pathToFileURL(join(folder, 'broken.mjs'))
writeFileSync(broken, 'throw new Error("no start")\n')
const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)

test('results come in the order of the jobs, though the first batch is the last one done', async () => {
  const jobs = numbers(50).map((i) => (i >= 13 ? i + 1 : i))
  expect(await runPool(jobs, { worker, workerData: {}, batch: 2 })).toEqual(
    jobs.map((job) => job * 2),
  )
})

test('no jobs are no results', async () => {
  expect(await runPool([], { worker, workerData: {} })).toEqual([])
})

test('a job that kills its thread costs that job only', async () => {
  const results = await runPool<number, number>(numbers(40), {
    worker,
    workerData: {},
    batch: 8,
    onDeath: (job) => -job,
  })
  expect(results).toEqual(numbers(40).map((job) => (job === 13 ? -13 : job * 2)))
})

test('without a word for it, a dead thread ends the run', async () => {
  await expect(runPool(numbers(40), { worker, workerData: {} })).rejects.toThrow('ended with 3')
})

test('a thread that cannot start is no fault of a job', async () => {
  await expect(
    runPool<number, number>([1], { worker: broken, workerData: {}, onDeath: () => 0 }),
  ).rejects.toThrow('no start')
})

test('a slow first batch holds the others back, so that what waits is bounded', async () => {
  let arrived = 0
  let atFirst = 0
  await streamPool<number, number>(
    numbers(200).map((i) => (i >= 13 ? i + 1 : i)),
    { worker, workerData: {}, batch: 1, onResults: () => void arrived++ },
    () => {
      atFirst ||= arrived
    },
  )
  expect(arrived).toBe(200)
  expect(atFirst).toBeLessThan(25)
})
