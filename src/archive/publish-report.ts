import { cutWords } from '../convert/cut-words.ts'
import type { Converter } from '../convert/make-converter.ts'
import type { BodyPlace } from '../markdown/dialect/body-place.ts'
import { parseBody } from '../markdown/parse-body.ts'
import type { ParsedBody } from '../markdown/parsed-body.ts'
import { renderParsed } from '../markdown/render-body.ts'
import type { RenderedBody } from '../markdown/rendered-body.ts'
import type { IdAlias, Report, ReportMeta } from '../report/report.ts'
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
    slug: report.slug,
    date: meta.date,
    dates: meta.dates ?? {},
    kind: meta.kind ?? 'other',
    year: meta.period?.to ?? edtfParts(meta.date).year,
    ...(meta.period && { period: meta.period }),
    ...(agency && { agencySlug: agency.slug }),
    ...(meta.indexNumber !== undefined && { indexNumber: meta.indexNumber }),
    ...(meta.source && { source: meta.source }),
    script: written,
    ...(meta.corrects !== undefined && { corrects: meta.corrects }),
    ...(meta.replaces !== undefined && { replaces: meta.replaces }),
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
  const { markup, choices } = marker.take(marked.markup)
  const converted = { ...marked, markup }
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
  const text = <Name extends string>(
    name: Name,
    value: string | undefined,
  ): { readonly [_ in Name]?: string } =>
    value === undefined ? {} : ({ [name]: own(value) } as { readonly [_ in Name]?: string })
  const title = own(meta.title)
  const agencyName = agency
    ? ofArchive(agency.name)
    : meta.agency === undefined
      ? undefined
      : own(meta.agency)
  const district =
    meta.district === undefined
      ? agency?.district && ofArchive(agency.district)
      : own(meta.district)
  const city = meta.city === undefined ? agency?.city && ofArchive(agency.city) : own(meta.city)
  return {
    title,
    titleWords: cutWords(title, names),
    ...text('kicker', meta.kicker),
    ...text('subtitle', meta.subtitle),
    byline: (meta.byline ?? []).map(({ role, name }) => ({
      ...(role !== undefined && { role: own(role) }),
      name: own(name),
    })),
    ...(agencyName !== undefined && { agency: agencyName }),
    ...(district !== undefined && { district }),
    ...(city !== undefined && { city }),
    ...text('documentNumber', meta.documentNumber),
    ...text('category', meta.category),
    ...text('disclosure', meta.disclosure),
    ...text('audience', meta.audience),
    ...text('validity', meta.validity),
    topics: (meta.topics ?? []).map(own),
    ...text('sourceName', meta.source?.name),
    ...(meta.changes && {
      changes: meta.changes.map(({ date, note }) => ({ date, note: own(note) })),
    }),
    body,
  }
}
