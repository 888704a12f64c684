import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { ingest } from '../../src/commands/ingest.ts'
import { endMidway } from '../support/end-midway.ts'
import { keepTerminal } from '../support/make-content.ts'
import { NAMED_AFTER_RAW } from '../support/named-after-raw.ts'

const folders: string[] = []
let content = ''
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'reingest-'))
  folders.push(content)
  mkdirSync(join(content, 'raw'))
  writeFileSync(join(content, 'archive.yaml'), NAMED_AFTER_RAW)
})
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const FIRST = '今年以来，街道上下团结一心，办成了许多群众盼望的实事。'
const SECOND = '全年修路三公里，新建食堂两家，受益群众八百余人。'
const THIRD = '明年将继续努力，把好事办好，把实事办实。'
const toRaw = (...paragraphs: readonly string[]): string =>
  ['下湾街道2021年工作总结', '发布日期：2021-12-30', ...paragraphs, ''].join('\n')
const RAW = toRaw(FIRST, SECOND, THIRD)
const FILE = 'reports/2021-a-annual.md'
const DRAFT = '.ingest/conflicts/2021-a-annual.new.md'

async function run(
  paths: readonly string[] = ['raw'],
): Promise<{ readonly code: number; readonly said: string }> {
  const terminal = keepTerminal()
  const code = await ingest(
    { paths: paths.map((path) => join(content, path)), out: content },
    terminal,
  )
  return { code, said: terminal.said.join('\n') }
}
const put = (file: string, text: string): void => writeFileSync(join(content, file), text)
const read = (file: string): string => readFileSync(join(content, file), 'utf8')
const isThere = (file: string): boolean => existsSync(join(content, file))
const edit = (from: string | RegExp, to: string, file = FILE): string => {
  const edited = read(file).replace(from, to)
  expect(edited).not.toBe(read(file))
  put(file, edited)
  return edited
}
const reports = (): readonly string[] => readdirSync(join(content, 'reports')).sort()
/** Each file of the content folder with its bytes and its time. */
const look = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(content, { recursive: true, encoding: 'utf8' }).map((name) => {
      const stats = statSync(join(content, name))
      // A lock comes and goes in `.ingest`: the time of a folder says nothing of its files.
      return [name, stats.isFile() ? `${stats.mtimeMs} ${read(name)}` : 'folder']
    }),
  )

test('a second run changes no file, neither bytes nor times', async () => {
  put('raw/a.txt', RAW)
  put('raw/b.txt', RAW.replaceAll('下湾', '上湾'))
  await run()
  edit(SECOND, '改过的一段。')
  await run()
  const before = look()
  const { code, said } = await run()
  expect(code).toBe(0)
  expect(look()).toEqual(before)
  expect(said).toContain('1 unchanged; edited by a person: 0 merged, 1 left as they are')
  expect(Object.keys(before).filter((name) => name.includes('.ingest/base/'))).toHaveLength(2)
})

test('what nobody edited is made anew, under the name it has', async () => {
  put('raw/a.txt', RAW)
  await run()
  put('raw/a.txt', toRaw(FIRST, THIRD).replaceAll('2021', '2020'))
  const { said } = await run()
  expect(reports()).toEqual(['2021-a-annual.md'])
  expect(read(FILE)).toContain('title: 下湾街道2020年工作总结')
  expect(read(FILE)).not.toContain(SECOND)
  expect(said).toContain('1 made anew')
})

test('the machine’s change goes where the person changed nothing', async () => {
  put('raw/a.txt', RAW)
  await run()
  edit(SECOND, '人改的一段。')
  edit(/^kind: .*$/m, 'kind: other\ncity: 棠州市')
  put('raw/a.txt', toRaw(FIRST, SECOND, THIRD.replace('明年', '新的一年')))
  const { said } = await run()
  expect(read(FILE)).toContain('\n\n人改的一段。\n\n新的一年将继续努力')
  expect(read(FILE)).toContain('kind: other\ncity: 棠州市\n')
  expect(said).toContain('raw/merged')
  expect(said).toContain('1 merged')
  expect(isThere(DRAFT)).toBe(false)
})

test('what a person corrected in a table stays, and the machine’s change goes in elsewhere', async () => {
  const toTable = (roads: string): string => `指标\t单位\t数量\n道路\t千米\t${roads}\n桥梁\t座\t2`
  put('raw/a.txt', toRaw(FIRST, toTable('3'), THIRD))
  await run()
  expect(read(FILE)).toMatch(/\| 道路 *\| 千米 *\| *3 *\|/)
  edit(/(\| 道路 *\| 千米 *\| *)3( *\|)/, '$113$2')
  put('raw/a.txt', toRaw(FIRST, toTable('3'), THIRD.replace('明年', '新的一年')))
  const { said } = await run()
  expect(read(FILE)).toMatch(/\| 道路 *\| 千米 *\| *13 *\|/)
  expect(read(FILE)).toContain('新的一年将继续努力')
  expect(said).toContain('1 merged')
  expect(isThere(DRAFT)).toBe(false)
  put('raw/a.txt', toRaw(FIRST, toTable('7'), THIRD.replace('明年', '新的一年')))
  await run()
  expect(read(FILE)).toMatch(/\| 道路 *\| 千米 *\| *13 *\|/)
  expect(isThere(DRAFT)).toBe(true)
})

test('where both changed something the person’s stays, and the draft waits beside the archive', async () => {
  put('raw/a.txt', RAW)
  await run()
  edit(SECOND, '人改的一段。')
  put('raw/a.txt', toRaw(FIRST.replace('今年', '本年'), SECOND.replace('三', '五'), THIRD))
  const { code, said } = await run()
  expect(code).toBe(0)
  expect(said).toMatch(/raw\/conflict[\s\S]*\(text\)/)
  expect(read(FILE)).toContain('本年以来')
  expect(read(FILE)).toContain('人改的一段。')
  expect(read(FILE)).not.toContain('修路五公里')
  expect(read(DRAFT)).toContain('修路五公里')
  expect(reports()).toEqual(['2021-a-annual.md'])

  const before = look()
  expect((await run()).said).toContain('raw/unsettled')
  expect(look()).toEqual(before)
  rmSync(join(content, DRAFT))
  expect((await run()).said).not.toMatch(/raw\/(?:unsettled|conflict)/)
  expect(read(FILE)).toContain('人改的一段。')
})

test('a report that a person deleted is not made again until its line is taken out', async () => {
  put('raw/a.txt', RAW)
  await run()
  rmSync(join(content, FILE))
  const { code, said } = await run()
  expect(code).toBe(0)
  expect(said).toContain('raw/deleted')
  expect(reports()).toEqual([])
  expect((await run()).said).toContain('raw/deleted')
  put('.ingest/state.json', '{}\n')
  await run()
  expect(reports()).toEqual(['2021-a-annual.md'])
})

describe('a renamed report whose front matter cannot be read', () => {
  const MOVED = 'reports/2021-renamed.md'
  const HEAD = '---\n'
  test.each<[string, (text: string) => string]>([
    ['has a field twice', (text) => text.replace(HEAD, `${HEAD}title: 一\ntitle: 二\n`)],
    ['has no closing line', (text) => text.replace(/\n---\n/, '\n')],
    ['has lost its first line', (text) => text.slice(HEAD.length)],
    ['has a quote open', (text) => text.replace(/^ingest: "?(.*?)"?$/m, 'ingest: "$1')],
    ['is no text', () => '\u0000\u0001'],
    ['is empty but for a mark', () => '---'],
  ])('that %s is told of and left alone', async (_, harm) => {
    put('raw/a.txt', RAW)
    await run()
    const good = read(FILE)
    renameSync(join(content, FILE), join(content, MOVED))
    put(MOVED, harm(good))
    const harmed = read(MOVED)
    put('raw/a.txt', toRaw(FIRST, SECOND, THIRD, '补记：道路已通车，食堂已开张，群众都说好。'))
    const { code, said } = await run()
    expect(code).toBe(0)
    expect(said).toMatch(/2021-renamed\.md {2}warning {2}raw\/unreadable/)
    expect(said).not.toContain('raw/deleted')
    expect(read('.ingest/state.json')).not.toContain('deleted')
    expect(read(MOVED)).toBe(harmed)
    expect(reports()).toEqual(['2021-renamed.md'])
    // Mended, it is known again.
    put(MOVED, good)
    expect((await run()).said).not.toMatch(/raw\/(?:unreadable|deleted)/)
    expect(read(MOVED)).toContain('道路已通车')
    expect(reports()).toEqual(['2021-renamed.md'])
  })

  test('is not taken for one that was deleted, nor kept from one that bears its own id', async () => {
    put('raw/a.txt', RAW)
    put('raw/b.txt', RAW.replaceAll('下湾', '上湾'))
    await run()
    const [a = '', b = ''] = reports()
    put(`reports/${b}`, `---\ntitle: 一\ntitle: 二\n${read(`reports/${b}`).slice(4)}`)
    rmSync(join(content, `reports/${a}`))
    const { said } = await run()
    expect(said).toContain('raw/deleted')
    expect(reports()).toEqual([b])
  })
})

test('a deleted report that comes back is the person’s again', async () => {
  put('raw/a.txt', RAW)
  await run()
  const before = edit(SECOND, '人改的一段。')
  rmSync(join(content, FILE))
  await run()
  put(FILE, before)
  put('raw/a.txt', toRaw(FIRST, SECOND, THIRD, '补记：道路已通车，食堂已开张，群众都说好。'))
  await run()
  expect(read(FILE)).toContain('人改的一段。')
  expect(read(FILE)).toContain('道路已通车')
})

test('a report whose raw text is gone is kept and told of, when its folder is ingested', async () => {
  put('raw/a.txt', RAW)
  put('raw/b.txt', RAW.replaceAll('下湾', '上湾'))
  await run()
  rmSync(join(content, 'raw/a.txt'))
  expect((await run(['raw/b.txt'])).said).not.toContain('raw/gone')
  expect((await run()).said).toMatch(/2021-a-annual\.md {2}note {2}raw\/gone/)
  expect(reports()).toEqual(['2021-a-annual.md', '2021-b-annual.md'])
})

test('a raw file that was renamed gives no second report', async () => {
  put('raw/a.txt', RAW)
  await run()
  edit(SECOND, '人改的一段。')
  renameSync(join(content, 'raw/a.txt'), join(content, 'raw/c.txt'))
  await run()
  expect(reports()).toEqual(['2021-a-annual.md'])
  expect(read(FILE)).toContain('人改的一段。')
  expect(read(FILE)).toContain('file: raw/c.txt')
})

describe('a raw file outside the inbox', () => {
  test('that was corrected is known by its name and its words', async () => {
    mkdirSync(join(content, 'texts'))
    put('texts/a.txt', RAW)
    await run(['texts'])
    edit(SECOND, '人改的一段。')
    put('texts/a.txt', toRaw(FIRST, SECOND, THIRD, '补记：道路已通车，食堂已开张，群众都说好。'))
    await run(['texts'])
    expect(reports()).toEqual(['2021-a-annual.md'])
    expect(read(FILE)).toContain('人改的一段。')
    expect(read(FILE)).toContain('道路已通车')
    expect(read('.ingest/state.json')).not.toContain('texts')
    const before = look()
    await run(['texts'])
    expect(look()).toEqual(before)
  })

  test('that only has the name of another is another', async () => {
    for (const folder of ['one', 'two']) mkdirSync(join(content, folder))
    put('one/a.txt', RAW)
    put(
      'two/a.txt',
      toRaw('街道办今年办了别的事情，群众也都十分满意。', '来年再办几件大事，请大家拭目以待。'),
    )
    await run(['one'])
    const before = read(FILE)
    await run(['two'])
    expect(reports()).toHaveLength(2)
    expect(read(FILE)).toBe(before)
    const now = look()
    await run(['one', 'two'])
    expect(look()).toEqual(now)
  })

  test('that is a copy of another with one word changed stays another, in one run', async () => {
    for (const folder of ['one', 'two']) mkdirSync(join(content, folder))
    put('one/a.txt', RAW)
    put('two/a.txt', RAW.replace('三公里', '五公里'))
    await run(['one', 'two'])
    expect(reports()).toHaveLength(2)
    const now = look()
    await run(['one', 'two'])
    expect(look()).toEqual(now)
  })
})

test('the same bytes twice give one report', async () => {
  put('raw/a.txt', RAW)
  put('raw/b.txt', RAW)
  expect((await run()).said).toContain('raw/same-bytes')
  expect(reports()).toEqual(['2021-a-annual.md'])
})

describe('a newspaper page', () => {
  const toArticle = (place: string): string =>
    `${place}食堂开张\n本报讯(通讯员 柳小禾)昨日，${place}食堂开张，三百位老人来吃了第一顿饭。\n${place}的街坊说，菜价便宜，离家又近。\n\n`
  const titles = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      reports().map((name) => [name, /^title: (.*)$/m.exec(read(`reports/${name}`))?.[1] ?? '']),
    )

  test('that is cut at other places keeps each article in its file', async () => {
    put('raw/a.txt', toArticle('下湾') + toArticle('上湾'))
    await run()
    const before = titles()
    expect(Object.values(before).sort()).toEqual(['上湾食堂开张', '下湾食堂开张'])
    const [file = ''] = reports().filter((name) => before[name] === '上湾食堂开张')
    edit('离家又近', '人改过', `reports/${file}`)
    put('raw/a.txt', toArticle('中湾') + toArticle('下湾') + toArticle('上湾'))
    const { said } = await run()
    expect(said).toContain('1 drafts written')
    expect(titles()).toMatchObject(before)
    expect(Object.values(titles())).toContain('中湾食堂开张')
    expect(read(`reports/${file}`)).toContain('人改过')
    const now = look()
    await run()
    expect(look()).toEqual(now)
  })

  test('whose articles were written by hand before is not written beside them', async () => {
    put('raw/a.txt', toArticle('下湾') + toArticle('上湾'))
    mkdirSync(join(content, 'reports'))
    const own = '---\ntitle: 上湾食堂开张\ndate: 2021\nsource:\n  file: raw/a.txt\n---\n\n手工。\n'
    put('reports/2021-canteen.md', own)
    await run()
    expect(Object.values(titles()).sort()).toEqual(['上湾食堂开张', '下湾食堂开张'])
    expect(read('reports/2021-canteen.md')).toBe(own)
  })

  test('that has an article less keeps its report, and tells of it', async () => {
    put('raw/a.txt', toArticle('下湾') + toArticle('上湾'))
    await run()
    const before = titles()
    put('raw/a.txt', toArticle('上湾'))
    const { said } = await run()
    expect(said).toContain('raw/gone')
    expect(titles()).toEqual(before)
  })
})

describe('a locked report', () => {
  test('is never touched, and is merged once it is unlocked', async () => {
    put('raw/a.txt', RAW)
    await run()
    const locked = edit(/\n---\n\n/, '\nlocked: true\n---\n\n')
    put('raw/a.txt', toRaw(FIRST, THIRD))
    const { said } = await run()
    expect(said).toContain('raw/locked')
    expect(read(FILE)).toBe(locked)
    expect(isThere(DRAFT)).toBe(false)
    edit('locked: true\n', '')
    await run()
    expect(read(FILE)).not.toContain(SECOND)
  })
})

describe('a renamed report is followed', () => {
  const NEW = 'reports/2021-xiawan-annual.md'
  const CASES: readonly (readonly [string, string, (text: string) => string])[] = [
    ['by its id, though it was edited', NEW, (text) => text.replace(SECOND, '人改的一段。')],
    ['into a folder of its year', 'reports/2021/2021-a-annual.md', (text) => text],
    [
      'by its body, where it lost its id',
      NEW,
      (text) => text.replace(/^(?:ingest|source):.*\n(?: .*\n)*/gm, ''),
    ],
    [
      'by its source, where it lost its id and was edited',
      NEW,
      (text) => text.replace(/^ingest:.*\n/m, '').replace(SECOND, '人改的一段。'),
    ],
  ]
  test.each(CASES)('%s', async (_, file, change) => {
    put('raw/a.txt', RAW)
    await run()
    const before = change(read(FILE))
    rmSync(join(content, FILE))
    mkdirSync(join(content, 'reports/2021'), { recursive: true })
    put(file, before)
    const { said } = await run()
    expect(said).not.toContain('raw/deleted')
    expect(isThere(FILE)).toBe(false)
    expect(read(file)).toBe(before)
    put('raw/a.txt', toRaw(FIRST, SECOND, `${THIRD}补记一句。`))
    await run()
    expect(isThere(FILE)).toBe(false)
    expect(read(file)).toContain('补记一句。')
  })
})

test('two reports whose files changed names are both followed', async () => {
  put('raw/a.txt', RAW)
  put('raw/b.txt', RAW.replaceAll('下湾', '上湾'))
  await run()
  const other = 'reports/2021-b-annual.md'
  const [a, b] = [read(FILE), read(other)]
  put(FILE, b)
  put(other, a)
  const { said } = await run()
  expect(said).toContain('2 unchanged')
  put('raw/a.txt', toRaw(FIRST, SECOND, `${THIRD}补记一句。`))
  await run()
  expect(read(FILE)).toBe(b)
  expect(read(other)).toMatch(/下湾[\s\S]*补记一句。/)
})

describe('without what it remembers', () => {
  test('ingest knows its own drafts again, and leaves an edited one to a person', async () => {
    put('raw/a.txt', RAW)
    put('raw/b.txt', RAW.replaceAll('下湾', '上湾'))
    await run()
    const edited = edit(SECOND, '人改的一段。')
    rmSync(join(content, '.ingest'), { recursive: true })
    const { said } = await run()
    expect(said).toContain('raw/exists')
    expect(said).toContain('1 unchanged')
    expect(read(FILE)).toBe(edited)
    expect(read(DRAFT)).toContain(SECOND)
    expect(reports()).toEqual(['2021-a-annual.md', '2021-b-annual.md'])
  })

  test('the copies alone may be lost: what nobody edited is still known by its hash', async () => {
    put('raw/a.txt', RAW)
    await run()
    rmSync(join(content, '.ingest/base'), { recursive: true })
    put('raw/a.txt', toRaw(FIRST, THIRD))
    expect((await run()).said).toContain('1 made anew')
    expect(read(FILE)).not.toContain(SECOND)
    expect(readdirSync(join(content, '.ingest/base'))).toHaveLength(1)
  })

  test('a report made by hand from the same raw file is not written beside', async () => {
    mkdirSync(join(content, 'reports'))
    const own = '---\ntitle: 手工\ndate: 2021\nsource:\n  file: raw/a.txt\n---\n\n手工。\n'
    put('reports/2021-hand-made.md', own)
    put('raw/a.txt', RAW)
    expect((await run()).said).toContain('raw/exists')
    expect(reports()).toEqual(['2021-hand-made.md'])
    expect(read('reports/2021-hand-made.md')).toBe(own)
  })

  test('a run that was killed before its end is gone on with', async () => {
    put('raw/a.txt', RAW)
    await run()
    const before = read('.ingest/state.json')
    put('raw/a.txt', toRaw(FIRST, THIRD))
    await run()
    const after = read(FILE)
    put('.ingest/state.json', before)
    put('raw/a.txt', toRaw(FIRST, SECOND))
    await run()
    expect(after).not.toContain(SECOND)
    expect(read(FILE)).toContain(SECOND)
    expect(read(FILE)).not.toContain(THIRD)
  })

  test('a run that is killed in the middle loses no edit, and the next one ends its work', async () => {
    const names = Array.from({ length: 60 }, (_, i) => `a${i}`)
    const make = (name: string, text: string) =>
      put(`raw/${name}.txt`, text.replace('下湾', `下湾${name}`))
    make('a0', RAW)
    await run()
    const [edited = ''] = reports()
    edit(FIRST, '人改的一段。', `reports/${edited}`)
    for (const name of names) make(name, toRaw(FIRST, SECOND, `${THIRD}补记一句。`))
    for (const many of [7, 40]) {
      const killed = endMidway(content, { signal: 'SIGKILL', call: 'renameSync', after: many })
      const args = ['scripts/juanzong.js', 'ingest', join(content, 'raw'), '--out', content]
      const { signal } = spawnSync(process.execPath, [...killed, ...args], { stdio: 'ignore' })
      expect(signal).toBe('SIGKILL')
      expect(reports().length).toBeGreaterThan(1)
      expect(reports().length).toBeLessThan(names.length)
    }
    expect((await run()).code).toBe(0)
    expect(reports()).toHaveLength(names.length)
    expect(read(`reports/${edited}`)).toContain('人改的一段。')
    for (const report of reports()) expect(read(`reports/${report}`)).toContain('补记一句。')
    expect(isThere('.ingest/conflicts')).toBe(false)
    const before = look()
    expect((await run()).said).toContain(`${names.length - 1} unchanged`)
    expect(look()).toEqual(before)
  })

  test('what a machine without power left empty is made anew', async () => {
    put('raw/a.txt', RAW)
    await run()
    const before = look()
    const [base = ''] = readdirSync(join(content, '.ingest/base'))
    for (const file of [FILE, `.ingest/base/${base}`]) put(file, '')
    await run()
    expect(read(FILE)).toContain(FIRST)
    expect(read(`.ingest/base/${base}`)).toBe(read(FILE))
    expect(Object.keys(look())).toEqual(Object.keys(before))
  })

  test.each([
    ['a merge’s marks in it', (): void => put('.ingest/state.json', '<<<<<<< HEAD\n{}\n')],
    [
      'a path that leads out',
      (): void => put('.ingest/state.json', read('.ingest/state.json').replace('reports/', '../')),
    ],
    [
      'a link in its place',
      (): void => {
        rmSync(join(content, '.ingest'), { recursive: true })
        symlinkSync(tmpdir(), join(content, '.ingest'))
      },
    ],
  ])('%s stops the run before anything is written', async (_, spoil) => {
    put('raw/a.txt', RAW)
    await run()
    spoil()
    put('raw/b.txt', RAW.replaceAll('下湾', '上湾'))
    const { code, said } = await run()
    expect(code).toBe(1)
    expect(said).toContain('raw/state')
    expect(reports()).toEqual(['2021-a-annual.md'])
  })
})

describe('a person’s editor', () => {
  test('may turn all line breaks into Windows ones', async () => {
    put('raw/a.txt', RAW)
    await run()
    edit(/\n/g, '\r\n')
    const before = look()
    expect((await run()).said).toContain('1 unchanged')
    expect(look()).toEqual(before)
    edit(SECOND, '人改的一段。')
    put('raw/a.txt', toRaw(FIRST, SECOND, `${THIRD}补记一句。`))
    await run()
    expect(read(FILE)).toContain('人改的一段。\r\n')
    expect(read(FILE)).toContain('补记一句。\r\n')
    expect(read(FILE).replaceAll('\r\n', '')).not.toContain('\n')
  })

  test.each([
    ['break the front matter', (text: string) => text.replace('---', '--')],
    [
      'save another encoding',
      (text: string) => Buffer.concat([Buffer.from(text), Buffer.from([0xd6, 0xd0])]),
    ],
  ])('may %s: the file stays, the draft waits', async (_, spoil) => {
    put('raw/a.txt', RAW)
    await run()
    const spoilt = Buffer.from(spoil(read(FILE)))
    writeFileSync(join(content, FILE), spoilt)
    expect((await run()).said).not.toContain('raw/conflict')
    put('raw/a.txt', toRaw(FIRST, THIRD))
    expect((await run()).said).toContain('raw/conflict')
    expect(readFileSync(join(content, FILE)).equals(spoilt)).toBe(true)
    expect(isThere(DRAFT)).toBe(true)
    expect(reports()).toEqual(['2021-a-annual.md'])
  })
})

test('nothing is written through a linked folder of reports', async () => {
  put('raw/a.txt', RAW)
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  rmSync(join(content, 'reports'), { recursive: true, force: true })
  symlinkSync(elsewhere, join(content, 'reports'))
  const { code, said } = await run()
  expect(code).toBe(1)
  expect(said).toContain('file/symbolic-link')
  expect(readdirSync(elsewhere)).toEqual([])
  rmSync(elsewhere, { recursive: true })
})

test('two runs at once do not both write', async () => {
  put('raw/a.txt', RAW)
  const program = `import { takeLock } from ${JSON.stringify(join(process.cwd(), 'src/files/take-lock.ts'))}
    process.stdout.write(takeLock(${JSON.stringify(join(content, '.ingest'))}, '.lock').kind); setInterval(() => {}, 1000)`
  const other = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])
  try {
    const [answer] = await once(other.stdout, 'data')
    expect(String(answer)).toBe('lock')
    const { code, said } = await run()
    expect(code).toBe(1)
    expect(said).toContain('raw/busy')
    expect(isThere('reports')).toBe(false)
  } finally {
    other.kill('SIGKILL')
    await once(other, 'exit')
  }
  await run()
  expect(isThere(FILE)).toBe(true)
})

test('a confirmed suggestion stays confirmed', async () => {
  put('raw/a.txt', RAW)
  await run()
  const before = read(FILE)
  expect(before).toMatch(/^suggested: \[.*\bkind\b/m)
  edit(/^suggested: .*\n/m, '')
  put('raw/a.txt', toRaw(FIRST, SECOND, `${THIRD}补记一句。`))
  await run()
  expect(read(FILE)).not.toContain('suggested:')
  expect(read(FILE)).toContain('补记一句。')
})

test('the check passes a draft with its id, and looks at nothing in .ingest', async () => {
  put('raw/a.txt', RAW)
  await run()
  expect(read(FILE)).toMatch(/^ingest: "?[\da-f]{12}"?$/m)
  edit(SECOND, '人改的一段。')
  put('raw/a.txt', toRaw(FIRST, SECOND.replace('三', '五'), THIRD))
  await run()
  expect(isThere(DRAFT)).toBe(true)
  const terminal = keepTerminal()
  await check({ content, files: [] } as unknown as Parameters<typeof check>[0], terminal)
  expect([...terminal.results, ...terminal.said].join('\n')).not.toMatch(
    /\.ingest|field\/|\berror\b.*reports/,
  )
})
