import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import type { ServedFolder } from '../support/serve-folder.ts'
import { serveSample } from '../support/served-sample.ts'

let browser: Browser
let site: ServedFolder
const REPORT = 'zh-hant/reports/2024-liupu-annual/'

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSample()])
})

afterAll(async () => {
  await leaveBrowser(browser)
  await site?.close()
})

/** Storage as a browser has it, and as one that refuses it: asking for it throws. */
const STORAGES = {
  'storage works': '',
  'storage throws': `Object.defineProperty(window, 'localStorage', {
    get() { throw new DOMException('denied', 'SecurityError') } })`,
} as const

const VOICES = `window.spoken = []
  const voices = [['en-US', 'Alba'], ['zh-TW', 'Mei'], ['zh-TW', 'Lin'], ['zh-CN', 'Xia']]
  speechSynthesis.getVoices = () => voices.map(([lang, name]) => ({ lang, name, voiceURI: name }))
  speechSynthesis.speak = ({ voice, text }) => window.spoken.push([voice.name, text])
  Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { writable: true })`

async function withPage(
  path: string,
  use: (page: Page, context: BrowserContext) => Promise<void>,
  { script = '', width = 1280 }: { readonly script?: string; readonly width?: number } = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  })
  try {
    const page = await context.newPage()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    if (script !== '') await page.addInitScript(script)
    await page.goto(site.url + path)
    await use(page, context)
    expect(errors).toEqual([])
  } finally {
    await context.close()
  }
}

/** Asks the page itself, in words of its own. */
function ask(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(expression)
}

/** What has the focus, in short, and whether a person sees that: it is in the window and has an outline. */
const FOCUSED = `(() => {
  const at = document.activeElement
  if (!at || at === document.body) return { name: 'nothing', isSeen: false }
  const name = at.getAttribute('aria-label') || at.name && at.name + '=' + at.value || at.textContent.trim()
  // A radio is drawn by its label.
  const drawn = at.type === 'radio' ? at.nextElementSibling : at
  const { outlineStyle, outlineWidth } = getComputedStyle(drawn)
  const line = getComputedStyle(at.closest('.find') ?? drawn)
  const box = drawn.getBoundingClientRect()
  const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  const isMarked = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || line.boxShadow !== 'none' ||
    parseFloat(line.borderBlockEndWidth) >= 2
  return { name, isSeen: isInside && isMarked }
})()`

interface Focused {
  readonly name: string
  readonly isSeen: boolean
}

async function focused(page: Page): Promise<string> {
  const { name, isSeen } = (await ask(page, FOCUSED)) as Focused
  return isSeen ? name : `${name} (unseen)`
}

async function press(page: Page, key: string): Promise<string> {
  await page.keyboard.press(key)
  return await focused(page)
}

/** Presses Tab until something has the focus; how often is bounded by the parts of a page. */
async function tabTo(page: Page, name: string): Promise<void> {
  const seen: string[] = []
  while (seen.length < 80) {
    const at = await press(page, 'Tab')
    if (at === name) return
    seen.push(at)
  }
  throw new Error(`Tab never came to ${name}: ${seen.join(' | ')}`)
}

test('Tab goes through the head of a page in its order, and every stop is seen', async () => {
  await withPage(REPORT, async (page) => {
    const stops: string[] = []
    for (let i = 0; i < 10; i++) stops.push(await press(page, 'Tab'))
    expect(stops).toEqual([
      '跳至正文',
      '青瀾區街道報告檔案，首頁',
      'q=',
      '檢索',
      '目錄',
      '收錄',
      '關於',
      '简体',
      '繁體',
      '閱讀設定',
    ])
  })
})

test('the first stop leads past the head', async () => {
  await withPage(REPORT, async (page) => {
    await press(page, 'Tab')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await ask(page, `document.activeElement.closest('main') !== null`)).toBe(true)
  })
})

describe.each(Object.entries(STORAGES))('the reader’s tools, where %s', (name, script) => {
  const isKept = name === 'storage works'

  test('open by Enter and by Space, say so, close by Escape, and give the focus back', async () => {
    await withPage(
      REPORT,
      async (page) => {
        await page.focus('.tool')
        const isOpen = (): Promise<unknown> =>
          ask(page, `document.querySelector('#tools').matches(':popover-open')`)
        const isSaid = async (): Promise<unknown> => {
          const client = await page.context().newCDPSession(page)
          const { root } = await client.send('DOM.getDocument')
          const { nodeId } = await client.send('DOM.querySelector', {
            nodeId: root.nodeId,
            selector: '.tool',
          })
          const { nodes } = await client.send('Accessibility.getPartialAXTree', {
            nodeId,
            fetchRelatives: false,
          })
          return nodes[0]?.properties?.find((property) => property.name === 'expanded')?.value.value
        }
        expect([await isOpen(), await isSaid()]).toEqual([false, false])
        for (const key of ['Enter', 'Space']) {
          await page.keyboard.press(key)
          expect([key, await isOpen(), await isSaid()]).toEqual([key, true, true])
          await page.keyboard.press('Tab')
          expect(await ask(page, `document.activeElement.closest('#tools') !== null`)).toBe(true)
          await page.keyboard.press('Escape')
          expect([key, await isOpen(), await focused(page)]).toEqual([key, false, '閱讀設定'])
        }
      },
      { script },
    )
  })

  test('each choice is one stop; arrows choose, at once, and on the next page where it can be kept', async () => {
    await withPage(
      REPORT,
      async (page) => {
        await page.focus('.tool')
        await page.keyboard.press('Enter')
        const style = (property: string, of = 'document.documentElement'): Promise<unknown> =>
          ask(page, `getComputedStyle(${of}).${property}`)
        expect(await press(page, 'Tab')).toBe('size=100')
        for (const size of ['125', '150', '200'])
          expect(await press(page, 'ArrowRight')).toBe(`size=${size}`)
        expect(await style('fontSize')).toBe('32px')
        expect(await press(page, 'ArrowRight')).toBe('size=100')
        expect(await press(page, 'Tab')).toBe('width=36')
        expect(await press(page, 'ArrowRight')).toBe('width=40')
        expect(await press(page, 'Tab')).toBe('theme=auto')
        for (const theme of ['light', 'sepia', 'dark'])
          expect(await press(page, 'ArrowDown')).toBe(`theme=${theme}`)
        expect(await style('backgroundColor', 'document.body')).toBe('rgb(21, 23, 26)')
        expect(await press(page, 'Tab')).toBe('face=serif')
        expect(await press(page, 'ArrowRight')).toBe('face=sans')
        expect(await press(page, 'Tab')).toBe('flow=horizontal')
        expect(await press(page, 'ArrowRight')).toBe('flow=vertical')
        expect(await style('writingMode', `document.querySelector('.sheet')`)).toBe('vertical-rl')
        expect(await press(page, 'Tab')).toBe('回復預設')
        await page.reload()
        expect(await style('backgroundColor', 'document.body')).toBe(
          isKept ? 'rgb(21, 23, 26)' : 'rgb(252, 252, 250)',
        )
        await page.focus('.tool')
        await page.keyboard.press('Enter')
        await tabTo(page, '回復預設')
        expect(await press(page, 'Enter')).toBe('回復預設')
        expect(await style('backgroundColor', 'document.body')).toBe('rgb(252, 252, 250)')
        expect(await ask(page, `document.querySelector('[name="theme"]:checked').value`)).toBe(
          'auto',
        )
      },
      { script },
    )
  })

  test('a voice of the page’s language is chosen and reads; the button says what it will do', async () => {
    await withPage(
      REPORT,
      async (page) => {
        await page.focus('.tool')
        await page.keyboard.press('Enter')
        await tabTo(page, 'flow=horizontal')
        await page.keyboard.press('Tab')
        const voice = `document.querySelector('#voice')`
        expect(await ask(page, 'document.activeElement.id')).toBe('voice')
        expect(await ask(page, `[...${voice}.options].map(({ value }) => value)`)).toEqual([
          'Mei',
          'Lin',
          'Xia',
        ])
        await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        if ((await ask(page, `${voice}.value`)) !== 'Lin') await page.selectOption('#voice', 'Lin')
        await page.focus('[data-read-aloud]')
        expect(await press(page, 'Enter')).toBe('停止朗讀')
        const spoken = (await ask(page, 'window.spoken')) as readonly (readonly [string, string])[]
        expect(new Set(spoken.map(([name]) => name))).toEqual(new Set(['Lin']))
        await page.reload()
        expect(await ask(page, `${voice}.value`)).toBe(isKept ? 'Lin' : 'Mei')
      },
      { script: `${script};${VOICES}` },
    )
  })
})

test('everything in the tools is 44 px high, on a phone and at 200 %', async () => {
  for (const size of ['100', '200'])
    await withPage(
      REPORT,
      async (page) => {
        await page.click('.tool')
        const small = await ask(
          page,
          `[...document.querySelectorAll('#tools :is(label, button, select):not(.voice label)')]
            .filter((part) => part.getClientRects().length > 0 && part.getBoundingClientRect().height < 44)
            .map((part) => part.outerHTML)`,
        )
        expect(small).toEqual([])
        // Whatever does not fit scrolls inside the tools.
        const fits = await ask(
          page,
          `document.querySelector('#tools').getBoundingClientRect().bottom <= innerHeight`,
        )
        expect(fits).toBe(true)
      },
      { width: 390, script: `${VOICES};localStorage.setItem('juanzong', '{"size":"${size}"}')` },
    )
})

test.each([
  ['zh-hans/coverage/', '.cover a, .tabs a, .timeline a, .years-of a'],
  ['zh-hans/agencies/shiqiao/', '.strip a, .of-years p a'],
  ['en/', '.top a, .find button, .foot a'],
])('%s: whatever leads somewhere in a table is 44 px wide and high', async (path, selector) => {
  await withPage(
    path,
    async (page) => {
      const sizes = `[...document.querySelectorAll('${selector}')].map((part) => part.getBoundingClientRect())`
      expect(await ask(page, `${sizes}.length`)).toBeGreaterThan(3)
      const small = `${sizes}.filter(({ width, height }) => width < 44 || height < 44).length`
      expect(await ask(page, small)).toBe(0)
    },
    { width: 390 },
  )
})

test('a leaf that is set vertically is reached by Tab and read on with the arrow keys', async () => {
  await withPage(
    REPORT,
    async (page) => {
      const left = async (): Promise<number> =>
        Number(await ask(page, `document.querySelector('.sheet').scrollLeft`))
      let isReached: unknown = false
      for (let i = 0; i < 20 && isReached !== true; i++) {
        await page.keyboard.press('Tab')
        isReached = await ask(page, `document.activeElement.matches('.sheet')`)
      }
      expect(isReached).toBe(true)
      expect(await left()).toBe(0)
      await page.keyboard.press('ArrowLeft')
      await expect.poll(left).toBeLessThan(0)
      await page.mouse.move(640, 400)
      const before = await left()
      await page.mouse.wheel(0, 200)
      await expect.poll(left).toBeLessThanOrEqual(before - 150)
    },
    { script: `localStorage.setItem('juanzong', '{"flow":"vertical"}')` },
  )
})

test('the columns of a list are sorted by Enter and Space, say so, and keep the focus', async () => {
  await withPage('zh-hans/catalogue/', async (page) => {
    const sorted = (): Promise<unknown> =>
      ask(page, `[...document.querySelectorAll('.tbl th')].map((head) => head.ariaSort)`)
    expect(await sorted()).toEqual(['none', 'none', 'none', 'none', 'descending'])
    await page.focus('.tbl th:nth-child(4) button')
    expect(await press(page, 'Enter')).toBe('字数')
    expect(await sorted()).toEqual(['none', 'none', 'none', 'ascending', 'none'])
    expect(await press(page, 'Space')).toBe('字数')
    expect(await sorted()).toEqual(['none', 'none', 'none', 'descending', 'none'])
    expect(await press(page, 'Tab')).toBe('发文日期')
  })
})

test('Enter on the other script keeps the paragraph that is being read', async () => {
  await withPage(REPORT, async (page) => {
    await ask(page, `document.querySelector(':has(> #p7)').scrollIntoView({ block: 'start' })`)
    await ask(
      page,
      `document.querySelector('.script a[lang="zh-Hans"]').focus({ preventScroll: true })`,
    )
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/zh-hans\/reports\/2024-liupu-annual\/#p-\w{6}$/)
    expect(await ask(page, `document.querySelector(':target > .pid').id`)).toBe('p7')
  })
})

test('the pages in English go the same way: past the head, through it, to the tools and back', async () => {
  await withPage('en/', async (page) => {
    const stops: string[] = []
    for (let i = 0; i < 9; i++) stops.push(await press(page, 'Tab'))
    expect(stops).toEqual([
      'Skip to the text',
      '青澜区街道报告档案, home page',
      'Search',
      'Catalogue',
      'Coverage',
      'About',
      '简体',
      '繁體',
      'Settings',
    ])
    await page.keyboard.press('Enter')
    expect(await press(page, 'Tab')).toBe('size=100')
    expect(await press(page, 'Escape')).toBe('Settings')
  })
})

test('citations open one at a time by Enter, and can be copied from where they are', async () => {
  await withPage('zh-hans/reports/2024-liupu-annual/', async (page) => {
    const open = (): Promise<unknown> =>
      ask(page, `[...document.querySelectorAll('.cite details')].map(({ open }) => open)`)
    const first = (await open()) as readonly boolean[]
    expect(first[0]).toBe(true)
    await page.focus('.cite details:nth-of-type(2) summary')
    await page.keyboard.press('Enter')
    expect(((await open()) as readonly boolean[]).slice(0, 2)).toEqual([false, true])
    expect(await press(page, 'Tab')).toBe('复制')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    expect(((await open()) as readonly boolean[]).slice(0, 2)).toEqual([false, false])
  })
})

test('the table of what there is: Tab goes from cell to cell, and a lacking year leads to its letter', async () => {
  await withPage('zh-hans/coverage/', async (page) => {
    await page.focus('.cover tbody tr:nth-child(1) td:nth-of-type(1) a')
    expect(await focused(page)).toBe('柳浦街道2024年，收录1篇')
    expect(await press(page, 'Tab')).toBe('石桥街道2024年，收录1篇')
    expect(await press(page, 'Tab')).toBe('缺，柳浦街道2023年，怎样补')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#lack-liupu-2023$/)
    expect(await press(page, 'Tab')).toBe('补柳浦街道2023年')
  })
})

test('the filters beside a list open by Enter on a phone', async () => {
  await withPage(
    'zh-hans/catalogue/',
    async (page) => {
      const isOpen = `document.querySelector('.facets details').open`
      expect(await ask(page, isOpen)).toBe(false)
      await page.focus('.facets summary')
      await page.keyboard.press('Enter')
      expect(await ask(page, isOpen)).toBe(true)
      expect(await press(page, 'Tab')).toBe('全部 6')
    },
    { width: 390 },
  )
})
