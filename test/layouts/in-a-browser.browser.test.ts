import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeInstalled } from '../../src/commands/build/write-installed.ts'
import { leaveBrowser, openBrowser } from '../support/browser.ts'
import type { ServedFolder } from '../support/serve-folder.ts'
import { serveSample } from '../support/served-sample.ts'

let browser: Browser
let site: ServedFolder

const REPORT = 'zh-hant/reports/2024-liupu-annual/'
const PAGES = [
  'zh-hans/',
  REPORT,
  'zh-hans/reports/2024-shiqiao-annual/',
  'zh-hans/reports/2024-liupu-annual/parallel/',
  'zh-hans/reports/2024-liupu-annual/source/',
  'zh-hans/catalogue/',
  'zh-hant/search/',
  'zh-hans/about/',
  'zh-hans/glossary/',
  'zh-hans/agencies/',
  'zh-hans/coverage/',
  'zh-hant/help/',
  'en/',
  '404.html',
  '',
]

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), serveSample(writeInstalled)])
})

afterAll(async () => {
  await leaveBrowser(browser)
  await site?.close()
})

interface View {
  readonly width?: number
  readonly height?: number
  readonly colorScheme?: 'light' | 'dark'
  readonly choices?: Readonly<Record<string, string>>
  readonly javaScriptEnabled?: boolean
}

async function withPage<T>(
  view: View,
  use: (page: Page, context: BrowserContext) => Promise<T>,
): Promise<T> {
  const {
    width = 1280,
    height = 800,
    colorScheme = 'light',
    choices,
    javaScriptEnabled = true,
  } = view
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    javaScriptEnabled,
    reducedMotion: 'reduce',
  })
  try {
    if (choices)
      await context.addInitScript(`localStorage.setItem('juanzong', '${JSON.stringify(choices)}')`)
    return await use(await context.newPage(), context)
  } finally {
    await context.close()
  }
}

/** Asks the page itself, in words of its own: this program knows no `document`. */
function ask(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(expression)
}

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
  ['light', 'sepia'],
  ['light', 'contrast'],
  ['dark', 'contrast'],
] as const)('axe finds nothing on any page (system %s, theme %s)', async (colorScheme, theme) => {
  await withPage({ colorScheme, choices: { theme } }, async (page) => {
    const few = theme === 'sepia' || theme === 'contrast'
    for (const path of few ? PAGES.slice(0, 4) : PAGES) {
      await page.goto(site.url + path)
      const { violations, passes } = await new AxeBuilder({ page }).analyze()
      expect(passes.length, path).toBeGreaterThan(15)
      const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))
      expect(found, path).toEqual([])
    }
  })
})

test('axe finds nothing where the contents are longer than the window', async () => {
  await withPage({ height: 240 }, async (page) => {
    await page.goto(site.url + REPORT)
    const scrolls = `(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)(document.querySelector('.toc > div'))`
    expect(await ask(page, scrolls)).toBe(true)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

test('contents that are longer than the window follow the reader in their own box', async () => {
  await withPage({ height: 240 }, async (page) => {
    await page.goto(site.url + REPORT)
    const isShown = `(() => {
      const link = document.querySelector('.toc a[aria-current]')
      const box = document.querySelector('.toc > div').getBoundingClientRect()
      const { top, bottom } = link.getBoundingClientRect()
      return top > box.top - 1 && bottom < box.bottom + 1 && decodeURIComponent(link.hash.slice(1))
    })()`
    const heads = (await ask(page, HEADS)) as readonly string[]
    expect(heads.length).toBeGreaterThan(4)
    for (const id of [...heads, ...heads.toReversed()]) {
      await ask(page, `document.getElementById('${id}').scrollIntoView()`)
      // A head right below it may be what is read.
      const reading = [id, heads[heads.indexOf(id) + 1]]
      await expect.poll(async () => reading.includes(String(await ask(page, isShown)))).toBe(true)
    }
  })
})

const HEADS = `[...document.querySelectorAll('.toc a')].map(({ hash }) => decodeURIComponent(hash.slice(1)))`

test.each([1280, 800, 390])(
  'the search stands at one place in the head of every page (%d wide)',
  async (width) => {
    const places = new Set()
    await withPage({ width }, async (page) => {
      for (const path of [
        'zh-hans/',
        'zh-hans/search/',
        'zh-hans/catalogue/',
        'zh-hans/coverage/',
      ]) {
        await page.goto(site.url + path)
        places.add(
          await ask(
            page,
            `(() => {
            const all = [...document.querySelectorAll('.top .in-head button, .top .to-search a')]
            const { right, bottom } = all.find((one) => one.offsetParent).getBoundingClientRect()
            return Math.round(right) + ' ' + Math.round(bottom / 4)
          })()`,
          ),
        )
      }
    })
    expect([...places]).toHaveLength(1)
  },
)

test('on a touch screen nothing tells of keys', async () => {
  const touch = await browser.newContext(TOUCH)
  const page = await touch.newPage()
  for (const path of ['zh-hans/search/', 'zh-hans/help/', 'zh-hant/help/', 'en/help/']) {
    await page.goto(site.url + path)
    expect(await ask(page, TOLD), path).toBe(0)
  }
  await touch.close()
  await withPage({}, async (page) => {
    await page.goto(`${site.url}zh-hans/help/`)
    expect(await ask(page, TOLD)).toBeGreaterThan(0)
  })
})

const TOUCH = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }
const TOLD = `[...document.querySelectorAll('.keys, kbd')].filter((one) => one.offsetParent).length + (document.body.innerText.match(/↑|Esc|Tab/g) ?? []).length`

test('axe finds nothing in the open reader tools', async () => {
  await withPage({}, async (page) => {
    await page.goto(site.url + REPORT)
    await page.click('.tool')
    const { violations } = await new AxeBuilder({ page }).include('#tools').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  })
})

test.each([
  [320, '100'],
  [390, '100'],
  [768, '100'],
  [1280, '100'],
  [1920, '100'],
  [320, '200'],
  [390, '200'],
  [1280, '200'],
])('at %i px and %s percent no page scrolls sideways', async (width, size) => {
  await withPage({ width, choices: { size } }, async (page) => {
    for (const path of PAGES) {
      await page.goto(site.url + path)
      const over = await ask(page, 'document.documentElement.scrollWidth - innerWidth')
      expect(over, path).toBeLessThanOrEqual(0)
    }
  })
})

test('the header keeps to two rows on a phone, at 200 % too', async () => {
  for (const size of ['100', '200'])
    await withPage({ width: 390, choices: { size } }, async (page) => {
      await page.goto(site.url + REPORT)
      // Parts whose middles are less than half a line apart are in one row.
      const rows = await ask(
        page,
        `new Set([...document.querySelectorAll('.top > :not([popover])')]
          .map((part) => part.getBoundingClientRect())
          .filter(({ height }) => height > 0)
          .map(({ top, height }) => Math.round((top + height / 2) / 20))).size`,
      )
      expect(rows, size).toBeLessThanOrEqual(2)
    })
})

test('whatever can be pressed is 44 px high, but for calls and numbers inside a text', async () => {
  await withPage({ width: 390 }, async (page) => {
    for (const path of ['zh-hans/', 'zh-hans/catalogue/', 'zh-hant/search/']) {
      await page.goto(site.url + path)
      const small = await ask(
        page,
        `[...document.querySelectorAll('header :is(a, button), main :is(button, summary, .ways a, .facets a), footer a')]
          .filter((part) => part.getClientRects().length > 0 && part.getBoundingClientRect().height < 44)
          .map((part) => part.outerHTML)`,
      )
      expect(small, path).toEqual([])
    }
  })
})

test('no page breaks its own policy, writes to the console or asks another host', async () => {
  await withPage({}, async (page) => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(site.url)) said.push(request.url())
    })
    await page.addInitScript(
      `addEventListener('securitypolicyviolation', (event) => console.log(event.violatedDirective))`,
    )
    for (const path of PAGES) await page.goto(site.url + path, { waitUntil: 'networkidle' })
    expect(said).toEqual([])
  })
})

test('a choice works without scripts, and with them it is there on the next page before the first paint', async () => {
  const paper = (page: Page): Promise<unknown> =>
    ask(page, 'getComputedStyle(document.body).backgroundColor')
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(site.url + REPORT)
    await page.click('.tool')
    await page.click('#tools label:has([value="sepia"])')
    expect(await paper(page)).toBe('rgb(244, 234, 213)')
  })
  await withPage({}, async (page) => {
    await page.goto(site.url + REPORT)
    await page.click('.tool')
    await page.click('#tools label:has([value="dark"])')
    await page.click('#tools label:has([value="150"])')
    await page.goto(`${site.url}zh-hans/`)
    expect(await paper(page)).toBe('rgb(21, 23, 26)')
    expect(await ask(page, 'getComputedStyle(document.documentElement).fontSize')).toBe('24px')
    await page.click('.tool')
    await page.click('#reset')
    expect(await paper(page)).toBe('rgb(252, 252, 250)')
  })
})

test('broken or foreign words in the storage do no harm', async () => {
  await withPage({}, async (page) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.goto(site.url + REPORT)
    for (const kept of [
      '{',
      'null',
      '[]',
      '{"theme":"\\"]x","size":7,"__proto__":"x","other":"y"}',
    ]) {
      await ask(page, `localStorage.setItem('juanzong', ${JSON.stringify(kept)})`)
      await page.reload()
    }
    expect(errors).toEqual([])
    expect(await ask(page, 'Object.keys(document.documentElement.dataset)')).toEqual([
      'source',
      'size',
    ])
  })
})

test('vertical setting turns a Traditional report and leaves a Simplified one as it is', async () => {
  await withPage({ choices: { flow: 'vertical' } }, async (page) => {
    const mode = (): Promise<unknown> =>
      ask(page, `getComputedStyle(document.querySelector('.sheet')).writingMode`)
    await page.goto(site.url + REPORT)
    expect(await mode()).toBe('vertical-rl')
    await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/`)
    expect(await mode()).toBe('horizontal-tb')
  })
})

test('the script switch keeps the paragraph that is being read', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}${REPORT}`)
    await ask(page, `document.querySelector(':has(> #p7)').scrollIntoView({ block: 'start' })`)
    await ask(page, `document.querySelector('.script a[lang="zh-Hans"]').click()`)
    await page.waitForURL(/\/zh-hans\/reports\/2024-liupu-annual\/#p-\w{6}$/)
    expect(await ask(page, `document.querySelector(':target > .pid').id`)).toBe('p7')
    const top = await ask(page, `document.querySelector(':target').getBoundingClientRect().top`)
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top).toBeLessThan(800)
  })
})

test('from the top of a page the switch leads to the top', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}${REPORT}`)
    await page.click('.script a[lang="zh-Hans"]')
    await page.waitForURL(`${site.url}zh-hans/reports/2024-liupu-annual/`)
  })
})

test('a query goes to the search page behind #, where no server sees it; without scripts behind ?', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}zh-hans/`)
    await page.fill('#q', '河道 & 治理')
    await page.press('#q', 'Enter')
    await page.waitForURL(`${site.url}zh-hans/search/#q=${encodeURIComponent('河道 & 治理')}`)
  })
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}zh-hans/about/`)
    await page.fill('#hq', '河道')
    await page.press('#hq', 'Enter')
    await page.waitForURL(`${site.url}zh-hans/search/?q=${encodeURIComponent('河道')}`)
  })
})

test('a citation is copied whole, with the day on which it was read', async () => {
  await withPage({}, async (page, context) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/`)
    await page.click('.cite [data-copy]')
    await page.getByText('已复制').waitFor()
    const copied = await ask(page, 'navigator.clipboard.readText()')
    expect(copied).toMatch(
      /^柳浦街道办事处\. .+, 2024\(2024-12-20\)\[\d{4}-\d\d-\d\d\]\. https:\/\/reports\.example\/zh-hans\/reports\/2024-liupu-annual\/$/u,
    )
  })
})

test('a click on a paragraph’s number offers its words with source and address, to copy', async () => {
  await withPage({}, async (page, context) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/`)
    await page.focus('#p6')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.quote-bar button:focus')
    expect(await ask(page, `document.querySelector(':target > .pid').id`)).toBe('p6')
    const { violations } = await new AxeBuilder({ page }).include('.quote-bar').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('已复制').waitFor()
    const copied = String(await ask(page, 'navigator.clipboard.readText()'))
    const { hash } = new URL(page.url())
    const [quotation, citation, ...rest] = copied.split('\n')
    expect(quotation).toMatch(/^“.+”（第6段）$/)
    expect(citation).toMatch(
      /^柳浦街道办事处\. .+\[\d{4}-\d\d-\d\d\]\. https:\/\/reports\.example\/zh-hans\/reports\/2024-liupu-annual\/#p-\w{6}$/,
    )
    expect(citation?.endsWith(hash)).toBe(true)
    expect(rest).toEqual([])
    const wrong = await page.locator('.quote-bar a').last().getAttribute('href')
    expect(new URL(wrong ?? '').searchParams.get('body')).toMatch(/段号：6 .+\r\n原字：\S/)
    await page.keyboard.press('Escape')
    expect(await page.locator('.quote-bar').count()).toBe(0)
    expect(await ask(page, 'document.activeElement.id')).toBe('p6')
  })
})

test('marked words are quoted alone, and without a clipboard they are selected', async () => {
  await withPage({}, async (page) => {
    await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`)
    await page.goto(`${site.url}zh-hant/reports/2024-liupu-annual/`)
    await ask(
      page,
      `(() => { const p = document.querySelector(':has(> #p1)'); const t = p.lastChild;
        getSelection().setBaseAndExtent(t, t.length - 5, t, t.length - 1) })()`,
    )
    await page.locator('#p1').click()
    expect(await page.locator('.quotation').textContent()).toMatch(/^「.{4}」（第1段）$/)
    await page.locator('.quote-bar button').first().click()
    expect(await ask(page, 'getSelection().toString()')).toMatch(
      /^「.{4}」（第1段）\s*柳浦街道辦事處/,
    )
    await page.locator('#p1').click()
    expect(await page.locator('.quote-bar').count()).toBe(0)
  })
})

test('an address with the number of a heading leads to it, one with that of a paragraph without scripts too', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}${REPORT}#s2`)
    const second = await page.locator('.text :is(h2, h3)').nth(1).getAttribute('id')
    await page.waitForURL(`${site.url}${REPORT}#${second}`)
  })
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}${REPORT}#p7`)
    const box = await page.locator(':has(> #p7)').boundingBox()
    expect(box?.y).toBeLessThan(800)
    expect(box?.y).toBeGreaterThanOrEqual(0)
  })
})

test('beside each other: a place that was a choice shows its rule, by keyboard too', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/parallel/`)
    await page.locator('a.choice').first().focus()
    await page.keyboard.press('Enter')
    const rule = page.locator('.rule')
    expect(await rule.isVisible()).toBe(true)
    expect(await rule.textContent()).toMatch(/^\S → \S另有.+规则\S/)
    const { violations } = await new AxeBuilder({ page }).include('.rule').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await rule.isVisible()).toBe(false)
    expect(await ask(page, `document.activeElement.className`)).toMatch(/^choice/)
    await ask(page, `document.querySelector(':has(> #p7)').scrollIntoView({ block: 'start' })`)
    await ask(page, `document.querySelector('.script a[lang="zh-Hant"]').click()`)
    await page.waitForURL(/\/zh-hant\/reports\/2024-liupu-annual\/#p-\w{6}$/)
    expect(await ask(page, `document.querySelector(':target > .pid').id`)).toBe('p7')
  })
})

test('beside each other: what the dictionaries decided is text until a reader asks for all', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/parallel/`)
    const plain = page.locator('.pairs i').first()
    const colour = (): Promise<unknown> =>
      ask(page, `getComputedStyle(document.querySelector('.pairs i')).textDecorationLine`)
    expect(await colour()).toBe('none')
    const lines = (): Promise<number> => page.locator('.rules tbody tr:visible').count()
    expect(await lines()).toBe(1)
    await plain.click()
    expect(await page.locator('.rule').isVisible()).toBe(false)
    await page.getByLabel('全部').check()
    expect(await colour()).toBe('underline')
    expect(await lines()).toBe(3)
    await plain.focus()
    await page.keyboard.press('Enter')
    const character = await plain.textContent()
    expect(await page.locator('.rule p').textContent()).toMatch(new RegExp(`→ ${character}$`))
    await page.keyboard.press('Escape')
    const { violations } = await new AxeBuilder({ page }).include('.pairs').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.getByLabel('存疑与指定').check()
    expect(await plain.getAttribute('role')).toBe(null)
  })
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/parallel/`)
    await page.getByLabel('全部').check()
    const line = `getComputedStyle(document.querySelector('.pairs i')).textDecorationLine`
    expect(await ask(page, line)).toBe('underline')
  })
})

test('beside each other without scripts: a place leads to its line in the table', async () => {
  await withPage({ javaScriptEnabled: false, width: 390 }, async (page) => {
    await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/parallel/`)
    expect(await page.getAttribute('meta[name="robots"]', 'content')).toBe('noindex')
    await page.locator('a.choice').first().click()
    expect(await page.locator('.rules tr:target').count()).toBe(1)
  })
})

test.each([390, 1280])(
  'a raw text as found: at %i px a reader sees both, or one of them, without scripts',
  async (width) => {
    await withPage({ javaScriptEnabled: false, width }, async (page) => {
      await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/source/`)
      expect(await page.getAttribute('meta[name="robots"]', 'content')).toBe('noindex')
      const shown = async (): Promise<readonly boolean[]> =>
        Promise.all(
          ['.raw del', '.made .paragraph', '.made > .ed'].map((part) => page.isVisible(part)),
        )
      expect(await shown()).toEqual([true, true, true])
      const [raw, made] = await Promise.all(
        ['#l3', '.pair:has(#l3) .made'].map((part) => page.locator(part).boundingBox()),
      )
      expect((made?.y ?? 0) > (raw?.y ?? 0) + (raw?.height ?? 0)).toBe(width === 390)
      await page.getByLabel('原样').check()
      expect(await shown()).toEqual([true, false, false])
      await page.getByLabel('整理').check()
      expect(await shown()).toEqual([false, true, false])
      await page.locator('.what a').first().click()
      expect(await page.locator('.text :target').count()).toBe(1)
    })
  },
)

test('a correction takes along the paragraph and the words that the reader has marked', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/`)
    await ask(page, `getSelection().selectAllChildren(document.querySelector(':has(> #p6)'))`)
    await page.focus('[data-correction]')
    const href = await page.getAttribute('[data-correction]', 'href')
    const body = new URL(href ?? '').searchParams.get('body')
    expect(body).toMatch(
      /段号：6 http:\S+\/2024-liupu-annual\/#p-\w{6}\r\n原字：施工期间设“工地开放日”/,
    )
    expect(body).toMatch(/应作：\r\n/)
  })
})

test('a form is filled where its address says', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/`)
    await ask(page, `getSelection().selectAllChildren(document.querySelector(':has(> #p6)'))`)
    await ask(
      page,
      `document.querySelector('[data-correction]').dataset.template = 'https://forms.example/?w={paragraph}&q={quote}'`,
    )
    await page.focus('[data-correction]')
    const form = new URL((await page.getAttribute('[data-correction]', 'href')) ?? '')
    expect(form.searchParams.get('w')).toMatch(/^6 http:\S+\/2024-liupu-annual\/#p-\w{6}$/)
    expect(form.searchParams.get('q')).toMatch(/^施工期间设“工地开放日”/)
  })
})

test('a list that stands whole on its page can be sorted by its columns', async () => {
  await withPage({}, async (page) => {
    await page.goto(`${site.url}zh-hans/catalogue/`)
    const column = (n: number): Promise<unknown> =>
      ask(
        page,
        `[...document.querySelectorAll('.tbl tbody tr')].map((row) => row.cells[${n}].textContent)`,
      )
    const newestFirst = await column(4)
    await page.click('.tbl th:nth-child(4) button')
    expect(await column(3)).toEqual(['14', '76', '76', '76', '76', '611'])
    await page.click('.tbl th:nth-child(5) button')
    expect(await column(4)).toEqual([...(newestFirst as readonly string[])].reverse())
    const sorted = ask(page, `document.querySelector('.tbl th:nth-child(5)').ariaSort`)
    expect(await sorted).toBe('ascending')
  })
})

test('reading aloud is offered only where there is a voice for the language, and reads no numbers or notes', async () => {
  await withPage({}, async (page) => {
    await page.goto(site.url + REPORT)
    await page.click('.tool')
    expect(await page.isVisible('[data-read-aloud]')).toBe(false)
  })
  await withPage({}, async (page) => {
    await page.addInitScript(`window.spoken = []
      speechSynthesis.getVoices = () => [{ lang: 'en-US' }, { lang: 'zh_TW' }]
      speechSynthesis.speak = ({ text, lang }) => window.spoken.push([lang, text])
      Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set() {}, get() {} })`)
    await page.goto(site.url + REPORT)
    await page.click('.tool')
    await page.click('[data-read-aloud]')
    const spoken = (await ask(page, 'window.spoken')) as readonly (readonly [string, string])[]
    expect(spoken[0]?.[1]).toMatch(/^柳浦街道2024年/)
    expect(spoken[1]?.[1]).toMatch(/^2024年，柳浦/)
    expect(spoken.every(([lang]) => lang === 'zh_TW')).toBe(true)
    expect(spoken.map(([, text]) => text).join('')).not.toMatch(/校注?1/)
  })
})

test.each([390, 1280])('at %i px nothing moves while a page loads', async (width) => {
  await withPage({ width, choices: { size: '125', theme: 'dark' } }, async (page) => {
    await page.addInitScript(`window.shift = 0
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shift += value
      }).observe({ type: 'layout-shift', buffered: true })`)
    for (const path of ['zh-hans/', REPORT, 'zh-hans/catalogue/']) {
      await page.goto(site.url + path, { waitUntil: 'networkidle' })
      expect(await ask(page, 'window.shift'), path).toBe(0)
    }
  })
})

test('on paper there is the text and its source, and no interface', async () => {
  await withPage({ colorScheme: 'dark', choices: { theme: 'dark' } }, async (page) => {
    await page.goto(`${site.url}zh-hans/reports/2024-liupu-annual/`)
    await page.emulateMedia({ media: 'print' })
    const shown = (selector: string): Promise<boolean> => page.isVisible(selector)
    for (const selector of ['.top', '.toc', '.foot', '.cite', '.skip'])
      expect(await shown(selector), selector).toBe(false)
    for (const selector of ['h1', '.record', ':has(> #p1)', '#n1', '#provenance'])
      expect(await shown(selector), selector).toBe(true)
    expect(await ask(page, 'getComputedStyle(document.body).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    )
  })
})
