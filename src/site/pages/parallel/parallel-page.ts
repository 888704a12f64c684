import { unpackRule } from '../../../archive/parallel/marked-choices.ts'
import type { PublishedReport } from '../../../archive/published-report.ts'
import { listPieces } from '../../../markdown/rendered-body.ts'
import {
  type LanguageTag,
  otherScript,
  type Script,
  toLanguageTag,
} from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import { type ChinesePage, makePage } from '../../page.ts'
import type { PageDraft } from '../../page-draft.ts'
import type { ReportSetting } from '../../report-setting.ts'
import type { SiteParts } from '../../site-parts.ts'
import { reportPath } from '../../urls.ts'
import { toTitlePieces } from '../listing/title-pieces.ts'
import { deepenLinks } from './deepen-links.ts'
import { markPlaces, withoutIds } from './mark-places.ts'
import { type RuleRow, toRank, toRuleRows } from './rule-rows.ts'

/** The two scripts of a report side by side. One page for both, in the archive's own script. */
export interface ParallelPage extends ChinesePage {
  readonly titlePieces: readonly string[]
  readonly say: string
  readonly reportUrl: string
  readonly sides: readonly [source: Side, converted: Side]
  /** Safe markup, made by the Markdown renderer: a block of the text as written and as converted. */
  readonly pairs: readonly (readonly [source: string, converted: string])[]
  /** The rules of the places that are not links, in their order: `12 3 3`. */
  readonly plainRules: string
  readonly rules: readonly RuleRow[]
}

interface Side {
  /** `简体（来源）`. */
  readonly label: string
  readonly lang: LanguageTag
}

/** Where the page is, below the site's root. */
export function parallelPath(report: Pick<PublishedReport, 'slug'>, script: Script): string {
  return `${reportPath(report, script)}parallel/`
}

export function toParallelPages({
  archive,
  setting,
}: SiteParts): readonly PageDraft<ParallelPage>[] {
  const { script, urls } = setting
  return archive.reports
    .filter(({ choices }) => choices !== undefined)
    .map((report) => {
      const path = parallelPath(report, script)
      return {
        url: urls.to(path),
        outputPath: `${path}index.html`,
        script,
        finish: () => toParallelPage(report, setting),
      }
    })
}

function toParallelPage(report: PublishedReport, setting: ReportSetting): ParallelPage {
  const { urls, script, chromes, hantStandard } = setting
  const { words } = chromes[script]
  const { title, titleWords } = report.texts[script]
  const from = report.script
  const to = otherScript(from)
  const choices = report.choices ?? { rules: [], at: new Uint32Array(), rule: new Uint16Array() }
  const rules = choices.rules.map(unpackRule)
  const ranks = rules.map(toRank)
  const marked = markPlaces(report.texts[to].body, choices, ranks)
  const path = reportPath(report, script)
  const canonical = urls.absolute(path)
  const { canonical: _own, ...page } = makePage(
    setting,
    script,
    `reports/${report.slug}/parallel/`,
    {
      title: `${words.parallel.title}：${title} · ${setting.archiveTitle[script]}`,
      description: fill(words.parallel.describe, { title }),
      section: 'catalogue',
    },
  )
  const side = (one: Script, label: string): Side => ({
    label: fill(label, { script: chromes[one].words.scriptName }),
    lang: toLanguageTag(one, hantStandard),
  })
  return {
    ...page,
    // It adds nothing to the report but marks: for machines there is only the report.
    ...(canonical !== undefined && { canonical }),
    alternates: [],
    otherUrl: urls.to(reportPath(report, otherScript(script))),
    titlePieces: toTitlePieces(titleWords),
    say: fill(words.parallel.say, {
      count: choices.at.length,
      doubtful: choices.rule.filter((rule) => ranks[rule] === 'doubtful').length,
    }),
    reportUrl: urls.to(path),
    sides: [
      side(from, chromes[from].words.parallel.source),
      side(to, chromes[to].words.parallel.converted),
    ],
    pairs: listPieces(report.texts[from].body).map((block, i) => [
      deepenLinks(block),
      deepenLinks(withoutIds(marked.pieces[i] ?? '')),
    ]),
    plainRules: marked.plain.join(' '),
    rules: toRuleRows(rules, choices, words.parallel),
  }
}
