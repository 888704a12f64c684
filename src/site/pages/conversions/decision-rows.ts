import type { Archive } from '../../../archive/archive.ts'
import {
  type ReviewedConversion,
  WHOLE_ARCHIVE,
  writeScope,
} from '../../../archive/ledger/reviewed-conversion.ts'
import {
  type LanguageTag,
  otherScript,
  type Script,
  toLanguageTag,
} from '../../../report/script.ts'
import type { PageSetting } from '../../page.ts'
import { type ShownNote, toShownNote } from '../../shown/note.ts'
import { scriptFolder } from '../../urls.ts'

/** How a person decided that a word is written, or found that it is written right. */
export interface DecisionRow {
  readonly word: string
  readonly wordLang: LanguageTag
  readonly result: string
  readonly resultLang: LanguageTag
  /** Where it applies. */
  readonly scope: { readonly label: string; readonly url?: string }
  readonly note: ShownNote
}

/** The pairs of `agencies.yaml` and the lines of `conversions.tsv`, in their order. */
export function toDecisionRows(
  archive: Archive,
  script: Script,
  setting: PageSetting,
): readonly DecisionRow[] {
  const { hantStandard, chromes, urls } = setting
  const say = chromes[script].words.conversions
  const written = new Map(archive.reports.map((report) => [report.slug, report]))
  const withReports = new Set(archive.reports.map(({ agencySlug }) => agencySlug))
  const folder = scriptFolder(script)
  const toScope = (entry: Pick<ReviewedConversion, 'scope' | 'block'>): DecisionRow['scope'] => {
    const { scope, block } = entry
    if (scope === WHOLE_ARCHIVE) return { label: say.wholeArchive }
    const agency = archive.agencies.find(({ slug }) => slug === scope)
    if (agency) {
      const label = agency.names[script].shortName
      // An agency without a report has no page.
      return withReports.has(scope)
        ? { label, url: urls.to(`${folder}agencies/${scope}/`) }
        : { label }
    }
    const report = written.get(scope)
    if (!report) return { label: writeScope(entry) }
    // A line may outlive the block it was written for.
    const isThere = report.texts[script].body.blocks.some(({ id }) => id === block)
    const place = isThere ? `#${block}` : ''
    return { label: report.texts[script].title, url: urls.to(`${folder}reports/${scope}/${place}`) }
  }
  const toRow = (
    word: string,
    result: string,
    from: Script,
    scope: DecisionRow['scope'],
    note: string | undefined,
    otherwise: string,
  ): DecisionRow => ({
    word,
    wordLang: toLanguageTag(from, hantStandard),
    result,
    resultLang: toLanguageTag(otherScript(from), hantStandard),
    scope,
    note: note === undefined ? [{ text: otherwise }] : toShownNote(archive, note, script, setting),
  })
  return [
    ...archive.agencies.flatMap(({ slug, convert }) =>
      convert.map(({ from, to }) =>
        toRow(from, to, 'Hans', toScope({ scope: slug }), undefined, say.decided),
      ),
    ),
    ...(archive.ledger?.reviewed ?? []).map((entry) => {
      const from = written.get(entry.scope)?.script ?? setting.script
      return toRow(entry.word, entry.result, from, toScope(entry), entry.note, say.seen)
    }),
  ]
}
