import { createHash } from 'node:crypto'
import { writeInto } from '../../src/files/read-write.ts'

const RAW = '原文。\n'
const SHA256 = createHash('sha256').update(RAW).digest('hex')

/** Fields whose value is no text of their own; every other field has the text `<name>Zq`. */
const VALUES: Readonly<Record<string, string>> = {
  date: '1987-03-04',
  kind: 'speech',
  period: '1961/1963',
  byline: '[{role: roleZq, name: bylineZq}]',
  topics: '[topicsZq]',
  source: `{name: source.nameZq, url: https://urlzq.example/1, retrieved: 1990-09-09, file: raw/fileZq.txt, sha256: ${SHA256}}`,
  dates: '{posted: 1988-05-06, datesZq: 1989-07-08}',
  script: 'Hans',
  convert: '["岳台 岳台"]',
  aliases: '["p-5r2mxa p-s9pzff"]',
  corrects: 'corrects-zq',
  replaces: 'replaces-zq',
  changes: '[{date: 1991-10-11, note: changesZq}]',
  suggested: '[kicker]',
  ingest: '3f9c0a71be52',
  locked: 'true',
}

/** By what a value is known in an output, where that is not `<name>Zq`. */
const KNOWN_BY: Readonly<Record<string, RegExp>> = {
  title: /(?<!sub)titleZq/,
  date: /1987.?0?3.?0?4|^1987$|= 1987/,
  kind: /^speech$|讲话|講話/,
  period: /1961|^1963$/,
  'byline.role': /roleZq/,
  'source.url': /urlzq\.example/,
  'source.retrieved': /1990.?0?9.?0?9/,
  'source.file': /fileZq/,
  'source.sha256': new RegExp(`${SHA256}|${SHA256.slice(0, 8)}`),
  'dates.posted': /1988.?0?5.?0?6/,
  dates: /datesZq|1989.?0?7.?0?8/,
  script: /^Hans$|^原文即为简体|^由簡體逐字轉換/,
  corrects: /corrects-zq/,
  replaces: /replaces-zq/,
  changes: /changesZq|1991.?10.?11/,
  suggested: /^kicker$|待核/,
  convert: /岳台/,
  aliases: /5r2mxa/,
  ingest: /3f9c0a71be52/,
  locked: /^true$|locked/,
}

/** Writes a content folder with a report, `full`, whose front matter holds each of these fields. */
export function writeFullReport(folder: string, names: readonly string[]): void {
  const lines = names.map((name) => `${name}: ${VALUES[name] ?? `${name}Zq`}`)
  const files = {
    'archive.yaml': 'title: 柳浦档案\nbaseUrl: https://reports.example\nrawTexts: public\n',
    'agencies.yaml': 'slug-of-agency:\n  name: agencyZq\n',
    'raw/fileZq.txt': RAW,
    'reports/corrects-zq.md': '---\ntitle: 旧的\ndate: 1980\n---\n\n旧文。\n',
    'reports/replaces-zq.md': '---\ntitle: 更旧的\ndate: 1979\n---\n\n更旧的文。\n',
    'reports/full.md': `---\n${lines.join('\n')}\n---\n\n## 一、头\n\n正文。\n`,
  }
  for (const [path, text] of Object.entries(files)) writeInto(folder, path, text)
}

/** The fields, and parts of them, that a text of an output holds. */
export function findFields(text: string, names: readonly string[]): readonly string[] {
  return [...new Set([...names, ...Object.keys(KNOWN_BY), 'source.name'])]
    .filter((name) => name !== 'source')
    .filter((name) => (KNOWN_BY[name] ?? new RegExp(`${name}Zq`)).test(text))
}
