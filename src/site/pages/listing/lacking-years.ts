import type { PublishedAgency } from '../../../archive/archive.ts'
import type { ReportKind } from '../../../report/report-kind.ts'
import type { Script } from '../../../report/script.ts'
import { fill } from '../../../words/fill.ts'
import type { ReportSetting } from '../../report-setting.ts'
import type { Coverage } from '../coverage/coverage.ts'
import { letterUrl } from '../report/correction-url.ts'

/** The years that an agency lacks, each with the way to contribute it. */
export interface LackingAgency {
  readonly agency: string
  readonly years: readonly {
    /** Where a cell of the table leads: `lack-liupu-2023`. */
    readonly id: string
    readonly year: number
    readonly label: string
    /** A letter with agency and year filled in; none where the archive has no address for it. */
    readonly url?: string
  }[]
}

/** @param column the agency's in the table. */
export function toLackingAgency(
  { slug, names }: PublishedAgency,
  { rows }: Coverage,
  column: number,
  {
    script,
    setting,
    kind,
  }: {
    readonly script: Script
    readonly setting: ReportSetting
    readonly kind?: ReportKind | undefined
  },
): LackingAgency | undefined {
  const { words } = setting.chromes[script]
  const say = words.coverage
  const { name, shortName } = names[script]
  const years = rows
    .filter(({ cells }) => cells[column]?.kind === 'lack')
    .map(({ year }) => {
      const values = {
        agency: name,
        year,
        kind: kind === undefined ? say.anyKind : words.kinds[kind],
      }
      const url =
        setting.contact === undefined
          ? undefined
          : letterUrl(setting.contact, {
              title: fill(say.letterTitle, values),
              body: fill(say.letterBody, values),
            })
      return {
        id: `lack-${slug}-${year}`,
        year,
        label: fill(say.giveOne, { agency: shortName, year }),
        ...(url !== undefined && { url }),
      }
    })
  return years.length === 0 ? undefined : { agency: shortName, years }
}
