import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findHunks } from '../../src/markdown/merge/find-hunks.ts'
import { mergeReport } from '../../src/markdown/merge-report.ts'
import { toRuns } from '../support/runs.ts'

const report = (fields: string, ...blocks: readonly string[]): string =>
  `---\n${fields}\n---\n${blocks.map((block) => `\n${block}\n`).join('')}`
const merge = (...three: readonly [string, string, string]): string | undefined =>
  mergeReport(...three)?.text
const FIELDS = 'title: 甲\ndate: 2021'

describe('blocks', () => {
  const CASES: readonly (readonly [string, string, string, string, string, boolean])[] = [
    [
      'the person’s change stays, the machine’s is taken',
      '甲 乙 丙',
      '甲 乙 丁',
      '戊 乙 丙',
      '戊 乙 丁',
      false,
    ],
    [
      'an override that the person put in stays',
      '岳台甲 乙 丙',
      '岳台甲 乙 丁',
      '-{岳台}-甲 乙 丙',
      '-{岳台}-甲 乙 丁',
      false,
    ],
    [
      'a block that the person keeps in its script takes what the machine corrects in it',
      '甲 乙 丙',
      '甲 戊 丙',
      '甲 :::zh-Hant 乙 ::: 丙',
      '甲 :::zh-Hant 戊 ::: 丙',
      false,
    ],
    ['neighbours are no dispute', '甲 乙 丙', '甲 乙 丁', '甲 戊 丙', '甲 戊 丁', false],
    ['a block that the person put in stays', '甲 乙', '甲 丙', '甲 补 乙', '甲 补 丙', false],
    ['a block that the person took out stays out', '甲 乙 丙', '甲 乙 丁', '乙 丙', '乙 丁', false],
    [
      'a block that the machine takes out goes',
      '甲 乙 丙',
      '甲 丙',
      '甲 乙 丙 补',
      '甲 丙 补',
      false,
    ],
    ['both put the same in', '甲 乙', '甲 子 乙', '甲 子 乙 丑', '甲 子 乙 丑', false],
    ['both changed one: the person’s', '甲 乙 丙', '甲 子 丙', '甲 丑 丙', '甲 丑 丙', true],
    ['taken out here, changed there', '甲 乙 丙', '甲 子 丙', '甲 丙', '甲 丙', true],
    ['changed here, taken out there', '甲 乙 丙', '甲 丙', '甲 丑 丙', '甲 丑 丙', true],
    ['both put in at one place', '甲 乙', '甲 子 乙', '甲 丑 乙', '甲 丑 乙', true],
    [
      'a block that is cut in two here and changed there',
      '甲 乙 丙',
      '甲 子 丑 丙',
      '甲 寅 丙',
      '甲 寅 丙',
      true,
    ],
    [
      'the same block many times',
      '同 同 同 同',
      '同 同 同 同 末',
      '首 同 同 同 同',
      '首 同 同 同 同 末',
      false,
    ],
  ]
  test.each(CASES)('%s', (_, base, next, current, merged, isDisputed) => {
    const file = (blocks: string): string => report(FIELDS, ...blocks.split(' '))
    expect(mergeReport(file(base), file(next), file(current))).toEqual({
      text: file(merged),
      disputed: isDisputed ? ['text'] : [],
    })
  })

  test('the person’s spacing stays', () => {
    const current = `---\n${FIELDS}\n---\n\n\n甲改\n\n\n\n乙\n\n丙\n`
    expect(merge(report(FIELDS, '甲', '乙', '丙'), report(FIELDS, '甲', '乙', '丁'), current)).toBe(
      `---\n${FIELDS}\n---\n\n\n甲改\n\n\n\n乙\n\n丁\n`,
    )
  })
})

describe('fields', () => {
  const CASES: readonly (readonly [string, string, string, string, string, string])[] = [
    [
      'each its own',
      'title: 甲\nkind: plan',
      'title: 乙\nkind: plan',
      'title: 甲\nkind: news',
      'title: 乙\nkind: news',
      '',
    ],
    [
      'the person’s new field stays',
      'title: 甲',
      'title: 乙',
      'title: 甲\ncity: 棠州市',
      'title: 乙\ncity: 棠州市',
      '',
    ],
    [
      'the person’s order stays',
      'title: 甲\nkind: plan',
      'title: 甲\nkind: news',
      'kind: plan\ntitle: 甲',
      'kind: news\ntitle: 甲',
      '',
    ],
    [
      'the machine’s new field comes in its place',
      'title: 甲\nkind: plan',
      'title: 甲\ndate: 2021\nkind: plan',
      'title: 甲乙\nkind: plan',
      'title: 甲乙\ndate: 2021\nkind: plan',
      '',
    ],
    [
      'what the person took out stays out',
      'title: 甲\nkind: plan',
      'title: 乙\nkind: plan',
      'title: 甲',
      'title: 乙',
      '',
    ],
    ['both changed one', 'title: 甲', 'title: 乙', 'title: 丙', 'title: 丙', 'title'],
    [
      'both changed one to the same',
      'title: 甲\nkind: plan',
      'title: 乙\nkind: plan',
      'title: 乙\nkind: news',
      'title: 乙\nkind: news',
      '',
    ],
    [
      'below a map too',
      'source:\n  file: raw/a.txt\n  sha256: 11',
      'source:\n  file: raw/a.txt\n  sha256: 22',
      'source:\n  url: https://a.example\n  file: raw/a.txt\n  sha256: 11',
      'source:\n  url: https://a.example\n  file: raw/a.txt\n  sha256: 22',
      '',
    ],
    [
      'a dispute below a map is named',
      'source:\n  name: 甲',
      'source:\n  name: 乙',
      'source:\n  name: 丙',
      'source:\n  name: 丙',
      'source.name',
    ],
    [
      'a comment stays',
      'title: 甲\nkind: plan',
      'title: 甲\nkind: news',
      '# 已核\ntitle: 甲\nkind: plan',
      '# 已核\ntitle: 甲\nkind: news',
      '',
    ],
    [
      'a confirmed name stays out of the list',
      'kind: plan\nperiod: 2021\nsuggested: [kind, period]',
      'kind: plan\nperiod: 2021\ncity: 棠州市\nsuggested: [kind, period, city]',
      'kind: plan\nperiod: 2021\nsuggested: [period]',
      'kind: plan\nperiod: 2021\ncity: 棠州市\nsuggested: [period, city]',
      '',
    ],
    [
      'a confirmed value is the person’s',
      'kind: plan\nsuggested: [kind]',
      'kind: news\nsuggested: [kind]',
      'kind: plan',
      'kind: plan',
      'kind',
    ],
    [
      'a list below its name is read too',
      'kind: plan\ncity: 甲市\nsuggested: [kind, city]',
      'kind: plan\ncity: 甲市\nsuggested: [city]',
      'kind: plan\ncity: 甲市\nsuggested:\n  - kind # 待查\n  - city\nlocked: false',
      'kind: plan\ncity: 甲市\nsuggested: [city]\nlocked: false',
      '',
    ],
    [
      'change notes in several lines stay with what the machine changes beside them',
      'title: 甲\nkind: plan',
      'title: 甲\nkind: news',
      'title: 甲\nkind: plan\nchanges:\n  - date: 2024-03-01\n    note: 更正数字\n  - {date: 2024-04, note: 补落款}',
      'title: 甲\nkind: news\nchanges:\n  - date: 2024-03-01\n    note: 更正数字\n  - {date: 2024-04, note: 补落款}',
      '',
    ],
    [
      'a suggestion for a field that the person set is not put back',
      'title: 甲',
      'title: 乙\nsuggested: [title]',
      'title: 丙',
      'title: 丙',
      'title',
    ],
  ]
  test.each(CASES)('%s', (_, base, next, current, merged, disputed) => {
    expect(mergeReport(report(base, '文'), report(next, '文'), report(current, '文'))).toEqual({
      text: report(merged, '文'),
      disputed: disputed === '' ? [] : [disputed],
    })
  })

  test.each([
    ['no front matter', '文。\n'],
    ['a front matter without its end', '---\ntitle: 丙\n'],
    ['a field that stands twice', report('title: 丙\ntitle: 丁', '文')],
  ])('nothing is merged into %s', (_, current) => {
    expect(mergeReport(report('title: 甲', '文'), report('title: 乙', '文'), current)).toBe(
      undefined,
    )
  })
})

describe('for all reports', () => {
  const block = fc.constantFrom('甲', '乙', '丙', '丁', '戊', '## 一、己', '庚\n辛')
  const blocks = fc.array(block, { maxLength: 12 })
  const field = fc.record({
    title: fc.constantFrom('甲', '乙', '丙'),
    kind: fc.option(fc.constantFrom('plan', 'news')),
  })
  const file = fc
    .tuple(field, blocks)
    .map(([{ title, kind }, body]) =>
      report(`title: ${title}${kind === null ? '' : `\nkind: ${kind}`}`, ...body),
    )

  test('what only one changed comes out as that one has it', () => {
    fc.assert(
      fc.property(file, file, (base, x) => {
        expect(merge(base, base, x)).toBe(x)
        expect(merge(base, x, base)).toBe(x)
        expect(merge(base, x, x)).toBe(x)
      }),
      toRuns(100),
    )
  })

  test('the machine’s change arrives though the person edited elsewhere', () => {
    fc.assert(
      fc.property(blocks, blocks, (base, x) => {
        const merged = merge(
          report('title: 甲', ...base),
          report('title: 甲', ...x),
          report('title: 乙', ...base),
        )
        expect(merged).toBe(report('title: 乙', ...x))
      }),
      toRuns(100),
    )
  })

  test('a block that the person wrote is always in the result, and none that neither has', () => {
    const own = fc.constantFrom('人一', '人二', '人三')
    fc.assert(
      fc.property(
        blocks,
        blocks,
        fc.array(fc.oneof(block, own), { maxLength: 12 }),
        (base, next, current) => {
          const { text = '' } =
            mergeReport(
              report('title: 甲', ...base),
              report('title: 甲', ...next),
              report('title: 甲', ...current),
            ) ?? {}
          const merged = text.split(/\n\n/).map((part) => part.trim())
          const written = current.filter((part) => part.startsWith('人'))
          expect(merged.filter((part) => part.startsWith('人'))).toEqual(written)
          for (const part of merged.slice(1)) expect([...next, ...current, '']).toContain(part)
        },
      ),
      toRuns(100),
    )
  })

  test('a merge is done once: the same three again change nothing', () => {
    fc.assert(
      fc.property(file, file, file, (base, next, current) => {
        const once = merge(base, next, current) ?? ''
        expect(merge(next, next, once)).toBe(once)
      }),
      toRuns(100),
    )
  })

  test('hunks turn the one list into the other', () => {
    fc.assert(
      fc.property(blocks, blocks, (base, other) => {
        const made: string[] = []
        let at = 0
        for (const { from, to, start, end } of findHunks(base, other)) {
          made.push(...base.slice(at, from), ...other.slice(start, end))
          at = to
        }
        expect([...made, ...base.slice(at)]).toEqual(other)
      }),
      toRuns(100),
    )
  })
})
