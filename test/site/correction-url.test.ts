import { expect, test } from 'vitest'
import { correctionLink } from '../../src/site/pages/report/correction-url.ts'
import { toContact } from '../../src/site/shown/contact.ts'
import { wordsOf } from '../../src/words/words.ts'

const HANS = wordsOf('Hans', 'tw')

const report = {
  title: '石桥街道2019年总结&附件',
  url: 'https://reports.example/zh-hans/reports/x/',
}
const urlFor = (contact: string): string | undefined => correctionLink(contact, report, HANS)?.url

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
  ['https://github.com/example/archive/issues/new?template=correction.md', 'title', 'body'],
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

test('a form is filled at its places, and what only the browser knows is left for it', () => {
  const contact = 'https://forms.example/new?a={title}&b={url}&c={paragraph}&d={quote}&e=1'
  const link = correctionLink(contact, report, HANS)
  const filled = new URL(link?.url ?? '')
  expect(Object.fromEntries(filled.searchParams)).toEqual({
    a: '更正：石桥街道2019年总结&附件',
    b: report.url,
    c: '',
    d: '',
    e: '1',
  })
  expect(link?.template).toBe(link?.url.replace('&c=&d=', '&c={paragraph}&d={quote}'))
})

test('a letter in a form has its lines to be completed; without places for the browser there is no template', () => {
  const link = correctionLink('https://forms.example/?text={body}', report, HANS)
  expect(new URL(link?.url ?? '').searchParams.get('text')).toContain('段号：\n')
  expect(link).not.toHaveProperty('template')
})

test('where the contact is named, a form stands with its places empty', () => {
  expect(toContact('https://forms.example/new?a={url}')).toEqual({
    text: 'https://forms.example/new',
    url: 'https://forms.example/new?a=',
  })
})
