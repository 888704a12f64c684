import { expect, test } from 'vitest'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { renderBody } from '../../src/markdown/render-body.ts'
import { numberIds, numberIdsIn } from '../support/number-ids.ts'

const toTaiwan = makeConverter({ to: 'tw', names: [] }).convert
const hans = (body: string): string => numberIds(renderBody(body).markup)
const hant = (body: string): string =>
  numberIds(renderBody(body, { script: 'Hant', convert: toTaiwan }).markup)

/** The markup of the first paragraph, without its number. */
const inner = (markup: string): string =>
  /<p id="p1"[^>]*><a class="pid"[^>]*>1<\/a>(.*?)<\/p>/s.exec(markup)?.[1] ?? markup

test('a paragraph carries its number, which links to it', () => {
  expect(hans('柳浦一年。')).toBe(
    '<p id="p1"><a class="pid" href="#p1" aria-label="链接到第1段">1</a>柳浦一年。</p>',
  )
})

test.each([
  ['## 一、2024年工作总结', '<h2 id="s1"><span class="no">一、</span>2024年工作总结</h2>'],
  ['## 第一部分 总体情况', '<h2 id="s1"><span class="no">第一部分 </span>总体情况</h2>'],
  ['## (一)治水', '<h2 id="s1"><span class="no">（一）</span>治水</h2>'],
  ['## 1\\. 治水', '<h2 id="s1"><span class="no">1. </span>治水</h2>'],
  ['## 壹、緣起', '<h2 id="s1"><span class="no">壹、</span>緣起</h2>'],
  ['## 2024年工作总结', '<h2 id="s1">2024年工作总结</h2>'],
  ['## 十分重要的事', '<h2 id="s1">十分重要的事</h2>'],
  ['# 只有一个题目', '<h2 id="s1">只有一个题目</h2>'],
  ['## 一、**重点**', '<h2 id="s1"><span class="no">一、</span><strong>重点</strong></h2>'],
])('the number of a heading stands apart: %s', (body, markup) => {
  expect(hans(body)).toBe(markup)
})

test('no level of headings is left out', () => {
  expect(hans('## 甲\n\n#### 乙\n\n##### 丙\n\n## 丁')).toBe(
    '<h2 id="s1">甲</h2><h3 id="s2">乙</h3><h4 id="s3">丙</h4><h2 id="s4">丁</h2>',
  )
})

test.each([
  [
    '**(一)理顺河网,水岸有了新样子**。一是查清家底。',
    '<b>（一）理顺河网，水岸有了新样子。</b><span class="ord">一是</span>查清家底。',
  ],
  ['**盘活“空间”**：腾出厂房。', '<b>盘活“空间”：</b>腾出厂房。'],
  ['**(三)盘活空间**腾出厂房。', '<b>（三）盘活空间</b>腾出厂房。'],
  ['**（四）织密网格。**全年排查。', '<b>（四）织密网格。</b>全年排查。'],
  ['**全段都是小标题**', '<b>全段都是小标题</b>'],
  ['**增长**3.5个点', '<strong>增长</strong>3.5个点'],
  ['**柳浦**街道去年', '<strong>柳浦</strong>街道去年'],
  ['**（一）治水**[。](a.md)后文', '<b>（一）治水</b><a href="../a/">。</a>后文'],
])('a run-in head takes its closing mark with it: %s', (body, markup) => {
  expect(inner(hans(body))).toBe(markup)
})

test('a run-in head is a lead, emphasis at the start is not', () => {
  expect(hans('**（一）治水**。')).toContain('<p id="p1" class="lead">')
  expect(hans('**柳浦**街道')).toContain('<p id="p1">')
})

test.each([
  ['一是查清家底;二是分段治理。三是请居民共管', 3],
  ['短处同样明显:一是水质不稳', 1],
  ['十一是第十一项', 1],
  ['这一是非之地', 0],
  ['唯一是真', 0],
  ['一**是**', 0],
])('%s has %i ordinals', (body, count) => {
  expect(hans(body).split('<span class="ord">')).toHaveLength(count + 1)
})

test.each([
  ['2024年12月20日', '2024年<span class="tcy">12</span>月<span class="tcy">20</span>日'],
  ['1286条', '1286條'],
  ['18.6%', '18.6%'],
  ['12,345人', '12,345人'],
  ['50%', '50%'],
  ['8:30开会', '8:30開會'],
  ['B12楼', 'B12樓'],
  ['1**2**3', '1<strong>2</strong>3'],
])('numbers of two digits can stand upright in Traditional pages: %s', (body, markup) => {
  expect(inner(hant(body))).toBe(markup)
})

test('Simplified pages need no upright numbers', () => {
  expect(hans('12月')).not.toContain('tcy')
})

test.each([
  ['头**发**与发**展**', '頭<strong>髮</strong>與發<strong>展</strong>'],
  ['公\n里和重\n复检查', '公里和重複檢查'],
  ['防**台**防汛', '防<strong>颱</strong>防汛'],
  [
    '[干部](干部/发展.html)学习`制度`后',
    '<a href="%E5%B9%B2%E9%83%A8/%E5%8F%91%E5%B1%95.html">幹部</a>學習<code>制度</code>後',
  ],
  ['头`发`发', '頭<code>发</code>發'],
  [
    '<https://a.example/发展>与头发',
    '<a href="https://a.example/%E5%8F%91%E5%B1%95">https://a.example/发展</a>與頭髮',
  ],
  ['见https://a.example/x?y=1,z,中文', '見https://a.example/x?y=1,z，中文'],
  ['信箱fa@a.example:请写信', '信箱fa@a.example:請寫信'],
  ['[网](a.md "发展")', '<a href="../a/" title="發展">網</a>'],
  ['头\\\n发', '頭<br>發'],
  ['头发𠀀发展', '頭髮𠀀發展'],
])('text is converted over its markup, and only text: %s', (body, markup) => {
  expect(inner(hant(body))).toBe(markup)
})

test.each([
  ['今年,\n我们', '今年，我们'],
  ['约20\n公里', '约20 公里'],
  ['新增\nAPP', '新增 APP'],
  ['one\ntwo', 'one two'],
  ['结束。\n**重点**开始', '结束。<strong>重点</strong>开始'],
])('a line break between two Chinese characters is no space: %j', (body, markup) => {
  expect(inner(hans(body))).toBe(markup)
})

test('damaged text stays, in the editor’s red, with a note', () => {
  expect(inner(hans('全长{==敏感词,请谨慎使用。==}{>>软件残留<<}三百米'))).toBe(
    '全长<span class="flag">敏感词，请谨慎使用。</span>' +
      '<a class="call" href="#n1" aria-label="校注1">校1</a>三百米' +
      '<span class="note" id="n1" role="note"><b>校注1　软件残留</b>来源如此，照录并标出。</span>',
  )
})

test.each([
  ['{==□□==}河', '<b>校注1</b>来源如此，照录并标出。'],
  ['{==□□==}{>>缺字:两字不可辨。<<}河', '<b>校注1　缺字</b>两字不可辨。'],
  ['{==无==}{>>表单的默认值误入正文,照录<<}', '<b>校注1</b>表单的默认值误入正文，照录'],
])('a note says what the editor wrote: %s', (body, note) => {
  expect(hans(body)).toContain(note)
})

test.each([
  ['{\\==不是标记==}', '{==不是标记==}'],
  ['{==没有结束', '{==没有结束'],
  ['{====}', '{====}'],
  ['{>>只有说明<<}', '{&#62;&#62;只有说明&#60;&#60;}'],
])('what is no mark stays text: %s', (body, markup) => {
  expect(inner(hans(body))).toBe(markup)
})

test('signs for lost characters say how many there are', () => {
  expect(inner(hans('查到{==□□==}{>>缺字<<}河'))).toMatch(
    /^查到<span class="gap" role="img" aria-label="原文缺2字">□□<\/span><a class="call"/,
  )
})

test('a call inside a link waits for its end', () => {
  expect(inner(hans('[见{==乱码==}处](a.md)后'))).toMatch(
    /^<a href="\.\.\/a\/">见<span class="flag">乱码<\/span>处<\/a><a class="call"/,
  )
})

test('the caption of a lost picture is a figure that says so beside it', () => {
  expect(hant('![职工在服务台前]()')).toBe(
    '<figure id="f1"><small class="no-picture">（來源頁圖片未能取得，只存說明）</small><figcaption><b>圖</b>職工在服務檯前</figcaption></figure>',
  )
})

test.each([
  [
    '![开工](images/kaigong.jpg)',
    '<figure id="f1"><img src="../../../images/kaigong.jpg" loading="lazy" alt=""><figcaption><b>图</b>开工</figcaption></figure>',
  ],
  [
    '![一台挖机](../images/a.jpg "开工,当天")',
    '<figure id="f1"><img src="../../../images/a.jpg" loading="lazy" alt="一台挖机"><figcaption><b>图</b>开工，当天</figcaption></figure>',
  ],
  [
    '![开工](https://elsewhere.example/a.jpg)',
    '<figure id="f1"><small class="no-picture">（来源页图片未能取得，只存说明）</small><figcaption><b>图</b>开工</figcaption></figure>',
  ],
])('a picture of the archive is shown, one from elsewhere is not: %s', (body, markup) => {
  expect(hans(body)).toBe(markup)
})

test('pictures beside each other are figures; one inside a sentence is not', () => {
  expect(hans('![甲]() ![乙]()').match(/<figure id="f[12]">/g)).toHaveLength(2)
  expect(inner(hans('见![甲]()图'))).toBe('见<span class="picture">甲</span>图')
})

test('a table scrolls in a section that the keyboard reaches', () => {
  expect(hans('| 项目 | 数 |\n|---|--:|\n| 河道 | 11 |')).toBe(
    '<section class="scroll" id="t1" tabindex="0" aria-label="表1"><table>' +
      '<thead><tr><th scope="col">项目</th><th scope="col" class="right">数</th></tr></thead>' +
      '<tbody><tr><th scope="row">河道</th><td class="right">11</td></tr></tbody></table></section>',
  )
})

test('a second rule closes more rows of heads, and empty cells belong to the one before or above', () => {
  const body =
    '|  | 案件 |  |\n|---|---|---|\n|  | 维持 | 总计 |\n|---|---|---|\n| 一、新收 | 1 | 2 |'
  expect(hans(body)).toBe(
    '<section class="scroll" id="t1" tabindex="0" aria-label="表1"><table>' +
      '<thead><tr><td rowspan="2"></td><th scope="colgroup" colspan="2">案件</th></tr>' +
      '<tr><th scope="col" class="right">维持</th><th scope="col" class="right">总计</th></tr></thead>' +
      '<tbody><tr><th scope="row">一、新收</th><td class="right">1</td><td class="right">2</td></tr></tbody>' +
      '</table></section>',
  )
})

test('a short line directly above a table is its caption, and keeps its address', () => {
  const rendered = renderBody('表1 各村户数\n\n| 村 | 户 |\n|---|---|\n| 上坝 | 40 |')
  const { markup, blocks, paragraphCount } = rendered
  expect(paragraphCount).toBe(0)
  expect(markup).toMatch(/aria-label="表1 各村户数"><span class="alias" id="p-\w+"><\/span><table>/)
  expect(markup).toMatch(/<caption id="k-\w+">表1 各村户数<\/caption>/)
  expect(blocks.map(({ kind }) => kind)).toEqual(['caption', 'table'])
})

test.each(['各村户数如下：', '各村户数见表。', '- 上坝'])(
  '%s above a table is no caption',
  (line) => {
    expect(hans(`${line}\n\n| 村 | 户 |\n|---|---|\n| 上坝 | 40 |`)).not.toContain('<caption')
  },
)

test('a table without a word in its head has none', () => {
  const markup = hans('|  |  |\n|---|---|\n| 上坝 | 40 |')
  expect(markup).not.toContain('<thead>')
})

test('items of lists and paragraphs of quotations have numbers too', () => {
  const { markup, paragraphCount } = numberIdsIn(renderBody('- 甲\n- 乙\n  - 丙\n\n> 丁\n\n3. 戊'))
  expect(paragraphCount).toBe(5)
  expect(markup).toMatch(/^<ul><li id="p1">.*<li id="p2">.*<ul><li id="p3">.*<\/ul><\/li><\/ul>/)
  expect(markup).toContain('<blockquote><p id="p4">')
  expect(markup).toContain('<ol start="3"><li id="p5">')
})

test('code is never converted', () => {
  expect(hant('```\n发展 & <b>\n```')).toBe(
    '<pre id="c1" tabindex="0"><code>发展 &#38; &#60;b&#62;\n</code></pre>',
  )
})

test.each([
  ['2022-yueyan-annual.md', '../2022-yueyan-annual/'],
  ['./2022-yueyan-annual.md#p3', '../2022-yueyan-annual/#p3'],
  ['../pages/about.md', '../../about/'],
  ['https://a.example/b.md', 'https://a.example/b.md'],
  ['#p2', '#p2'],
])('a link to %s leads to %s', (target, address) => {
  expect(hans(`[去年](${target})`)).toContain(`<a href="${address}">`)
})

test.each([
  ['[x](javascript:alert(1))', '<a '],
  ['<script>alert(1)</script>', '<script'],
  ['![x](data:image/png;base64,AAAA)', '<img'],
  ['[x]( "><img src=x>")', '<img'],
])('%s brings no %s into the page', (body, tag) => {
  expect(inner(hans(body)).replace(/<a class="pid"[^>]*>/, '')).not.toContain(tag)
})

test('contents: headings, and numbered run-in heads up to their first mark', () => {
  const body =
    '**（零）前言**。\n\n## 一、总结\n\n**(一)照应一老一小,把日子过细**。新开。\n\n**没有号码**：不列。\n\n### 小节\n\n**（二）接着治水**。完成。'
  expect(numberIdsIn(renderBody(body)).contents).toEqual([
    { id: 's1', level: 2, text: '一、总结' },
    { id: 'p2', level: 3, text: '（一）照应一老一小' },
    { id: 's2', level: 3, text: '小节' },
    { id: 'p4', level: 4, text: '（二）接着治水' },
  ])
})

test('every block has its text and the heading it is under', () => {
  const body =
    '前言\n\n## 一、总结\n\n见`代码`与![甲]()。\n\n![图说]()\n\n| 项 | 数 |\n|---|---|\n| 一 | 2 |'
  expect(numberIdsIn(renderBody(body)).blocks).toEqual([
    { id: 'p1', kind: 'paragraph', text: '前言' },
    { id: 's1', kind: 'heading', text: '一、总结' },
    { id: 'p2', kind: 'paragraph', text: '见代码与甲。', section: 's1' },
    { id: 'f1', kind: 'caption', text: '图说', section: 's1' },
    { id: 't1', kind: 'table', headRows: 1, text: '项\t数\n一\t2', section: 's1' },
  ])
})

test('what the editor says is listed too, each note with the block that it belongs to', () => {
  const { notes, blocks } = renderBody(
    '## 一{==□==}\n\n修桥{==敏感词==}{>>软件残留<<}。\n\n| {==甲==}{>>缺字:两字不可辨<<} |\n|---|\n| 乙 |',
  )
  const ids = blocks.map(({ id }) => id)
  expect(notes).toEqual([
    { id: 'n1', block: ids[0], name: '校注1', text: '来源如此，照录并标出。' },
    { id: 'n2', block: ids[1], name: '校注2　软件残留', text: '来源如此，照录并标出。' },
    { id: 'n3', block: ids[2], name: '校注3　缺字', text: '两字不可辨' },
  ])
})

test.each([
  ['柳塘镇人民政府\n\n2021年12月30日', ['柳塘镇人民政府', '2021年12月30日']],
  ['全年修路三公里。\n\n二〇二一年十二月三十日', ['二〇二一年十二月三十日']],
  ['2021年12月30日\n\n全镇开会，通报了全年的工作。', []],
  ['柳塘镇人民政府\n\n全镇开会，通报了全年的工作。', []],
])('%j is signed by %j', (body, signed) => {
  const found = [...hans(body).matchAll(/<p [^>]*class="signature">.*?<\/a>(.*?)<\/p>/g)]
  expect(found.map(([, text]) => text?.replace(/<[^>]*>|\s/g, ''))).toEqual(signed)
})

test('items that have their numbers in their words get no other mark', () => {
  expect(hans('- 1、登记造册\n- 2、上门走访')).toContain('<ul class="marked">')
  expect(hans('- 1\\.登记造册\n- 2\\.上门走访')).toContain('<ul class="marked">')
  expect(hans('- 登记造册\n- 上门走访')).toContain('<ul><li')
})
