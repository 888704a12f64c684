import { type Converter, makeReadyConverter } from '../convert/converter.ts'
import { type Layer, makeLayer } from '../convert/layer.ts'
import type { ConversionTarget } from '../convert/opencc-dictionaries.ts'
import type { ConversionPair } from '../report/report.ts'
import { type HantStandard, otherScript, type Script } from '../report/script.ts'
import type { Agency } from './agency.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import type { ArchiveSettings } from './settings.ts'

/** What a report brings of its own. */
export interface ReportWords {
  /** Its `convert:` list. */
  readonly own?: readonly ConversionPair[]
  /** Names of its front matter: byline, agency, district. */
  readonly names?: readonly string[]
}

/** Converts from the script a text was written in to the other one. */
export interface Converters {
  /** With the agencies' names and the glossary, and before them a report's own pairs. */
  forReport(script: Script, words?: ReportWords): Converter
}

/** The archive's decided words as layers, prepared once: a report's own come before them. */
export function makeConverters(
  settings: ArchiveSettings,
  agencies: readonly Agency[],
  glossary: readonly GlossaryEntry[],
): Converters {
  const { hantStandard } = settings
  const layers: Record<Script, readonly Layer[]> = {
    Hans: [
      makeLayer(agencies.flatMap(({ convert }) => convert)),
      makeLayer(
        glossary.map((entry) => ({
          from: entry.simplified,
          to: entry[hantStandard] ?? entry.hant,
        })),
      ),
    ],
    Hant: [
      makeLayer(
        agencies.flatMap(({ convert }) => convert.map(({ from, to }) => ({ from: to, to: from }))),
      ),
      makeLayer(
        glossary.map((entry) => ({
          from: entry[hantStandard] ?? entry.hant,
          to: entry.simplified,
        })),
      ),
    ],
  }
  const make = (script: Script, own: readonly ConversionPair[]): Converter =>
    makeReadyConverter({
      minds: 'words',
      to: conversionTarget(script, hantStandard),
      from: hantStandard,
      names: own.length > 0 ? [makeLayer(own), ...layers[script]] : layers[script],
    })
  // The dictionaries of a direction are prepared when the first text asks for them.
  const shared: Partial<Record<Script, Converter>> = {}
  return {
    forReport: (script, { own = [] } = {}) => {
      if (own.length > 0) return make(script, own)
      shared[script] ??= make(script, [])
      return shared[script]
    },
  }
}

/** What a text of a script is converted to. */
export function conversionTarget(script: Script, standard: HantStandard): ConversionTarget {
  return otherScript(script) === 'Hans' ? 'hans' : standard
}
