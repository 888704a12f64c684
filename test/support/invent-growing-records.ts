import { readdirSync, readFileSync } from 'node:fs'
import { otherNumbers, pick, toMaterial } from '../../scripts/bench/material.ts'
import type { SearchRecord } from '../../src/search/search-record.ts'
import { inventRecord } from '../search/invented-records.ts'
import { makeRandom } from './make-random.ts'

/** Characters of a report, as in real annual reports. */
const LENGTH = 5800

/** One new name in so many characters: people, places and projects that no other report has. */
const NAME_EVERY = 60

const AGENCIES = ['liupu', 'shiqiao', 'dongli', 'kongshan', 'hengtang', 'qinglan', 'beibu', 'nanxu']
const KINDS = ['annual-report', 'plan', 'news', 'feature', 'speech', 'notice']
const TOPICS = ['河道治理', '老旧小区', '营商环境', '养老', '安全', '党建', '文化', '数字']

/**
 * As many reports as asked for, of the paragraphs of the sample archive, with other numbers and names coined anew
 * in every report, some of them taken up by later ones: the vocabulary grows with the archive, as real ones do. The
 * same count gives the same reports.
 */
export function* inventGrowingRecords(count: number): Generator<SearchRecord> {
  const random = makeRandom(20_251_125)
  const { paragraphs, headings } = toMaterial(readBodies())
  const texts = paragraphs.map((text) => text.replace(/[*`[\]()<>{}=_|\\]/g, ''))
  const characters = [...new Set(texts.join('').match(/\p{Script=Han}/gu))]
  const known: string[] = []
  const name = (): string => {
    if (known.length > 100 && random() < 0.5) return pick(known, random)
    const coined = Array.from({ length: 2 + Math.floor(random() * 2) }, () =>
      pick(characters, random),
    ).join('')
    known.push(coined)
    return coined
  }
  for (let i = 0; i < count; i++) {
    const year = String(2005 + (i % 20))
    const lines: string[] = []
    for (let length = 0; length < LENGTH; ) {
      if (lines.length % 5 === 0) lines.push(`# ${pick(headings, random).replace(/^#+ /, '')}`)
      const line = withNames(otherNumbers(pick(texts, random), random), name, random)
      lines.push(line)
      length += line.length
    }
    const title = `${name()}街道${year}年工作总结（第${i + 1}号）`
    yield inventRecord(`${year}-report-${i + 1}`, title, lines, {
      date: `${year}-0${1 + (i % 9)}-1${i % 10}`,
      filters: {
        year: [year],
        agency: [pick(AGENCIES, random)],
        kind: [pick(KINDS, random)],
        district: [pick(['青澜区', '岳台区', '北埠区'], random)],
        topic: [pick(TOPICS, random), pick(TOPICS, random)].filter(
          (t, k, all) => all.indexOf(t) === k,
        ),
      },
    })
  }
}

/** Writes names over the text, in many places in the middle of a clause. */
function withNames(text: string, name: () => string, random: () => number): string {
  let named = ''
  for (let at = 0; at < text.length; ) {
    const stretch = Math.floor(random() * NAME_EVERY * 2)
    named += text.slice(at, at + stretch)
    if (at + stretch < text.length) named += name()
    at += stretch + 2
  }
  return named
}

function readBodies(): readonly string[] {
  return readdirSync('content/reports')
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(`content/reports/${name}`, 'utf8').replace(/^---\n.*?\n---\n/s, ''))
}
