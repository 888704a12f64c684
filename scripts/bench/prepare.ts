import { join } from 'node:path'
import { makeConverters } from '../../src/archive/converters.ts'
import { loadContent } from '../../src/archive/load-content.ts'
import { prepareConversion } from '../../src/archive/prepare-conversion.ts'
import { writeInto } from '../../src/files/read-write.ts'
import { makeHugoSite } from './hugo-site.ts'
import { makeReports } from './make-reports.ts'

/** Where the same reports lie for each of the builders. */
export interface Prepared {
  /** A content folder of ours. */
  readonly content: string
  /** A Hugo site, both scripts converted beforehand. */
  readonly hugo: string
  /** Han characters and all others of the bodies, in the mean. */
  readonly meanLength: number
}

/** Writes `count` synthetic reports, made from those of `sample`, into `home`. */
export async function prepare(count: number, sample: string, home: string): Promise<Prepared> {
  const { reports, agencies, settings, glossary } = await loadContent(sample)
  const bodies = reports.filter(({ meta }) => meta.script !== 'Hant').map(({ body }) => body)
  const names = agencies.map(({ name }) => name)
  const synthetic = makeReports(count, bodies, names)
  const content = join(home, 'content')
  writeInto(
    content,
    'archive.yaml',
    `title: 青澜区街道报告档案\nbaseUrl: https://reports.example\n`,
  )
  writeInto(
    content,
    'agencies.yaml',
    agencies
      .map(({ slug, name, shortName }) => `${slug}:\n  name: ${name}\n  shortName: ${shortName}\n`)
      .join(''),
  )
  for (const { slug, title, date, agency, body } of synthetic) {
    const text = `---\ntitle: ${title}\ndate: ${date}\nagency: ${agency}\nkind: annual-report\n---\n\n${body}`
    writeInto(content, `reports/${slug}.md`, text)
  }
  const hugo = join(home, 'hugo')
  await prepareConversion(settings.hantStandard)
  const toHant = makeConverters(settings, agencies, glossary).forReport('Hans').convert
  for (const [path, text] of makeHugoSite(synthetic, toHant)) writeInto(hugo, path, text)
  const length = synthetic.reduce((sum, { body }) => sum + body.length, 0)
  return { content, hugo, meanLength: Math.round(length / count) }
}
