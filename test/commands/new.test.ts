import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/commands/check.ts'
import { type NewOptions, newReport } from '../../src/commands/new.ts'
import {
  goodReport,
  type KeptTerminal,
  keepTerminal,
  makeContent,
} from '../support/make-content.ts'

const AGENCIES =
  'liupu:\n  name: 柳浦街道办事处\n  shortName: 柳浦街道\n  district: 东湖区\n  city: 安宁市\n'
const OWN = { 'archive.yaml': 'title: t\nbaseUrl: https://a.example\n', 'agencies.yaml': AGENCIES }

const run = async (
  content: string,
  options: Omit<NewOptions, 'content'>,
): Promise<KeptTerminal & { readonly exitCode: number }> => {
  const terminal = keepTerminal()
  const exitCode = await newReport({ content, ...options }, terminal)
  return { ...terminal, exitCode }
}

test('a new report has the agency’s place and a name of year, agency and topic, and passes the check', async () => {
  const content = makeContent(OWN)
  const { exitCode, results } = await run(content, {
    title: '柳浦街道2022年工作总结: "三件事" #1',
    date: '2023-01-05',
    agency: 'liupu',
    period: '2022',
  })
  expect(exitCode).toBe(0)
  expect(results).toEqual([`${content}/reports/2022-liupu-annual.md`])
  expect(readFileSync(results[0] ?? '', 'utf8')).toMatch(
    /^---\ntitle: "柳浦街道2022年工作总结: \\"三件事\\" #1"\ndate: 2023-01-05\nagency: 柳浦街道\ndistrict: 东湖区\ncity: 安宁市\nkind: annual-report\nperiod: 2022\n---\n\n/,
  )
  const checked = keepTerminal()
  expect(await check({ content, files: [], json: false }, checked)).toBe(0)
  // What is left of the skeleton is said, until the text takes its place.
  expect(checked.said.join('\n').match(/body\/[a-z-]+/g)).toEqual([
    'body/heading-number',
    'body/placeholder',
  ])
})

test('a year in the title is the year it speaks of, whenever it was issued', async () => {
  const content = makeContent(OWN)
  const { results } = await run(content, {
    title: '柳浦街道2021年工作总结和2022年打算',
    date: '2022-01-05',
    agency: '柳浦街道',
  })
  expect(results).toEqual([`${content}/reports/2021-liupu-annual.md`])
  expect(readFileSync(`${content}/reports/2021-liupu-annual.md`, 'utf8')).toContain(
    '\nperiod: 2021\n',
  )
})

test('the topic comes from the kind', async () => {
  const content = makeContent(OWN)
  for (const [kind, slug] of [
    ['plan', '2022-liupu-plan'],
    ['news', '2022-liupu-news'],
    ['other', '2022-liupu-report'],
  ] as const) {
    const { results } = await run(content, { title: '甲', date: '2022', agency: '柳浦街道', kind })
    expect(results).toEqual([`${content}/reports/${slug}.md`])
  }
})

test('a report that is there is never touched, in whatever folder it stands', async () => {
  const old = goodReport()
  const content = makeContent({ ...OWN, 'reports/2022/2022-liupu-plan.md': old })
  const options = { title: '甲', date: '2022', agency: 'liupu', kind: 'plan' }
  const { exitCode, said } = await run(content, options)
  expect(exitCode).toBe(1)
  expect(said[0]).toContain('2022-liupu-plan.md')
  expect(readFileSync(join(content, 'reports/2022/2022-liupu-plan.md'), 'utf8')).toBe(old)
  expect(existsSync(join(content, 'reports/2022-liupu-plan.md'))).toBe(false)
})

test('what is missing or wrong is told all at once, and nothing is written', async () => {
  const content = makeContent(OWN)
  const codes = ({ said }: KeptTerminal): readonly string[] =>
    said.map((text) => text.split('\n', 1)[0] ?? '')
  const nothing = await run(content, {})
  expect(nothing.exitCode).toBe(2)
  expect(codes(nothing)).toEqual([
    '--agency  error  new/option',
    '--date  error  new/option',
    '--title  error  new/option',
  ])
  const wrong = await run(content, {
    title: '甲',
    date: '2022-02-30',
    agency: '柳蒲街道',
    kind: 'plam',
    period: '22',
    script: 'zh',
  })
  expect(codes(wrong)).toEqual([
    '--agency  error  new/agency',
    '--date  error  field/date',
    '--kind  error  field/choice',
    '--period  error  field/period',
    '--script  error  field/choice',
  ])
  for (const slug of ['../x', 'A', 'con', 'a b', ''])
    expect((await run(content, { title: '甲', date: '2022', slug })).exitCode, slug).toBe(2)
  const folded = await run(content, { title: '甲\n乙', date: '2022', slug: 'a' })
  expect(codes(folded)).toEqual(['reports/a.md:2:8  error  field/line-break'])
  expect(existsSync(join(content, 'reports/a.md'))).toBe(false)
})

test('with a name of its own, the agency may be unknown', async () => {
  const content = makeContent(OWN)
  const options = {
    title: '甲',
    date: '2022-12~',
    agency: '云汀街道',
    slug: '2022-yunting',
    script: 'Hant',
  }
  expect((await run(content, options)).exitCode).toBe(0)
  expect(readFileSync(join(content, 'reports/2022-yunting.md'), 'utf8')).toMatch(
    /^---\ntitle: 甲\ndate: 2022-12~\nagency: 云汀街道\nscript: Hant\n---\n/,
  )
})
