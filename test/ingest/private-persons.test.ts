import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flagPrivatePersons } from '../../src/ingest/flags/flag-private-persons.ts'
import { toRuns } from '../support/runs.ts'
import { ingestRaw } from './ingest-raw.ts'

const find = (text: string): readonly string[] =>
  flagPrivatePersons(text, () => 1).map(({ text: found }) => found)

describe('a private person beside relocation, petitions, poverty or illness', () => {
  test.each([
    ['户主王大明家因病致贫，已纳入帮扶。', ['户主王大明']],
    ['村民李秀英反映的信访事项办结。', ['村民李秀英']],
    ['居民赵某对征收补偿有意见。', ['居民赵某']],
    ['居民赵某某（化名）的低保金按月发放。', ['居民赵某某']],
    ['为低保户陈阿根、残疾人周小妹送去棉被。', ['低保户陈阿根', '残疾人周小妹']],
    ['走访村民沈强的家，他病后不能下地。', ['村民沈强']],
    ['拆迁户孙桂芳。', ['拆迁户孙桂芳']],
    ['戶外。居民劉美玲因病住院。', ['居民劉美玲']],
  ])('%s', (text, names) => {
    expect(find(text)).toEqual(names)
  })
})

describe('is not seen where there is none', () => {
  test.each([
    ['another sentence', '村民李秀英捐书百册。全年办结信访42件。'],
    ['no delicate matter', '村民李秀英当选最美邻居，居民赵某点赞。'],
    ['an office', '居民代表、村民小组长和社区书记王大明走访低保对象。'],
    ['citizens at large', '居民关心的拆迁问题，居民安全和居民文化，村民高兴，村民方便。'],
    ['what they do', '居民张贴低保公示，居民何时搬迁看征收进度，村民马上看病。'],
    ['a number of them', '低保户程度不同，困难户余下12户，残疾人温暖工程，信访人周边走访。'],
    ['a verb behind them', '患者康复后，病人管理到位，残疾人段落式培训。'],
    ['a name without its people', '王大明因病请假。'],
  ])('%s: %s', (_, text) => {
    expect(find(text)).toEqual([])
  })
})

test('a name that comes back is one flag with its count, where it first stands', () => {
  const result = ingestRaw(
    '下湾街道2021年工作总结\n一年来，街道办成了许多实事，成效明显。\n户主王大明家因病致贫，户主王大明已入低保。\n',
  )
  expect(result.flags.filter(({ kind }) => kind === 'private-person')).toMatchObject([
    { text: '户主王大明', line: 3, count: 2 },
  ])
})

test('what is found is in the text', () => {
  const letters = fc.constantFrom(...'户主村民居低保病残王李某大明的家，。\n')
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 60 }), (list) => {
      const text = list.join('')
      for (const { span, text: found } of flagPrivatePersons(text, () => 1))
        expect(text.slice(span?.start, span?.end)).toBe(found)
    }),
    toRuns(100),
  )
})
