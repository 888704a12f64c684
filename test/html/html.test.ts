import fc from 'fast-check'
import { parseFragment, serialize } from 'parse5'
import { expect, test } from 'vitest'
import { escapeHtml, html, trustedHtml } from '../../src/html/html.ts'
import { toRuns } from '../support/runs.ts'

test('slots are escaped, in text and in attributes', () => {
  expect(String(html`<p title="${'"><script>'}">${'<b>&'}</p>`)).toBe(
    '<p title="&#34;&#62;&#60;script&#62;">&#60;b&#62;&#38;</p>',
  )
})

test('the line breaks of a template leave no space between Han characters', () => {
  const page = html`
    <p>
      ${'上一段'}
      ${'下一段'}
    </p>`
  expect(String(page)).toBe('<p>上一段下一段</p>')
})

test('a line break inside a text is the text’s own and stays', () => {
  expect(String(html`<pre>${'一\n  二'}</pre>`)).toBe('<pre>一\n  二</pre>')
})

test('lists are joined; false, null and undefined leave nothing; zero is a number', () => {
  expect(String(html`${[html`<i>一</i>`, ['二', 3]]}${false}${null}${undefined}${0}`)).toBe(
    '<i>一</i>二30',
  )
})

test('only trusted markup passes as it is', () => {
  expect(String(html`${trustedHtml('<hr>')}`)).toBe('<hr>')
})

test('any text comes back from a parser as it went in', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const clean = text.replace(/[\0\r]/g, '')
      const parsed = parseFragment(`<p>${escapeHtml(clean)}</p>`)
      const [p] = parsed.childNodes
      const [child] = p && 'childNodes' in p ? p.childNodes : []
      expect(child && 'value' in child ? child.value : '').toBe(clean)
      expect(serialize(parsed)).toContain('<p>')
    }),
    toRuns(100),
  )
})
