import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { toSearchRecords } from '../../src/exports/to-search-records.ts'
import { ASK_ALL, sampleQuestions } from '../support/ask-search.ts'
import { countInk } from '../support/count-ink.ts'
import { copyToDisk, type DiskCopy } from '../support/disk-copy.ts'
import type { Engine } from '../support/engine.ts'
import { findEngines } from '../support/engines.ts'
import { makeRandom } from '../support/make-random.ts'
import { openSampleSite } from '../support/sample-site.ts'
import { type ServedFolder, serveFolder } from '../support/serve-folder.ts'

/** What readers do with the sample archive, in each engine that is installed. */

const REPORT = 'zh-hans/reports/2024-liupu-annual/'
const FEATURE = 'zh-hans/reports/2024-liupu-bathhouse-feature/'
const KINDS = ['', 'agencies/', 'catalogue/', 'about/', 'coverage/', 'search/', 'help/'].map(
  (path) => `zh-hant/${path}`,
)

let served: ServedFolder
let disk: DiskCopy
let questions: readonly string[]

beforeAll(async () => {
  const site = await openSampleSite()
  served = await serveFolder(site)
  disk = await copyToDisk(site)
  const { archive } = await loadArchive('content')
  if (!archive) throw new Error('The sample archive has errors.')
  const all = sampleQuestions(toSearchRecords(archive), makeRandom(29))
  questions = all.filter((_, i) => i % 20 === 0)
})
afterAll(async () => {
  await served?.close()
  disk?.remove()
})

/** The answers of the first engine that was asked: the others must give the same. */
let answers: readonly string[] | undefined

describe.each(findEngines())('$name', ({ launch }) => {
  let engine: Engine
  beforeAll(async () => {
    if (launch) engine = await launch()
  })
  afterAll(async () => await engine?.close())
  const claim = test.skipIf(launch === undefined)

  /** Asks until it is so; a page that never comes to it is ended by the test's own time. */
  const until = async (condition: string): Promise<void> => {
    for (;;) {
      // While one page goes and another comes there is nobody to ask.
      if (await engine.run<boolean>(`return Boolean(${condition})`).catch(() => false)) return
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  const open = async (path: string): Promise<void> => {
    // An address that differs by its fragment alone would not load the page.
    await engine.open('about:blank')
    await engine.open(served.url + path)
    await until(`document.readyState === 'complete'`)
  }

  claim(
    'a page of each kind has its words, and nothing of it stands outside the window',
    async () => {
      for (const path of [...KINDS, REPORT, FEATURE, `${REPORT}parallel/`, 'en/']) {
        await open(path)
        const [words, over] = await engine.run<readonly [number, number]>(
          'return [document.body.innerText.length, document.documentElement.scrollWidth - innerWidth]',
        )
        expect(words, path).toBeGreaterThan(100)
        expect(over, path).toBeLessThanOrEqual(0)
      }
    },
  )

  claim('digits beside Han are drawn apart', async () => {
    await open(REPORT)
    await engine.run(`
      const title = document.querySelector('h1')
      title.textContent = '12月16日20年24项'.repeat(4)
      document.body.replaceChildren(title)
      await document.fonts.ready`)
    // Drawn over one another, characters have less ink than with spaces between them, whatever those are.
    const draw = async (spaces: string): Promise<number> => {
      await engine.run(`document.querySelector('h1').style.cssText = args[0]`, spaces)
      for (let last = 0; ; ) {
        const ink = await countInk(engine)
        if (ink > 1000 && ink === last) return ink
        last = ink
      }
    }
    const [ours, none] = [await draw(''), await draw('text-autospace: no-autospace')]
    expect(ours / none).toBeGreaterThan(0.99)
    expect(ours / none).toBeLessThan(1.01)
  })

  claim(
    'that a picture could not be had is said beside its caption, and not selected with it',
    async () => {
      await open(FEATURE)
      expect(
        await engine.run(`
        const note = document.querySelector('figure .no-picture')
        const { userSelect, webkitUserSelect } = getComputedStyle(note)
        const caption = note.parentElement.querySelector('figcaption').textContent
        return [note.innerText, userSelect ?? webkitUserSelect, caption.includes('未能取得')]`),
      ).toEqual(['（来源页图片未能取得，只存说明）', 'none', false])
    },
  )

  claim('the script switch keeps the paragraph that is being read', async () => {
    await open(REPORT)
    // What is read begins in the upper third of the window.
    const read = await engine.run<string>(`
      document.querySelector(':has(> #p7)').scrollIntoView({ behavior: 'instant', block: 'start' })
      const blocks = [...document.querySelectorAll('.text > [id]:not(.note)')]
      return blocks.findLast((block) => block.getBoundingClientRect().top < innerHeight / 3).id`)
    await engine.run(`document.querySelector('.script a[lang="zh-Hant"]').click()`)
    await until(
      `document.documentElement.lang.startsWith('zh-Hant') && document.querySelector(':target')`,
    )
    expect(
      await engine.run(`
        const target = document.querySelector(':target')
        const { top } = target.getBoundingClientRect()
        return [target.id, top >= 0 && top < innerHeight]`),
    ).toEqual([read, true])
  })

  claim('an address with the number of a heading leads to it', async () => {
    await open(`${REPORT}#s2`)
    await until(`/^#s-\\w{6}$/.test(location.hash)`)
    expect(
      await engine.run(`
        const second = document.querySelectorAll('.text :is(h2, h3)')[1]
        const { top } = second.getBoundingClientRect()
        return [second.id === location.hash.slice(1), top >= 0 && top < innerHeight]`),
    ).toEqual([true, true])
  })

  claim('the reader’s choices stay from page to page, columns in Traditional alone', async () => {
    await open(REPORT.replace('hans', 'hant'))
    await engine.run(`
      for (const [name, value] of [['size', '125'], ['flow', 'vertical']]) {
        const choice = document.querySelector('[name="' + name + '"][value="' + value + '"]')
        choice.checked = true
        choice.dispatchEvent(new Event('change', { bubbles: true }))
      }`)
    const read = `return [document.documentElement.dataset.size, getComputedStyle(document.querySelector('.sheet')).writingMode]`
    expect(await engine.run(read)).toEqual(['125', 'vertical-rl'])
    await open(REPORT)
    expect(await engine.run(read)).toEqual(['125', 'horizontal-tb'])
    await engine.run('localStorage.clear()')
  })

  claim(
    'a query in the box at the head leads to results, a result to its marked words',
    async () => {
      await open(REPORT.replace('hans', 'hant'))
      await engine.run(`
      const box = document.querySelector('header [type="search"]')
      box.value = '丝厂浴室'
      box.form.requestSubmit()`)
      await until(`document.querySelector('[data-search-results][data-state="ready"] [data-slug]')`)
      expect(
        await engine.run(`return document.querySelector('[data-search-results] mark').textContent`),
      ).toBe('絲廠浴室')
      await engine.run(`document.querySelector('[data-search-results] ul a').click()`)
      await until(`document.querySelector('.text mark')`)
      expect(
        await engine.run(
          `return [...document.querySelectorAll('.text mark')].map((mark) => mark.textContent).join('')`,
        ),
      ).toContain('絲廠浴室')
    },
  )

  claim('what is asked is answered as in the other engines', async () => {
    await open('zh-hans/search/')
    const shown = await engine.run<readonly string[]>(ASK_ALL, questions)
    expect(shown.filter((text) => /\d{4}-\w/.test(text)).length).toBeGreaterThan(10)
    answers ??= shown
    expect(shown).toEqual(answers)
  })

  claim('a copy on disk is searched without a server', async () => {
    await engine.open('about:blank')
    await engine.open(`${disk.url}zh-hans/search/index.html#q=${encodeURIComponent('丝厂浴室')}`)
    await until(`document.querySelector('[data-search-results][data-state="ready"]')`)
    expect(
      await engine.run(
        `return [...document.querySelectorAll('[data-search-results] [data-slug]')].map((item) => item.dataset.slug)`,
      ),
    ).toContain('2023-liupu-annual')
  })
})
