import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix as path } from 'node:path'
import { expect, test } from 'vitest'

/** The floor plan. A room may import itself and what is listed for it; nothing else. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/text': [],
  'src/html': [],
  'src/report': ['src/text'],
  'src/files': ['src/text', 'src/report', 'node'],
  'src/ingest': ['src/text', 'src/report'],
  'src/convert': ['src/text', 'src/report', 'opencc-js'],
  'src/figures': ['src/text'],
  'src/markdown': ['src/text', 'src/html', 'src/report', 'markdown-it', 'gray-matter', 'yaml'],
  'src/archive': [
    'src/text',
    'src/html',
    'src/report',
    'src/files',
    'src/ingest',
    'src/convert',
    'src/markdown',
    'src/figures',
    'node',
  ],
  'src/cite': ['src/text', 'src/report'],
  'src/search': ['src/text', 'src/html', 'src/report', 'src/files', 'pagefind', 'node'],
  'src/offline': [
    'src/text',
    'src/html',
    'src/report',
    'src/files',
    'src/markdown',
    'fflate',
    'parse5',
    'playwright-core',
    '@sparticuz/chromium',
    'sql.js',
    'node',
  ],
  'src/words': ['src/text', 'src/html', 'src/report', 'src/archive'],
  'src/bundle/entries': ['src/client', 'src/offline', 'virtual:engine'],
  'src/bundle': ['src/text', 'src/html', 'src/report', 'src/files', 'esbuild', 'node'],
  'src/inbox': [
    'src/text',
    'src/report',
    'src/files',
    'src/ingest',
    'src/markdown',
    'src/archive',
    'src/bundle',
    'pinyin-pro',
    'node',
  ],
  'src/site': [
    'src/text',
    'src/html',
    'src/report',
    'src/markdown',
    'src/archive',
    'src/cite',
    'src/files',
    'src/words',
    'src/bundle',
    '@11ty/eleventy',
    'node',
  ],
  'src/exports': [
    'src/text',
    'src/html',
    'src/report',
    'src/files',
    'src/markdown',
    'src/archive',
    'src/cite',
    'src/search',
    'src/offline',
    'src/words',
    'src/site',
    'src/bundle',
    'node',
  ],
  layouts: ['src/text', 'src/html', 'src/report', 'src/words', 'src/bundle', 'src/site'],
  'src/client': ['src/text', 'src/html'],
  'src/commands': [
    'src/text',
    'src/html',
    'src/report',
    'src/files',
    'src/ingest',
    'src/convert',
    'src/markdown',
    'src/figures',
    'src/archive',
    'src/cite',
    'src/search',
    'src/offline',
    'src/words',
    'src/bundle',
    'src/inbox',
    'src/site',
    'src/exports',
    '@11ty/eleventy',
    'sirv',
    'node',
  ],
  'scripts/bench': [
    'src/text',
    'src/report',
    'src/files',
    'src/html',
    'src/convert',
    'src/markdown',
    'src/archive',
    'src/search',
    'src/offline',
    'src/bundle',
    'src/inbox',
    'src/site',
    'src/exports',
    'src/commands',
    'node',
  ],
  scripts: ['src/commands', 'src/report', 'scripts/bench', 'node'],
}

/** Node's file system has one home; the worker and the commands get bytes through it. */
const FILE_SYSTEM = /^node:fs/
const FILE_SYSTEM_HOMES = ['src/files']

/** A room of the plan may not be built yet. */
const rooms = Object.keys(MAY_IMPORT).filter((room) => existsSync(room))
const roomOf = (file: string): string | undefined =>
  rooms.find((room) => file.startsWith(`${room}/`))

interface Import {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly module: string
}

const imports: readonly Import[] = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .filter((name) => roomOf(path.join(room, name)) === room)
    .flatMap((name) => {
      const file = path.join(room, name)
      const source = readFileSync(file, 'utf8')
      return [
        ...source.matchAll(
          /^(?:import|export)\s(?:[\w*{}\s,]*\sfrom\s)?'([^']+)'|\bimport\(\s*'([^']+)'/gm,
        ),
      ].map(([, fixed, dynamic]) => {
        const module = fixed ?? dynamic ?? ''
        return { file, from: room, to: toRoom(file, module), module }
      })
    }),
)

function toRoom(file: string, module: string): string {
  if (module.startsWith('.')) {
    const target = path.join(path.dirname(file), module)
    return roomOf(target) ?? target
  }
  if (module.startsWith('node:')) return 'node'
  const parts = module.split('/')
  return module.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '')
}

test('the imports are seen at all', () => {
  expect(imports.length).toBeGreaterThan(100)
  expect(new Set(imports.map(({ from }) => from)).size).toBeGreaterThan(16)
  expect(imports.some(({ to }) => to === 'markdown-it')).toBe(true)
})

test.each(rooms)('%s imports only from the floors below it', (room) => {
  const allowed = [room, ...(MAY_IMPORT[room] ?? [])]
  const forbidden = imports.filter(({ from, to }) => from === room && !allowed.includes(to))
  expect(forbidden.map(({ file, module }) => `${file} imports ${module}`)).toEqual([])
})

test('no file is part of a circle of imports, of types neither', () => {
  expect(
    findCircles([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['d', 'd'],
    ]),
  ).toEqual([['b', 'c'], ['d']])
  const arrows = imports
    .filter(({ module }) => module.startsWith('.'))
    .map(({ file, module }) => [file, path.join(path.dirname(file), module)] as const)
  expect(arrows.length).toBeGreaterThan(1000)
  expect(findCircles(arrows)).toEqual([])
})

/** The circles of a graph: files that reach one another, each circle once, in order. */
function findCircles(
  arrows: readonly (readonly [from: string, to: string])[],
): readonly (readonly string[])[] {
  const reach = new Map<string, Set<string>>()
  for (const [from, to] of arrows) reach.set(from, (reach.get(from) ?? new Set()).add(to))
  const seenFrom = (start: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    const waiting = [...(reach.get(start) ?? [])]
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue
      seen.add(file)
      waiting.push(...(reach.get(file) ?? []))
    }
    return seen
  }
  const seen = new Map([...reach.keys()].map((file) => [file, seenFrom(file)]))
  const circles = [...seen].flatMap(([file, reached]) =>
    reached.has(file) ? [[...reached].filter((other) => seen.get(other)?.has(file)).sort()] : [],
  )
  return [...new Map(circles.map((circle) => [circle[0], circle])).values()]
}

test('node:fs has one home', () => {
  const strangers = imports.filter(
    ({ from, module }) => FILE_SYSTEM.test(module) && !FILE_SYSTEM_HOMES.includes(from),
  )
  expect(strangers.map(({ file, module }) => `${file} imports ${module}`)).toEqual([])
})

test.each([
  'src/text',
  'src/html',
  'src/report',
  'src/ingest',
  'src/convert',
  'src/markdown',
  'src/figures',
])('%s reads no clock, no environment and no locale of the machine', (room) => {
  const impure =
    /\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\btoLocale\w+\(|\blocaleCompare\(|Math\.random/
  const found = readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      readFileSync(path.join(room, name), 'utf8')
        .split('\n')
        .filter((line) => impure.test(line) && !/^\s*(?:\*|\/\/|\/\*)/.test(line))
        .map((line) => `${room}/${name}: ${line.trim()}`),
    )
  expect(found).toEqual([])
})

test('there is no drawer for things without a home', () => {
  const drawers = rooms.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) =>
        /(?:^|\/)(?:index|utils?|helpers?|common|types|constants)(?:\.ts|$)/.test(name),
      )
      .map((name) => `${room}/${name}`),
  )
  expect(drawers).toEqual([])
})

const testFiles = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, source: readFileSync(path.join('test', name), 'utf8') }))

test('every property is tried with the printed seed', () => {
  const unseeded = testFiles.filter(
    ({ source }) => count(source, /\bfc\.assert\(/g) > count(source, /^\s*toRuns\(/gm),
  )
  expect(testFiles.length).toBeGreaterThan(100)
  expect(unseeded.map(({ name }) => name)).toEqual([])
})

test('a pure test starts no browser and no other program', () => {
  const IMPURE =
    /from '(?:node:child_process|playwright-core)'|support\/(?:browser|firefox|run-npm)/
  const impure = testFiles.filter(
    ({ name, source }) => /(?<!\.browser|\.whole)\.test\.ts$/.test(name) && IMPURE.test(source),
  )
  expect(impure.map(({ name }) => name)).toEqual([
    'files/publish.test.ts',
    'files/scan-content.test.ts',
  ])
})

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
