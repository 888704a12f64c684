import type { Script } from '../../report/script.ts'
import { reportPath, scriptFolder } from '../urls.ts'

/** The archive's own files, below the output folder. */
export const ARCHIVE_FILES = {
  reportsCsv: 'data/reports.csv',
  blocksCsv: 'data/blocks.csv',
  jsonLines: 'data/reports.jsonl',
  database: 'data/reports.sqlite',
  schema: 'data/report.schema.json',
} as const

/** Both scripts lie in one file. */
export function markdownPath(slug: string): string {
  return `data/reports/${slug}.md`
}

export function jsonPath(slug: string): string {
  return `data/reports/${slug}.json`
}

/** Beside the page; the name says the script, so that both may lie in one folder at home. */
export function textPath(slug: string, script: Script): string {
  return besidePage(slug, script, 'txt')
}

export function epubPath(slug: string, script: Script): string {
  return besidePage(slug, script, 'epub')
}

/** A table of a report, the first is 1. */
export function tablePath(slug: string, script: Script, number: number): string {
  return besidePage(slug, script, `table-${number}.csv`)
}

/** The whole archive as one book. */
export function archiveEpubPath(script: Script): string {
  return `data/archive-${scriptName(script)}.epub`
}

function besidePage(slug: string, script: Script, ending: string): string {
  return `${reportPath({ slug }, script)}${slug}-${scriptName(script)}.${ending}`
}

/** `zh-hans`, as in the address of the script's pages. */
export function scriptName(script: Script): string {
  return scriptFolder(script).slice(0, -1)
}
