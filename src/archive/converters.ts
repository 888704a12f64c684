import { type Converter, makeReadyConverter } from '../convert/converter.ts'
import { type Layer, makeLayer } from '../convert/layer.ts'
import { NAME_CHARACTERS, NAMES_TO_SIMPLIFIED } from '../convert/lexicon/name-characters.ts'
import { makeNameWriter, type NameKind, type NameWriter } from '../convert/name-writer.ts'
import type { ConversionTarget } from '../convert/opencc-dictionaries.ts'
import { lexiconFor } from '../convert/tables.ts'
import { type TaiForm, writeTai } from '../convert/tai-form.ts'
import type { ConversionPair } from '../report/fields/field-values.ts'
import type { ReportMeta } from '../report/fields/report-meta.ts'
import { type HantStandard, otherScript, type Script } from '../report/script.ts'
import type { Agency } from './agency.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import type { ArchiveSettings } from './settings.ts'

/** What a report brings of its own. */
export interface ReportWords {
  /** Its `convert:` list. */
  readonly own?: readonly ConversionPair[]
  /** Names of agencies and places in its front matter. */
  readonly names?: readonly string[]
  /** Names of persons there: every character of them is a name. */
  readonly people?: readonly string[]
}

/** A name that the dictionaries would write differently: a person decides, once. */
export interface NameQuestion {
  readonly name: string
  readonly byDictionary: string
  /** As it is written until somebody decides. */
  readonly byRule: string
}

/** Converts from the script a text was written in to the other one. */
export interface Converters {
  /** With the agencies' names and the glossary, and before them a report's own pairs. */
  forReport(script: Script, words?: ReportWords): Converter
  /** The names among `words` that nobody has decided and that are not sure. */
  nameQuestions(script: Script, words: ReportWords): readonly NameQuestion[]
}

/**
 * The archive's decided words as layers, prepared once: a report's own come before them.
 *
 * @throws where the tables are not in use: `prepareConversion` is awaited first
 */
export function makeConverters(
  settings: ArchiveSettings,
  agencies: readonly Agency[],
  glossary: readonly GlossaryEntry[],
): Converters {
  const { hantStandard } = settings
  const decided: Readonly<Record<Script, Decided>> = {
    Hans: decide('Hans', agencies, glossary, hantStandard),
    Hant: decide('Hant', agencies, glossary, hantStandard),
  }
  const lexiconOf = (script: Script): Layer =>
    lexiconFor(conversionTarget(script, hantStandard), hantStandard)
  const taiFormFor = (script: Script): TaiForm | undefined =>
    script === 'Hans' ? settings.taiForm : undefined
  const makeWriter = (script: Script, own: readonly Layer[]): NameWriter =>
    makeNameWriter({
      to: conversionTarget(script, hantStandard),
      from: hantStandard,
      decided: [...own, decided[script].agencies, decided[script].glossary],
      lexicon: lexiconOf(script),
      taiForm: taiFormFor(script),
      characters: script === 'Hans' ? NAME_CHARACTERS : NAMES_TO_SIMPLIFIED,
    })
  const writers = { Hans: makeWriter('Hans', []), Hant: makeWriter('Hant', []) }
  const agencyPairs = agencies.flatMap(namesOfAgency).map((name) => ({
    from: name,
    to: writers[settings.script].write(name, 'place'),
  }))
  const agencyLayers: Readonly<Record<Script, Layer>> = {
    Hans: makeAgencyLayer('Hans'),
    Hant: makeAgencyLayer('Hant'),
  }
  function makeAgencyLayer(script: Script): Layer {
    const names = script === settings.script ? agencyPairs : agencyPairs.map(turn)
    return makeLayer([...decided[script].agencyPairs, ...names], 'agency')
  }
  // The agencies' own names need no layer of the report's: theirs is the stronger, and made once.
  const known: ReadonlySet<string> = new Set(agencyPairs.flatMap(({ from, to }) => [from, to]))
  const make = (script: Script, { own = [], names = [], people = [] }: ReportWords): Converter => {
    const report = own.length > 0 ? [makeLayer(own, 'report')] : []
    const list = listNames(names, people)
    const writer =
      report.length > 0 && list.length > 0 ? makeWriter(script, report) : writers[script]
    const pairs = list.map(({ name, kind }) => ({ from: name, to: writer.write(name, kind) }))
    const converter = makeReadyConverter({
      context: 'words',
      to: conversionTarget(script, hantStandard),
      from: hantStandard,
      names: [
        ...report,
        agencyLayers[script],
        ...(pairs.length > 0 ? [makeLayer(pairs, 'name')] : []),
        decided[script].glossary,
        lexiconOf(script),
      ],
    })
    return writeTai(converter, taiFormFor(script))
  }
  const shared: Partial<Record<Script, Converter>> = {}
  return {
    forReport: (script, words = {}) => {
      const { own = [], people = [] } = words
      const names = (words.names ?? []).filter((name) => !known.has(name))
      if (own.length + names.length + people.length > 0) return make(script, { own, names, people })
      shared[script] ??= make(script, {})
      return shared[script]
    },
    nameQuestions: (script, { own = [], names = [], people = [] }) => {
      const writer =
        own.length > 0 ? makeWriter(script, [makeLayer(own, 'report')]) : writers[script]
      return listNames(names, people).flatMap(({ name, kind }) => {
        const byRule = writer.write(name, kind)
        const byDictionary = writer.writePlain(name)
        return byRule === byDictionary ? [] : [{ name, byDictionary, byRule }]
      })
    },
  }
}

/** What a text of a script is converted to. */
function conversionTarget(script: Script, standard: HantStandard): ConversionTarget {
  return otherScript(script) === 'Hans' ? 'hans' : standard
}

/** What a report's front matter says of its conversion; its names are written as names throughout the report. */
export function wordsOfReport(meta: ReportMeta): ReportWords {
  const { convert = [], agency, district, city, byline = [] } = meta
  return {
    own: convert,
    names: [agency, district, city].filter((name) => name !== undefined),
    people: byline.map(({ name }) => name),
  }
}

/** All names of an agency and of where it is, as the archive's own script has them. */
export function namesOfAgency(agency: Agency): readonly string[] {
  const { name, shortName, formerNames, district, city } = agency
  const places = [district, city].filter((place) => place !== undefined)
  return [name, shortName, ...formerNames, ...places]
}

/** What persons decided for all reports. */
interface Decided {
  readonly agencyPairs: readonly ConversionPair[]
  readonly agencies: Layer
  readonly glossary: Layer
}

function decide(
  script: Script,
  agencies: readonly Agency[],
  glossary: readonly GlossaryEntry[],
  standard: HantStandard,
): Decided {
  const toScript = script === 'Hans' ? (pair: ConversionPair): ConversionPair => pair : turn
  const agencyPairs = agencies.flatMap(({ convert }) => convert).map(toScript)
  const glossaryPairs = glossary.map((entry) =>
    toScript({ from: entry.simplified, to: entry[standard] ?? entry.hant }),
  )
  return {
    agencyPairs,
    agencies: makeLayer(agencyPairs, 'agency'),
    glossary: makeLayer(glossaryPairs, 'glossary'),
  }
}

function turn({ from, to }: ConversionPair): ConversionPair {
  return { from: to, to: from }
}

const HAS_HAN = /\p{Script=Han}/u

/** A name of one character would be found in every other word. */
function listNames(
  names: readonly string[],
  people: readonly string[],
): readonly { readonly name: string; readonly kind: NameKind }[] {
  const list = (some: readonly string[], kind: NameKind) =>
    some
      .filter((name) => HAS_HAN.test(name) && [...name].length > 1)
      .map((name) => ({ name, kind }))
  return [...list(people, 'person'), ...list(names, 'place')]
}
