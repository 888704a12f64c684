import { cutWords } from '../convert/cut-words.ts'
import type { Converter } from '../convert/make-converter.ts'
import type { BodyPlace } from '../markdown/dialect/body-place.ts'
import { parseBody } from '../markdown/parse-body.ts'
import type { ParsedBody } from '../markdown/parsed-body.ts'
import { renderParsed } from '../markdown/render-body.ts'
import { joinPieces, listPieces, type RenderedBody } from '../markdown/rendered-body.ts'
import type { IdAlias } from '../report/fields/field-values.ts'
import { mapTexts } from '../report/fields/map-texts.ts'
import type { ReportMeta } from '../report/fields/report-meta.ts'
import {
  CONVERTED_FIELDS,
  type ConvertedRow,
  KEPT_FIELDS,
  makeValues,
} from '../report/fields/row-groups.ts'
import type { Report } from '../report/report.ts'
import { otherScript, SCRIPTS, type Script } from '../report/script.ts'
import { edtfParts } from '../text/edtf.ts'
import { countHan } from '../text/han.ts'
import { setQuotes } from '../text/quotation-marks.ts'
import { widenPunctuation } from '../text/width.ts'
import type { Agency } from './agency.ts'
import { type Converters, makeConverters, wordsOfReport } from './converters.ts'
import { makeAgencyFinder } from './find-agency.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import { listPlaces } from './ledger/list-places.ts'
import { makeLedgerReader } from './ledger/read-ledger.ts'
import type { ReviewedConversion } from './ledger/reviewed-conversion.ts'
import { type ReportLedger, summarise } from './ledger/summarise.ts'
import type { MarkedChoices } from './parallel/marked-choices.ts'
import { rememberExplanations } from './parallel/remember-explanations.ts'
import { makeChoiceMarker } from './parallel/take-marks.ts'
import type { PublishedReport, ReportText } from './published-report.ts'
import type { ArchiveSettings } from './settings.ts'

type Convert = (text: string) => string

/** What is known before the first report is read. Plain data: handed to every thread. */
export interface PublishContext {
  readonly settings: ArchiveSettings
  readonly agencies: readonly Agency[]
  readonly glossary: readonly GlossaryEntry[]
  /** Conversions that a person found right. */
  readonly reviewed?: readonly ReviewedConversion[]
  /** The raw texts that visitors may read, as paths from the content folder: those that are there. */
  readonly readable?: ReadonlySet<string>
}

/** A report as the site shows it, and how its characters were decided. */
export interface PublishedWithLedger {
  readonly published: PublishedReport
  readonly ledger: ReportLedger
}

/** Turns reports into what the site shows of them: the body rendered, and every text, in both scripts. */
export function makeReportPublisher(
  context: PublishContext,
): (report: Report) => PublishedWithLedger {
  const converters = makeConverters(context.settings, context.agencies, context.glossary)
  const findAgency = makeAgencyFinder(context.agencies)
  const ofArchive = (script: Script): Convert =>
    script === context.settings.script
      ? (text) => text
      : converters.forReport(context.settings.script).convert
  const names = context.agencies.flatMap(({ name, shortName }) => [name, shortName])
  const tools: Tools = {
    settings: context.settings,
    converters,
    findAgency,
    readLedger: makeLedgerReader({ reviewed: [], ...context, converters }),
    archiveTexts: {
      Hans: { convert: ofArchive('Hans'), names: names.map((name) => ofArchive('Hans')(name)) },
      Hant: { convert: ofArchive('Hant'), names: names.map((name) => ofArchive('Hant')(name)) },
    },
  }
  return (report) => publish(report, tools)
}

interface Tools {
  readonly settings: ArchiveSettings
  readonly converters: Converters
  readonly findAgency: (text: string) => Agency | undefined
  readonly readLedger: ReturnType<typeof makeLedgerReader>
  /** How the archive's own words are written in a script, and its agencies' names in it. */
  readonly archiveTexts: Readonly<Record<Script, ArchiveTexts>>
}

interface ArchiveTexts {
  readonly convert: Convert
  readonly names: readonly string[]
}

function publish(
  report: Report,
  { settings, converters, findAgency, readLedger, archiveTexts }: Tools,
): PublishedWithLedger {
  const { meta } = report
  const written = meta.script ?? settings.script
  const converter = rememberExplanations(converters.forReport(written, wordsOfReport(meta)))
  const { convert } = converter
  const agency = meta.agency === undefined ? undefined : findAgency(meta.agency)
  const setting: BodySettings = {
    ...settings,
    script: written,
    place: 'reports',
    ...(meta.aliases && { aliases: meta.aliases }),
  }
  const parsed = parseBody(report.body, setting)
  const { bodies, choices } = renderMarked(parsed, setting, converter)
  const source = { ...readLedger(report, parsed), converter }
  const toText = (script: Script): ReportText => {
    const own = (text: string): string =>
      script === written
        ? widenPunctuation(text)
        : setQuotes(widenPunctuation(convert(text)), script, settings.hantQuotes)
    return toReportText(meta, agency, bodies[script], own, archiveTexts[script])
  }
  const published: PublishedReport = {
    ...makeValues(KEPT_FIELDS, ({ name }) => meta[name]),
    slug: report.slug,
    date: meta.date,
    dates: meta.dates ?? {},
    kind: meta.kind ?? 'other',
    year: meta.period?.to ?? edtfParts(meta.date).year,
    ...(agency && { agencySlug: agency.slug }),
    script: written,
    suggested: meta.suggested ?? [],
    choices,
    characters: bodies[written].blocks.reduce((sum, { text }) => sum + countHan(text), 0),
    texts: { Hans: toText('Hans'), Hant: toText('Hant') },
  }
  return { published, ledger: summarise(source.texts, listPlaces(source)) }
}

/** What the settings say of a body; `script` is the one that it is written in. */
type BodySettings = Pick<ArchiveSettings, 'script' | 'hantStandard' | 'hantQuotes'> & {
  readonly place: BodyPlace
  readonly aliases?: readonly IdAlias[]
}

/** One reading, two renderings; the script that the report is written in is not converted. */
export function renderBodies(
  body: string,
  setting: BodySettings,
  convert: Converter['convert'],
): Readonly<Record<Script, RenderedBody>> {
  return renderBoth(parseBody(body, setting), setting, convert)
}

/** Both renderings, and where the converted one has characters that were a choice. */
function renderMarked(
  parsed: ParsedBody,
  setting: BodySettings,
  { explain, convert }: Converter,
): {
  readonly bodies: Readonly<Record<Script, RenderedBody>>
  readonly choices: MarkedChoices
} {
  const { script: written, hantQuotes } = setting
  const marker = makeChoiceMarker()
  const script = otherScript(written)
  const marked = renderParsed(parsed, {
    script,
    hantQuotes,
    convert,
    marks: (text, decided) => marker.marks(explain(text, decided).choices),
  })
  const own = renderParsed(parsed, { script: written, hantQuotes })
  const { pieces, choices } = marker.take(listPieces(marked))
  const converted = { ...marked, ...joinPieces(pieces) }
  const bodies = script === 'Hans' ? { Hans: converted, Hant: own } : { Hans: own, Hant: converted }
  return { bodies, choices }
}

function renderBoth(
  parsed: ParsedBody,
  { script: written, hantQuotes }: BodySettings,
  convert: Converter['convert'],
): Readonly<Record<Script, RenderedBody>> {
  const [Hans, Hant] = SCRIPTS.map((script) =>
    renderParsed(parsed, { script, hantQuotes, ...(script !== written && { convert }) }),
  )
  if (!Hans || !Hant) throw new Error('There are two scripts.')
  return { Hans, Hant }
}

function toReportText(
  meta: ReportMeta,
  agency: Agency | undefined,
  body: RenderedBody,
  own: Convert,
  { convert: ofArchive, names }: ArchiveTexts,
): ReportText {
  const toValue = ({ name, kind }: ConvertedRow): unknown => {
    const value = meta[name]
    if (kind === 'agency' && agency) return ofArchive(agency.name)
    if (kind === 'place' && value === undefined) return agency?.[name] && ofArchive(agency[name])
    return value === undefined ? undefined : mapTexts(kind, value, own)
  }
  const values = makeValues(CONVERTED_FIELDS, toValue)
  const title = own(meta.title)
  const sourceName = meta.source?.name
  return {
    ...values,
    title,
    titleWords: cutWords(title, names),
    byline: values.byline ?? [],
    topics: values.topics ?? [],
    ...(sourceName !== undefined && { sourceName: own(sourceName) }),
    body,
  }
}
