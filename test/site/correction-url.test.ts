import { expect, test } from 'vitest'
import { correctionUrl } from '../../src/site/correction-url.ts'
import { HANS } from '../../src/site/words/hans.ts'

const report = {
  title: '石桥街道2019年总结&附件',
  url: 'https://reports.example/zh-hans/reports/x/',
}
const urlFor = (contact: string): string | undefined => correctionUrl(contact, report, HANS)

test('a letter names the report and gives its address; its lines end as mail wants it', () => {
  const url = new URL(urlFor('editor@reports.example') ?? '')
  expect(url.protocol + url.pathname).toBe('mailto:editor@reports.example')
  expect(url.searchParams.get('subject')).toBe('更正：石桥街道2019年总结&附件')
  expect(url.searchParams.get('body')).toContain(
    '地址：https://reports.example/zh-hans/reports/x/\r\n段号：',
  )
  expect(url.search).not.toContain('+')
})

test.each([
  ['https://github.com/example/archive/issues/new', 'title', 'body'],
  ['https://gitlab.com/example/archive/-/issues/new', 'issue[title]', 'issue[description]'],
])('%s opens an issue that is already filled in', (contact, title, body) => {
  const url = new URL(urlFor(contact) ?? '')
  expect(url.searchParams.get(title)).toContain('石桥街道')
  expect(url.searchParams.get(body)).toContain(report.url)
})

test('any other web address is left as it is', () => {
  expect(urlFor('https://reports.example/form')).toBe('https://reports.example/form')
})

test.each(['电话 0574-1234', 'javascript:alert(1)', 'a b@c', ''])('%j is no address', (contact) => {
  expect(urlFor(contact)).toBeUndefined()
})
