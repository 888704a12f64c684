import { describe, expect, test } from 'vitest'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { type BodySetting, parseBody } from '../../src/markdown/parse-body.ts'
import { renderParsed } from '../../src/markdown/render-body.ts'
import type { RenderedBody } from '../../src/markdown/rendered-body.ts'
import type { Script } from '../../src/report/script.ts'

const tw = makeConverter({ to: 'tw', names: [] })
const hk = makeConverter({ to: 'hk', names: [] })
const hans = makeConverter({ to: 'hans', names: [] })

function render(body: string, script: Script, setting: BodySetting = {}): RenderedBody {
  const { script: written = 'Hans', hantStandard } = setting
  const converter = script === 'Hans' ? hans : hantStandard === 'hk' ? hk : tw
  return renderParsed(parseBody(body, setting), {
    script,
    ...(script !== written && { convert: converter.convert }),
  })
}

const text = (body: string, script: Script, setting?: BodySetting): string =>
  render(body, script, setting)
    .blocks.map((block) => block.text)
    .join('\n')

describe('an override in a Simplified report', () => {
  test.each([
    ['-{岳台}-发展', '岳台发展', '岳台發展'],
    ['一车-{干|乾}-货', '一车干货', '一車乾貨'],
    ['确-{系|tw:係|hk:系}-如此', '确系如此', '確係如此'],
    ['民生-{}-发展', '民生发展', '民生發展'],
    ['-{ 干 | 乾 }-', '干', '乾'],
    ['-{𠀀|干}-后面', '𠀀后面', '干後面'],
    ['-{岳\\}-林}-', '岳}-林', '岳}-林'],
    ['-{a\\|b|c\\:d}-', 'a|b', 'c:d'],
    ['-{系|hk:係}-统', '系统', '系統'],
    ['\\-{岳台}-发', '-{岳台}-发', '-{嶽臺}-發'],
    ['`-{干|乾}-`发', '-{干|乾}-发', '-{干|乾}-發'],
    ['甲-{==□==}', '甲-□', '甲-□'],
  ])('%s', (body, own, other) => {
    expect(text(body, 'Hans')).toBe(own)
    expect(text(body, 'Hant')).toBe(other)
  })

  test('each standard has its own form', () => {
    const body = '-{账册|tw:帳冊|hk:賬冊}-'
    expect(text(body, 'Hant', { hantStandard: 'tw' })).toBe('帳冊')
    expect(text(body, 'Hant', { hantStandard: 'hk' })).toBe('賬冊')
  })
})

describe('an override in a Traditional report', () => {
  const setting: BodySetting = { script: 'Hant' }

  test.each([
    ['一車-{干|乾}-貨', '一车干货', '一車乾貨'],
    ['-{乾隆}-年間', '乾隆年间', '乾隆年間'],
    ['-{系|tw:係|hk:系}-', '系', '係'],
    ['-{账|hk:賬}-', '账', '賬'],
  ])('%s', (body, other, own) => {
    expect(text(body, 'Hans', setting)).toBe(other)
    expect(text(body, 'Hant', setting)).toBe(own)
  })
})

test.each([
  ['a heading', '## 一、-{干|乾}-货', '<span class="no">一、</span>乾貨'],
  ['a run-in head', '**(一)-{干|乾}-货**。其余', '<b>（一）乾貨。</b>其餘'],
  ['strong text that is nothing else', '甲**-{干|乾}-**乙', '甲<strong>乾</strong>乙'],
  ['a link', '[-{干|乾}-货](a.md)', '<a href="../a/">乾貨</a>'],
  ['the title of a link', '[甲](a.md "-{干|乾}-货 \\-{")', 'title="乾貨 -{"'],
  ['a list', '- -{干|乾}-货\n- 乙', '乾貨'],
  ['a quotation', '> -{干|乾}-货', '乾貨'],
  ['a table', '| 甲 | -{干|乾}-货 |\n|--|--|\n| 乙 | 丙-{干|乾}- |', '<th scope="col">乾貨</th>'],
  [
    'the cells of a table',
    '| 甲 | 乙 |\n|--|--|\n| -{干\\|乾}-货 | -{干|乾}- |',
    '<th scope="row">乾貨</th><td>乾</td>',
  ],
  ['a caption', '![-{干|乾}-货]()', '<b>圖</b>乾貨'],
  ['the title of a picture', '![甲](images/a.jpg "-{干|乾}-货")', '<b>圖</b>乾貨'],
  ['the words for a picture', '![-{干|乾}-货](images/a.jpg "乙")', 'alt="乾貨"'],
  ['the words for a picture in a sentence', '甲![-{干|乾}-货](images/a.jpg)', 'alt="乾貨"'],
  ['a marked place', '{==-{干|乾}-货==}', '<span class="flag">乾貨</span>'],
  ['an editor’s comment', '{==甲==}{>>原作-{干|乾}-货，误。<<}', '原作乾貨，誤。'],
])('an override counts in %s', (_, body, markup) => {
  expect(render(body, 'Hant').markup).toContain(markup)
  expect(render(body, 'Hans').markup).toContain(
    markup
      .replaceAll('乾', '干')
      .replaceAll('貨', '货')
      .replace('圖', '图')
      .replace('其餘', '其余')
      .replace('誤', '误'),
  )
})

test('an override is nothing but text: no markup, no entity, no template', () => {
  const body = '-{**甲**<b>&lt;{{ x }}`}-'
  expect(text(body, 'Hant')).toBe('**甲**<b>&lt;{{ x }}`')
  expect(render(body, 'Hant').markup).toContain('**甲**&#60;b&#62;&#38;lt;{{ x }}`')
})

test('what is around an override is converted as if nothing stood there', () => {
  expect(text('重**-{干|乾}-**复头**发**', 'Hant')).toBe('重乾復頭髮')
})

describe('a block that is shown as it stands', () => {
  const body =
    '发展\n\n::: zh-Hant\n## 頭髮\n\n台灣的**雲**，[余](a.md "于")。{==范==}{>>后<<}\n\n![里]()\n:::\n\n发展'

  test('is not converted, and says its language', () => {
    const { markup, blocks } = render(body, 'Hant')
    expect(blocks.map((block) => block.text)).toEqual([
      '發展',
      '頭髮',
      '台灣的雲，余。范',
      '里',
      '發展',
    ])
    expect(markup).toContain('<div class="as-is" lang="zh-Hant"><h2 id="s-')
    expect(markup).toContain('title="于"')
    expect(markup).toContain('校注1　后')
    expect(render(body, 'Hans').blocks.map((block) => block.text)).toEqual([
      '发展',
      ...blocks.slice(1, 4).map((block) => block.text),
      '发展',
    ])
  })

  test('has the same markup in both scripts', () => {
    const tags = (script: Script): readonly string[] =>
      render(body, script).markup.match(/<\/?(?!a class)[a-z][^>]*>/g) ?? []
    const plain = (found: readonly string[]): readonly string[] =>
      found.map((tag) => tag.replace(/aria-label="[^"]*"/, ''))
    expect(plain(tags('Hans'))).toEqual(plain(tags('Hant')))
  })

  test('says the standard of the site', () => {
    const hk = render('::: zh-Hant\n裏\n:::', 'Hans', { hantStandard: 'hk' })
    expect(hk.markup).toContain('<div class="as-is" lang="zh-Hant-HK">')
  })

  test('may be Simplified in a Traditional report', () => {
    const quoted = '發展\n\n::: zh-Hans\n发展-{干|乾}-\n:::'
    expect(text(quoted, 'Hant', { script: 'Hant' })).toBe('發展\n发展干')
    expect(text(quoted, 'Hans', { script: 'Hant' })).toBe('发展\n发展干')
  })

  test.each([
    ['in a list', '- 甲\n\n  ::: zh-Hant\n  后\n  :::\n\n- 后', '甲\n后\n後'],
    ['in a quotation', '> ::: zh-hant\n> 后\n> :::\n\n后', '后\n後'],
    ['right below a paragraph', '后\n::: zh-Hant\n后\n:::\n后', '後\n后\n後'],
    [
      'around code that holds its mark',
      '::: zh-Hant\n```\n:::\n```\n后\n:::\n\n后',
      ':::\n\n后\n後',
    ],
    ['empty', '::: zh-Hant\n:::\n\n后', '後'],
    ['with more colons', ':::: zh-Hant\n后\n::::\n后', '后\n後'],
  ])('stands %s', (_, source, shown) => {
    expect(text(source, 'Hant')).toBe(shown)
  })

  test('is not begun by a text in colons', () => {
    expect(text('\\::: zh-Hant\n\n后', 'Hant')).toBe('::: zh-Hant\n後')
    expect(text('后::: zh-Hant', 'Hant')).toBe('後：:: zh-Hant')
  })
})
