import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCopy } from '../../src/commands/offline/read-copy.ts'
import { offline } from '../../src/commands/offline.ts'
import { verify } from '../../src/commands/verify.ts'
import { listTree } from '../../src/files/list-tree.ts'
import { openBag, toBagged } from '../../src/offline/bag/make-bag.ts'
import { openBagZip } from '../../src/offline/bag/write-bag-zip.ts'
import { readZip, ZipFault } from '../../src/offline/zip/read-zip.ts'
import { openZip, packFile, ZipLimitError } from '../../src/offline/zip/zip-writer.ts'
import { manifestPath } from '../../src/site/frame/manifest.ts'
import { endMidway } from '../support/end-midway.ts'
import { keepTerminal } from '../support/make-content.ts'
import { makeRandom } from '../support/make-random.ts'
import { makeTinySite, type TinySite } from '../support/make-tiny-site.ts'
import { unpackZip } from '../support/unpack-zip.ts'

let tiny: TinySite
/** The copy of the tiny site. */
let zip: string
beforeAll(async () => {
  tiny = makeTinySite()
  zip = await pack(tiny, 'archive.zip')
})
afterAll(() => tiny.remove())

async function pack(
  { home, content, site }: TinySite,
  name: string,
  more: { readonly script?: string; readonly since?: string } = {},
): Promise<string> {
  const terminal = keepTerminal()
  const out = join(home, name)
  const code = await offline({ content, site, out, ...more }, terminal)
  expect(code, terminal.said.join('\n')).toBe(0)
  return out
}

async function run(
  options: Partial<Parameters<typeof offline>[0]>,
): Promise<{ readonly code: number; readonly said: string }> {
  const terminal = keepTerminal()
  const { content, site } = tiny
  const code = await offline({ content, site, ...options }, terminal)
  return { code, said: terminal.said.join('\n') }
}

async function check(path: string): Promise<{ readonly code: number; readonly said: string }> {
  const terminal = keepTerminal()
  const code = await verify(path, terminal)
  return { code, said: terminal.said.join('\n') }
}

/** Long enough that a few of them are not written at once. */
const LONG_PAGE = `<p>${Array.from({ length: 20_000 }, (_, i) => (i * 2654435761).toString(36)).join('</p><p>')}`

const isHere = (program: string): boolean => spawnSync(program, ['--help']).error === undefined
const hashOf = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex')

describe('a zip', () => {
  test('contains the site’s pages and files, and nothing that only a host needs', async () => {
    const folder = join(tiny.home, 'held')
    await unpackZip(zip, folder)
    const files = listTree(folder)
    expect(files.filter((path) => !path.startsWith('archive/data/'))).toEqual([
      'archive/SHA256SUMS',
      'archive/bag-info.txt',
      'archive/bagit.txt',
      'archive/index.html',
      'archive/manifest-sha256.txt',
      'archive/tagmanifest-sha256.txt',
      'archive/verify.html',
    ])
    const data = files.flatMap((path) => path.split('archive/data/')[1] ?? [])
    expect(data).toContain('zh-hant/reports/2018/index.html')
    expect(data).toContain('search/file-search.js')
    expect(data.filter((path) => /404|robots|_headers|sw\.js/.test(path))).toEqual([])
    expect(data.every((path) => /^[\w./~-]+$/.test(path))).toBe(true)
    expect(readFileSync(join(folder, 'archive/index.html'), 'utf8')).toContain('柳浦報告檔案')
  })

  test('in one script has no way to the other', async () => {
    const folder = join(tiny.home, 'one')
    await unpackZip(await pack(tiny, 'one.zip', { script: 'hant' }), folder)
    const data = listTree(join(folder, 'archive-hant/data'))
    expect(data.filter((path) => /zh-hans|^index/.test(path))).toEqual([])
    const page = readFileSync(join(folder, 'archive-hant/data/zh-hant/index.html'), 'utf8')
    expect(page).not.toContain('zh-hans')
    expect(page).toContain('reports/2018/index.html#p-1')
    expect(readFileSync(join(folder, 'archive-hant/index.html'), 'utf8')).toContain(
      'href="data/zh-hant/index.html"',
    )
  })

  test('of many files is packed in threads, and no byte of it differs', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 700 }, (_, i) => [
        `zh-hans/many/${i}.html`,
        `<p id="p">${i}</p><a href="/zh-hans/many/${(i + 1) % 700}.html#p">x</a>`,
      ]),
    )
    const many = makeTinySite(pages)
    const whole = await pack(many, 'many.zip')
    // The same, one file after the other.
    const hash = createHash('sha256')
    const one = openBagZip((bytes) => hash.update(bytes))
    const folder = join(many.home, 'unpacked')
    await unpackZip(whole, folder)
    const read = (path: string): string => readFileSync(join(folder, 'archive', path), 'utf8')
    const info = {
      folder: 'archive',
      title: '柳浦报告档案',
      address: 'https://reports.example/',
      tagFiles: new Map(['index.html', 'verify.html'].map((path) => [path, read(path)])),
    }
    const bag = openBag(info, one.add)
    const settings = { baseUrl: 'https://reports.example', pathPrefix: '/' }
    for (const { path, bytes } of (await readCopy({ site: many.site, settings })).files)
      bag.add(toBagged(`data/${path}`, bytes, 'archive'))
    bag.end()
    one.end()
    expect(hashOf(whole)).toBe(hash.digest('hex'))
    many.remove()
  })

  test('is not written where a link leads nowhere: page and link are told', async () => {
    const broken = makeTinySite({
      'zh-hans/index.html':
        '<title>x</title><a href="reports/gone/">1</a><a href="/zh-hant/#no">2</a>',
    })
    const terminal = keepTerminal()
    const out = join(broken.home, 'new.zip')
    writeFileSync(out, 'old')
    const { content, site } = broken
    expect(await offline({ content, site, out }, terminal)).toBe(1)
    const said = terminal.said.join('\n')
    expect(said).toContain('site/zh-hans/index.html  error  offline/link')
    expect(said).toContain('“reports/gone/”')
    expect(said).toContain('offline/anchor')
    expect(said).toContain('“/zh-hant/#no”')
    expect(readFileSync(out, 'utf8')).toBe('old')
    expect(readdirSync(broken.home).filter((name) => name.includes('making'))).toEqual([])
    broken.remove()
  })

  test('is made of a site below a path as the site itself says', async () => {
    const below = makeTinySite({
      [manifestPath('Hans')]: '{"scope":"/archive/"}',
      'index.html': '<a href="/archive/zh-hant/">x</a><a href="/elsewhere/">x</a>',
      ...Object.fromEntries(
        listTree(tiny.site)
          .filter((path) => /^zh-|^assets.*css/.test(path))
          .map((path) => [
            path,
            readFileSync(join(tiny.site, path), 'utf8').replaceAll(/(["(])\//g, '$1/archive/'),
          ]),
      ),
    })
    const folder = join(below.home, 'unpacked')
    await unpackZip(await pack(below, 'below.zip'), folder)
    expect(readFileSync(join(folder, 'archive/data/index.html'), 'utf8')).toContain(
      '<a href="zh-hant/index.html">x</a><a href="https://reports.example/elsewhere/">x</a>',
    )
    below.remove()
  })

  test('of a page that no system could unpack is not written', async () => {
    const broken = makeTinySite({ 'zh-hans/reports/con/index.html': '<p>x' })
    const terminal = keepTerminal()
    const { content, site, home } = broken
    expect(await offline({ content, site, out: join(home, 'x.zip') }, terminal)).toBe(1)
    expect(terminal.said.join('\n')).toContain('reports/con/index.html  error  offline/name')
    broken.remove()
  })

  test.each([
    [{ script: 'latin' }, 2, 'Unexpected script “latin”'],
    [{ year: '22' }, 2, 'Unexpected year “22”'],
    [{ year: '2022-2018' }, 2, 'Unexpected year'],
    [{ apply: 'x.zip' }, 2, '--apply UPDATE.zip --to OLD.zip --out NEW.zip'],
    [{ since: 'no-such.zip' }, 1, 'offline/unreadable'],
  ] as const)('%o is refused', async (options, expected, words) => {
    const { code, said } = await run({ out: join(tiny.home, 'no.zip'), ...options })
    expect(code).toBe(expected)
    expect(said).toContain(words)
    expect(existsSync(join(tiny.home, 'no.zip'))).toBe(false)
  })

  test('that a killed run began is taken away by the next, and never has the name', async () => {
    const begun = join(tiny.home, '.killed.zip.making-999999999')
    writeFileSync(begun, 'half')
    await pack(tiny, 'killed.zip')
    expect(existsSync(begun)).toBe(false)
    expect(hashOf(join(tiny.home, 'killed.zip'))).toBe(hashOf(zip))
  })

  test.each(['SIGKILL', 'SIGINT'] as const)(
    'is not there when its making is ended by %s',
    (signal) => {
      const pages = Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [`zh-hans/long/${i}.html`, LONG_PAGE]),
      )
      const large = makeTinySite(pages)
      const out = join(large.home, 'out')
      mkdirSync(out)
      writeFileSync(join(out, 'archive.zip'), 'the last one')
      const { content, site } = large
      const args = [
        ...endMidway(large.home, { signal, call: 'writeSync', after: 100_000 }),
        ...['scripts/juanzong.js', 'offline', '--content', content, '--site', site, '--out', out],
      ]
      spawnSync(process.execPath, args, { stdio: 'ignore' })
      expect(readFileSync(join(out, 'archive.zip'), 'utf8')).toBe('the last one')
      const begun = readdirSync(out).find((name) => name.startsWith('.archive.zip.making-'))
      if (signal === 'SIGINT') expect(begun).toBe(undefined)
      else expect(statSync(join(out, begun ?? '')).size).toBeGreaterThan(99_999)
      large.remove()
    },
  )

  test('contains no more files than its format counts', () => {
    const writer = openZip(() => {})
    const file = packFile('x', new Uint8Array())
    for (let i = 0; i < 65_535; i++) writer.add({ ...file, path: `x${i}` })
    expect(() => writer.add(file)).toThrow(ZipLimitError)
    expect(() =>
      openZip(() => {}).add({ ...file, data: { length: 2 ** 32 } as Uint8Array }),
    ).toThrow(ZipLimitError)
  })
})

describe('other programs say that it is whole', () => {
  test.skipIf(!isHere('unzip') || !isHere('sha256sum'))('unzip and sha256sum', () => {
    const folder = join(tiny.home, 'by unzip 解压')
    execFileSync('unzip', ['-q', zip, '-d', folder])
    const bag = join(folder, 'archive')
    const sum = (list: string): string =>
      execFileSync('sha256sum', ['--strict', '-c', list], { cwd: bag, encoding: 'utf8' })
    const sums = sum('SHA256SUMS').trim().split('\n')
    expect(sums.every((line) => line.endsWith(': OK'))).toBe(true)
    // Every file but the two that list the others.
    expect(sums).toHaveLength(listTree(bag).length - 2)
    expect(sum('tagmanifest-sha256.txt')).toContain('SHA256SUMS: OK')
    expect(sum('manifest-sha256.txt')).not.toContain('FAILED')
  })

  test.skipIf(!isHere('python3'))('Python’s zipfile and hashlib', () => {
    const bag = JSON.parse(
      execFileSync('python3', ['-c', PYTHON, zip], { encoding: 'utf8' }),
    ) as object
    const data = listTree(tiny.site).length
    expect(data).toBeGreaterThan(10)
    expect(bag).toEqual({
      bad: null,
      problems: [],
      version: '1.0',
      oxum: true,
      modes: ['0o100644'],
    })
  })
  if (!isHere('unzip') || !isHere('python3'))
    console.warn('Skipped: without unzip and python3 no other program looked at the zip.')
})

/** What RFC 8493 asks of a bag, told by a program that shares no line with ours. */
const PYTHON = `
import hashlib, json, sys, zipfile
z = zipfile.ZipFile(sys.argv[1])
base = 'archive/'
names = z.namelist()
problems = [n for n in names if not n.startswith(base)]
files = {n[len(base):]: z.read(n) for n in names}
def manifest(name):
    out = {}
    for line in files[name].decode('utf-8').splitlines():
        digest, path = line.split('  ', 1)
        out[path] = digest
    return out
payload, tags = manifest('manifest-sha256.txt'), manifest('tagmanifest-sha256.txt')
if set(payload) != {f for f in files if f.startswith('data/')}: problems.append('payload')
if set(tags) != {f for f in files if not f.startswith('data/') and f != 'tagmanifest-sha256.txt'}: problems.append('tags')
for path, digest in {**payload, **tags}.items():
    if hashlib.sha256(files[path]).hexdigest() != digest: problems.append(path)
info = dict(line.split(': ', 1) for line in files['bag-info.txt'].decode('utf-8').splitlines())
oxum = '%d.%d' % (sum(len(files[p]) for p in payload), len(payload))
lines = files['bagit.txt'].decode('utf-8').splitlines()
if lines[1] != 'Tag-File-Character-Encoding: UTF-8': problems.append('encoding')
print(json.dumps({'bad': z.testzip(), 'problems': problems, 'version': lines[0].split(': ')[1],
  'oxum': info['Payload-Oxum'] == oxum, 'modes': sorted({oct(i.external_attr >> 16) for i in z.infolist()})}))
`

describe('npm run verify', () => {
  test('finds a zip whole, and the folder it was unpacked into', async () => {
    expect(await check(zip)).toMatchObject({ code: 0 })
    const folder = join(tiny.home, 'whole')
    await unpackZip(zip, folder)
    writeFileSync(join(folder, 'archive/data/.DS_Store'), 'x')
    expect(await check(folder)).toMatchObject({ code: 0 })
    expect(await check(join(folder, 'archive'))).toMatchObject({ code: 0 })
  })

  test('names what is missing, changed, and extra', async () => {
    const folder = join(tiny.home, 'touched')
    await unpackZip(zip, folder)
    const at = (path: string): string => join(folder, 'archive', path)
    rmSync(at('data/zh-hans/reports/2019/index.html'))
    writeFileSync(at('data/zh-hans/index.html'), `${readFileSync(at('data/zh-hans/index.html'))} `)
    writeFileSync(at('bag-info.txt'), 'Payload-Oxum: 1.1\n')
    writeFileSync(at('data/extra.html'), 'x')
    const { code, said } = await check(folder)
    expect(code).toBe(1)
    expect(
      [...said.matchAll(/touched\/(\S+) {2}error {2}(\S+)/g)].map(([, a, b]) => [a, b]),
    ).toEqual([
      ['bag-info.txt', 'offline/changed'],
      ['data/extra.html', 'offline/extra'],
      ['data/zh-hans/index.html', 'offline/changed'],
      ['data/zh-hans/reports/2019/index.html', 'offline/missing'],
    ])
  })

  test('tells of names that lead out of the folder, and unpacks none', async () => {
    const bytes = zipSync({
      'archive/bagit.txt': new Uint8Array(1),
      'archive/manifest-sha256.txt': new TextEncoder().encode(`${'0'.repeat(64)}  ../../x\n`),
      'archive/tagmanifest-sha256.txt': new TextEncoder().encode(''),
      'archive/../../y': new Uint8Array(1),
    })
    const path = join(tiny.home, 'slip.zip')
    writeFileSync(path, bytes)
    const { code, said } = await check(path)
    expect(code).toBe(1)
    expect(said.match(/offline\/unsafe/g)).toHaveLength(2)
  })

  test('a zip that was cut, changed or is none is reported, never with a stack', async () => {
    const whole = readFileSync(zip)
    const random = makeRandom(8493)
    const path = join(tiny.home, 'damaged.zip')
    let found = 0
    for (let i = 0; i < 60; i++) {
      const bytes = Uint8Array.from(whole)
      const at = Math.floor(random() * bytes.length)
      const cut = i % 3 === 0
      if (!cut) bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255))
      writeFileSync(path, cut ? bytes.subarray(0, at) : bytes)
      const { code, said } = await check(path)
      // A bit of a time, a mode or a header that nobody reads may change without harm.
      if (code === 1) expect(said).toMatch(/offline\/\w+/)
      else expect(code).toBe(0)
      if (cut) expect(code).toBe(1)
      if (code === 1) found++
    }
    expect(found).toBeGreaterThan(40)
    writeFileSync(path, 'no zip')
    expect((await check(path)).said).toContain('offline/unreadable')
    expect((await check(join(tiny.home, 'nowhere'))).said).toContain('offline/unreadable')
  })

  test('a few bytes that say they are gigabytes are not unpacked', async () => {
    const bytes = zipSync({ x: new Uint8Array(10) })
    const directory = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1')
    new DataView(bytes.buffer).setUint32(directory + 24, 0xfffffff0, true)
    const read = readZip(async (at, length) => bytes.subarray(at, at + length), bytes.length)
    await expect(read).rejects.toThrow(ZipFault)
  })
})

describe('an update', () => {
  let next: TinySite
  let full: string
  let update: string
  beforeAll(async () => {
    next = makeTinySite({
      'zh-hans/reports/2019/index.html': undefined,
      'zh-hant/reports/2019/index.html': undefined,
      'zh-hans/reports/2018/index.html': '<p id="p-1">新的</p>',
      'zh-hant/reports/2018/index.html': '<p id="p-1">新的</p>',
      'zh-hans/reports/2020/index.html': '<p>2020</p>',
    })
    full = await pack(next, 'full.zip')
    update = await pack(next, 'update.zip', { since: zip })
  })
  afterAll(() => next.remove())

  test('contains only what is new or changed, and says what is removed', async () => {
    const folder = join(next.home, 'update')
    await unpackZip(update, folder)
    const files = listTree(join(folder, 'archive-update/files')).filter((p) =>
      p.startsWith('data/'),
    )
    expect(files).toEqual([
      'data/zh-hans/reports/2018/index.html',
      'data/zh-hans/reports/2020/index.html',
      'data/zh-hant/reports/2018/index.html',
    ])
    const note = JSON.parse(readFileSync(join(folder, 'archive-update/update.json'), 'utf8')) as {
      readonly removed: readonly string[]
      readonly zip: string
    }
    expect(note.removed.filter((path) => path.endsWith('.html'))).toEqual([
      'data/zh-hans/reports/2019/index.html',
      'data/zh-hant/reports/2019/index.html',
    ])
    expect(note.zip).toBe(hashOf(full))
  })

  test('makes of the old zip the new one, byte for byte', async () => {
    const out = join(next.home, 'made.zip')
    expect(await run({ apply: update, to: zip, out })).toMatchObject({ code: 0 })
    expect(readFileSync(out).equals(readFileSync(full))).toBe(true)
  })

  test('makes of the old folder the new one', async () => {
    const old = join(next.home, 'old')
    await unpackZip(zip, old)
    const out = join(next.home, 'made')
    expect(await run({ apply: update, to: old, out })).toMatchObject({ code: 0 })
    const fresh = join(next.home, 'fresh')
    await unpackZip(full, fresh)
    expect(listTree(out)).toEqual(listTree(join(fresh, 'archive')))
    expect(await check(out)).toMatchObject({ code: 0 })
    expect(await run({ apply: update, to: old, out })).toMatchObject({ code: 1 })
  })

  test('is for one copy: another is refused, and one that was touched', async () => {
    const out = join(next.home, 'never.zip')
    const wrong = await run({ apply: update, to: full, out })
    expect(wrong).toMatchObject({ code: 1 })
    expect(wrong.said).toContain('offline/base')
    const touched = join(next.home, 'touched')
    await unpackZip(zip, touched)
    writeFileSync(join(touched, 'archive/data/assets/page.js'), 'x')
    const damaged = await run({ apply: update, to: touched, out })
    expect(damaged).toMatchObject({ code: 1 })
    expect(damaged.said).toContain('data/assets/page.js  error  offline/changed')
    expect((await run({ apply: zip, to: zip, out })).said).toContain('offline/unreadable')
    expect(existsSync(out)).toBe(false)
  })

  test('from a copy of another choice is not made', async () => {
    const hans = await pack(tiny, 'hans.zip', { script: 'hans' })
    const { code, said } = await run({ since: hans, out: join(tiny.home, 'no.zip') })
    expect(code).toBe(1)
    expect(said).toContain('offline/base')
  })

  test('with a name that leads out of the folder is refused', async () => {
    const folder = join(next.home, 'bad')
    await unpackZip(update, folder)
    const file = join(folder, 'archive-update/update.json')
    const note = JSON.parse(readFileSync(file, 'utf8')) as { written: string[] }
    note.written.push('../../evil')
    mkdirSync(join(folder, 'x'))
    writeFileSync(file, JSON.stringify(note))
    const { code, said } = await run({ apply: folder, to: zip, out: join(next.home, 'evil.zip') })
    expect(code).toBe(1)
    expect(said).toContain('offline/unreadable')
  })
})
