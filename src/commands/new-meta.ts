import type { Agency } from '../archive/agency.ts'
import { makeAgencyFinder } from '../archive/find-agency.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { ReportMeta } from '../report/fields/report-meta.ts'
import { nearestName } from '../report/nearest-name.ts'
import { parsePeriod } from '../report/parse-period.ts'
import { REPORT_KINDS, type ReportKind } from '../report/report-kind.ts'
import { SCRIPTS } from '../report/script.ts'
import { fillSlugPattern, USUAL_SLUG } from '../report/slug-pattern.ts'
import { SLUG_TOPICS } from '../report/slug-topic.ts'
import { withoutAbsent } from '../report/without-absent.ts'
import { type EdtfDate, parseEdtf } from '../text/edtf.ts'

export interface NewMetaOptions {
  readonly title?: string | undefined
  readonly date?: string | undefined
  /** A name or slug of `agencies.yaml`. */
  readonly agency?: string | undefined
  readonly kind?: string | undefined
  readonly period?: string | undefined
  readonly script?: string | undefined
  /** With one, the agency may be unknown or left out. */
  readonly slug?: string | undefined
}

export type MadeMeta =
  | { readonly kind: 'made'; readonly meta: ReportMeta; readonly slug: string | undefined }
  | { readonly kind: 'wrong'; readonly diagnostics: readonly Diagnostic[] }

/**
 * What the words of a call say of a report. `slug` is what the archive's pattern makes of it, where the agency is known.
 */
export function makeNewMeta(
  options: NewMetaOptions,
  agencies: readonly Agency[],
  pattern = USUAL_SLUG,
): MadeMeta {
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
  if (title === '') wrong('new/option', 'title', {})
  const date = readDate(options.date, wrong)
  const kind = choose('kind', REPORT_KINDS)
  const script = choose('script', SCRIPTS)
  const period = parsePeriod(options.period ?? readYear(title))
  if (options.period !== undefined && period === undefined)
    wrong('field/period', 'period', { found: options.period })
  const find = makeAgencyFinder(agencies)
  const agency = options.agency === undefined ? undefined : find(options.agency)
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
  if (options.agency === undefined && options.slug === undefined) wrong('new/option', 'agency', {})
  if (date === undefined || diagnostics.length > 0) return { kind: 'wrong', diagnostics }
  const topic = kind ?? guessKind(title)
  const meta = {
    title,
    date,
    ...withoutAbsent({
      agency: agency ? writeName(agency, options.agency ?? '', find) : options.agency,
      district: agency?.district,
      city: agency?.city,
      kind: topic,
      period,
      script,
    }),
  }
  const year = date.slice(0, 4)
  const slug =
    agency &&
    fillSlugPattern(pattern, {
      year: String(period?.to ?? year),
      date: /^\d{4}(?:-\d\d){0,2}/.exec(date)?.[0] ?? year,
      agency: agency.slug,
      topic: SLUG_TOPICS[topic ?? 'other'],
    })
  return { kind: 'made', meta, slug }
}

/** 柳浦街道2021年工作总结 speaks of 2021, whenever it was issued; of 2021年工作总结和2022年打算 the first counts. */
function readYear(title: string): string {
  return /(?<!\d)((?:19|20)\d{2})年/.exec(title)?.[1] ?? ''
}

function readDate(
  found: string | undefined,
  wrong: (
    code: 'new/option' | 'field/date',
    option: string,
    parameters: Record<string, string>,
  ) => void,
): EdtfDate | undefined {
  if (found === undefined) wrong('new/option', 'date', {})
  const date = found === undefined ? undefined : parseEdtf(found)
  if (found !== undefined && date === undefined) wrong('field/date', 'date', { found })
  return date
}

/** 柳浦街道2022年工作总结和2023年工作思路 is a report first. What no word decides is left to the person. */
function guessKind(title: string): ReportKind | undefined {
  if (/工作(?:总结|總結|报告|報告|情况|情況)/.test(title)) return 'annual-report'
  if (/计划|計劃|思路|要点|要點|规划|規劃/.test(title)) return 'plan'
  if (/通知|公告|通告/.test(title)) return 'notice'
  return /讲话|講話|致辞|致辭/.test(title) ? 'speech' : undefined
}

/** A name stays as it was typed; a slug becomes the name that people say, where that leads to one agency. */
function writeName(
  agency: Agency,
  typed: string,
  find: (text: string) => Agency | undefined,
): string {
  if (typed !== agency.slug) return typed
  return find(agency.shortName) === agency ? agency.shortName : agency.name
}
