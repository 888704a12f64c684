import { join, sep } from 'node:path'
import type { Agency } from '../archive/agency.ts'
import { makeAgencyFinder } from '../archive/find-agency.ts'
import { loadArchiveFiles } from '../archive/load-content.ts'
import { createFile } from '../files/create-file.ts'
import { scanContent } from '../files/scan-content.ts'
import { writeFrontMatter } from '../markdown/front-matter/write-front-matter.ts'
import { parseReport } from '../markdown/parse-report.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { nearestName } from '../report/nearest-name.ts'
import { type Period, REPORT_KINDS, type ReportKind, type ReportMeta } from '../report/report.ts'
import { SCRIPTS } from '../report/script.ts'
import { isSlug } from '../report/slug.ts'
import { withoutAbsent } from '../report/without-absent.ts'
import { type EdtfDate, parseEdtf } from '../text/edtf.ts'
import { NEW_WORDS } from './new-words.ts'
import { hasErrors, printDiagnostics } from './print-diagnostics.ts'
import type { Terminal } from './terminal.ts'

export interface NewOptions {
  readonly content: string
  readonly title?: string | undefined
  readonly date?: string | undefined
  /** A name or slug of `agencies.yaml`. */
  readonly agency?: string | undefined
  readonly kind?: string | undefined
  readonly period?: string | undefined
  readonly script?: string | undefined
  /** The file's name without `.md`, instead of `<year>-<agency>-<topic>`. */
  readonly slug?: string | undefined
}

/** The last part of a file's name, by kind. */
const TOPICS: Readonly<Record<ReportKind, string>> = {
  'annual-report': 'annual',
  plan: 'plan',
  news: 'news',
  feature: 'feature',
  speech: 'speech',
  notice: 'notice',
  other: 'report',
}

/**
 * Writes the skeleton of a report that passes `check`, and prints its path. A file that is there
 * already is never touched.
 *
 * @returns the exit code: 1 where the file could not be made, 2 where an option is missing or wrong
 */
export async function newReport(options: NewOptions, terminal: Terminal): Promise<number> {
  const words = NEW_WORDS[terminal.language]
  const { agencies } = loadArchiveFiles(options.content)
  const made = makeMeta(options, agencies)
  const slug = made.kind === 'made' ? (options.slug ?? made.slug) : undefined
  if (made.kind === 'wrong' || slug === undefined || !isSlug(slug)) {
    const wrong = made.kind === 'wrong' ? made.diagnostics : [wrongSlug(options.slug, made.meta)]
    printDiagnostics(wrong, terminal)
    return 2
  }
  const path = `reports/${slug}.md`
  const file = join(options.content, path).split(sep).join('/')
  const taken = scanContent(options.content).reports.find((other) => other.endsWith(`/${slug}.md`))
  if (taken !== undefined) {
    terminal.say(words.exists(join(options.content, taken).split(sep).join('/')))
    return 1
  }
  const text = `${writeFrontMatter(made.meta)}\n${words.body}\n`
  const { diagnostics } = parseReport(path, new TextEncoder().encode(text))
  if (hasErrors(diagnostics)) {
    printDiagnostics(diagnostics, terminal)
    return 2
  }
  if (!createFile(file, text)) {
    terminal.say(words.exists(file))
    return 1
  }
  terminal.out(file)
  terminal.say(words.next(file))
  return 0
}

type MadeMeta =
  | { readonly kind: 'made'; readonly meta: ReportMeta; readonly slug: string | undefined }
  | { readonly kind: 'wrong'; readonly diagnostics: readonly Diagnostic[] }

function makeMeta(options: NewOptions, agencies: readonly Agency[]): MadeMeta {
  const diagnostics: Diagnostic[] = []
  const wrong = (
    code: Diagnostic['code'],
    option: string,
    parameters: Readonly<Record<string, string>>,
  ): undefined => {
    const place = { file: `--${option}` }
    diagnostics.push(makeDiagnostic(code, place, { field: option, ...parameters }))
  }
  const choose = <T extends string>(
    option: 'kind' | 'script',
    choices: readonly T[],
  ): T | undefined => {
    const found = options[option]
    const choice = choices.find((each) => each === found)
    if (found !== undefined && choice === undefined) {
      const nearest = nearestName(found, choices) ?? choices[0] ?? ''
      wrong('field/choice', option, { found, choices: choices.join(', '), nearest })
    }
    return choice
  }
  const title = options.title?.trim() ?? ''
  if (title === '') wrong('field/required', 'title', { example: '"柳浦街道2022年工作总结"' })
  const date = readDate(options.date, wrong)
  const kind = choose('kind', REPORT_KINDS)
  const script = choose('script', SCRIPTS)
  const period = options.period === undefined ? undefined : readPeriod(options.period)
  if (options.period !== undefined && period === undefined)
    wrong('field/period', 'period', { found: options.period })
  const agency =
    options.agency === undefined ? undefined : makeAgencyFinder(agencies)(options.agency)
  if (options.agency !== undefined && !agency && options.slug === undefined) {
    const nearest = nearestName(
      options.agency,
      agencies.flatMap((a) => [a.slug, a.name]),
    )
    wrong('new/agency', 'agency', {
      found: options.agency,
      nearest: nearest === undefined ? '' : ` (→ ${nearest})`,
    })
  }
  if (options.agency === undefined && options.slug === undefined)
    wrong('field/required', 'agency', { example: agencies[0]?.slug ?? 'liupu' })
  if (date === undefined || diagnostics.length > 0) return { kind: 'wrong', diagnostics }
  const topic = kind ?? guessKind(title)
  const meta = {
    title,
    date,
    ...withoutAbsent({
      agency: agency?.name ?? options.agency,
      district: agency?.district,
      city: agency?.city,
      kind: topic,
      period,
      script,
    }),
  }
  const year = date.slice(0, 4)
  const slug = agency && `${period?.to ?? year}-${agency.slug}-${TOPICS[topic ?? 'other']}`
  return { kind: 'made', meta, slug }
}

function readDate(
  found: string | undefined,
  wrong: (
    code: 'field/required' | 'field/date',
    option: string,
    parameters: Record<string, string>,
  ) => void,
): EdtfDate | undefined {
  if (found === undefined) wrong('field/required', 'date', { example: '2022-12-22' })
  const date = found === undefined ? undefined : parseEdtf(found)
  if (found !== undefined && date === undefined) wrong('field/date', 'date', { found })
  return date
}

function readPeriod(text: string): Period | undefined {
  const [, from, to = from] = /^(\d{4})(?:\/(\d{4}))?$/.exec(text) ?? []
  if (from === undefined || to === undefined || Number(to) < Number(from)) return undefined
  return { from: Number(from), to: Number(to) }
}

/** 柳浦街道2022年工作总结和2023年工作思路 is a report first. What no word tells is left to the person. */
function guessKind(title: string): ReportKind | undefined {
  if (/工作(?:总结|總結|报告|報告|情况|情況)/.test(title)) return 'annual-report'
  if (/计划|計劃|思路|要点|要點|规划|規劃/.test(title)) return 'plan'
  if (/通知|公告|通告/.test(title)) return 'notice'
  return /讲话|講話|致辞|致辭/.test(title) ? 'speech' : undefined
}

function wrongSlug(slug: string | undefined, { title }: ReportMeta): Diagnostic {
  const found = slug ?? title
  return makeDiagnostic('field/slug', { file: '--slug' }, { field: 'slug', found })
}
