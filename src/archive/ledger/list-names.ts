import { makeDiagnostic } from '../../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../../report/diagnostics/diagnostic.ts'
import type { Place } from '../../report/diagnostics/place.ts'
import type { Script } from '../../report/script.ts'
import type { Agency } from '../agency.ts'
import type { CollectedReport } from '../check-collection.ts'
import {
  type Converters,
  type NameQuestion,
  namesOfAgency,
  type ReportWords,
  wordsOfReport,
} from '../converters.ts'
import { type ReviewedConversion, WHOLE_ARCHIVE } from './reviewed-conversion.ts'

/** A name that the dictionaries would write otherwise, and that nobody has decided. */
export interface UndecidedName extends NameQuestion {
  readonly script: Script
  /** Where it first occurs. */
  readonly place: Place
  /** Where a line of `conversions.tsv` would apply to it. */
  readonly scope: string
}

export interface NamesGiven {
  readonly converters: Converters
  readonly agencies: readonly Agency[]
  readonly reports: readonly CollectedReport[]
  /** The archive's own script, in which `agencies.yaml` is written. */
  readonly script: Script
  readonly reviewed: readonly ReviewedConversion[]
}

/** Each name once: those of `agencies.yaml` first, then those of the reports in their order. */
export function listUndecidedNames(given: NamesGiven): readonly UndecidedName[] {
  const { converters, agencies, reports, script, reviewed } = given
  const found = new Map<string, UndecidedName>()
  const decided = new Set(
    reviewed.flatMap(({ scope, block, word, result }) =>
      block === undefined ? [`${scope}\t${word}\t${result}`] : [],
    ),
  )
  const asked = new Set<string>()
  const ask = (
    written: Script,
    words: ReportWords,
    scopes: readonly string[],
    place: (name: string) => Place,
  ): void => {
    // Most reports have the names of others: who has no words of their own gets the same answer.
    const key = `${written}\t${(words.names ?? []).join('\t')}\t\t${(words.people ?? []).join('\t')}`
    if ((words.own ?? []).length === 0) {
      if (asked.has(key)) return
      asked.add(key)
    }
    for (const question of converters.nameQuestions(written, words)) {
      const { name, byRule } = question
      const isDecided = scopes.some((scope) => decided.has(`${scope}\t${name}\t${byRule}`))
      if (isDecided || found.has(`${written}\t${name}`)) continue
      const scope = scopes[0] ?? WHOLE_ARCHIVE
      found.set(`${written}\t${name}`, { ...question, script: written, place: place(name), scope })
    }
  }
  for (const agency of agencies)
    ask(script, { names: namesOfAgency(agency) }, [WHOLE_ARCHIVE, agency.slug], () => ({
      file: 'agencies.yaml',
    }))
  for (const { report, places } of reports)
    ask(
      report.meta.script ?? script,
      wordsOfReport(report.meta),
      (report.meta.script ?? script) === script ? [WHOLE_ARCHIVE, report.slug] : [report.slug],
      (name) => {
        const { agency, district, city } = report.meta
        const field =
          name === agency
            ? 'agency'
            : name === district
              ? 'district'
              : name === city
                ? 'city'
                : 'byline'
        return places[field] ?? { file: report.file }
      },
    )
  return [...found.values()]
}

/** As a warning whose hint has the line to put in a file. */
export function toNameDiagnostic({
  name,
  byRule,
  byDictionary,
  script,
  place,
  scope,
}: UndecidedName): Diagnostic {
  const glossary = script === 'Hans' ? `${name}⇥${byDictionary}` : `${byDictionary}⇥${name}`
  const parameters = { name, byRule, byDictionary, scope, glossary }
  return makeDiagnostic('conversion/undecided-name', place, parameters)
}
