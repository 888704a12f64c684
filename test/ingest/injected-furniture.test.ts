import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isProse } from '../../src/ingest/lines/find-body.ts'
import { blockTexts, ingestRaw } from './ingest-raw.ts'

const GOLDEN = 'test/golden/ingest'
const SEEDS = '../shared/seeds'
const hasSeeds = existsSync(SEEDS)

const HEAD = [
  '跳到主要内容区',
  '首页 > 政务公开 > 工作总结',
  '登录 | 注册',
  '字号：[ 大 中 小 ]',
  '浏览次数：1203',
]
const TAIL = [
  '分享到：微信 微博 QQ空间',
  '【打印本页】【关闭窗口】',
  '扫一扫在手机打开当前页',
  '上一篇：没有了',
  '版权所有：青澜区人民政府',
]
const MIDDLE = '分享到：微信 微博'

const golden = readdirSync(GOLDEN)
  // A file that is mostly furniture keeps all of it.
  .filter((name) => !['mostly-furniture', 'hard-wrap'].includes(name))
  .map((name) => `${GOLDEN}/${name}/raw.txt`)
const seeds = hasSeeds
  ? readdirSync(SEEDS)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `${SEEDS}/${name}`)
  : []

function checkInjections(file: string): void {
  const raw = readFileSync(file, 'utf8')
  const texts = blockTexts(ingestRaw(raw))
  expect(blockTexts(ingestRaw(`${HEAD.join('\n')}\n${raw}`)), 'above').toEqual(texts)
  expect(blockTexts(ingestRaw(`${raw}\n${TAIL.join('\n')}\n`)), 'below').toEqual(texts)
  const lines = raw.split('\n')
  const prose = lines.flatMap((line, i) => (isProse(line.trim()) ? [i] : []))
  const [at] = prose.slice(1, -1).filter((i) => /[。！]\s*$/u.test(lines[i - 1] ?? ''))
  if (at === undefined) return
  const result = ingestRaw([...lines.slice(0, at), MIDDLE, ...lines.slice(at)].join('\n'))
  expect(blockTexts(result).join('\n'), 'inside').toContain(MIDDLE)
  expect(result.flags.map(({ kind }) => kind)).toContain('furniture-in-body')
}

describe('furniture above and below leaves no trace, inside it is kept and flagged, in', () => {
  test.each(golden)('%s', (file) => checkInjections(file))
})

describe.skipIf(!hasSeeds)(
  `furniture around the real texts in ${SEEDS}${hasSeeds ? '' : ' (absent: skipped)'} leaves no trace, in`,
  () => {
    test.each(seeds)('%s', (file) => checkInjections(file))
  },
)
