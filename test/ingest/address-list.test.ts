import { expect, test } from 'vitest'
import { isAddressList } from '../../src/ingest/lines/is-address-list.ts'
import { ingestRaw } from './ingest-raw.ts'

const LISTS = [
  'https://liupu.example/2021.html\nhttps://liupu.example/2022.html\n',
  'https://liupu.example/2022.html',
  '\ufeff1. https://liupu.example/a\r\n\r\n2. https://liupu.example/b\r\n',
  '柳浦街道2022年工作总结 https://liupu.example/2022\n月桥街道2022年工作总结\thttps://yueqiao.example/2022',
  '- <http://liupu.example/a>\n- <http://liupu.example/b>',
  '2022年：https://liupu.example/2022\n2021年：https://liupu.example/2021',
  'https://liupu.example/a  2022-12-20\nhttps://liupu.example/b  2021-12-20',
  'ftp://files.liupu.example/2022.txt',
]

test.each(LISTS)('%j holds addresses and no text', (text) => {
  expect(isAddressList(text)).toBe(true)
  expect(ingestRaw(text, 'raw/a.txt').diagnostics.map(({ code }) => code)).toEqual([
    'raw/address-list',
  ])
})

test.each([
  '柳浦街道2022年工作总结\n今年修好三座桥。\nhttps://liupu.example/2022',
  '来源：https://liupu.example/2022\n今年修好三座桥，老人过河不再绕路。',
  '今年网站改版，新网址是https://liupu.example，全年点击三万次。',
  '网址写作“协议://主机/路径”。',
  '',
  ' \n',
])('%j is a text', (text) => expect(isAddressList(text)).toBe(false))

test('long lines of spaces and marks are told in no time to speak of', () => {
  for (const piece of [' ', '- ', ':', '://', 'https', 'https://', '1. '])
    expect(isAddressList(piece.repeat(20_000))).toBe(false)
})
