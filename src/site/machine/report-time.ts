import type { PublishedReport } from '../../archive/published-report.ts'
import { type EdtfDate, edtfParts } from '../../text/edtf.ts'

/**
 * The day a report was last changed, as it says itself: its date or that of a later change. `undefined` where no day is known for
 * sure: a build's own day says nothing of a report.
 *
 * @example 2024-12-20
 */
export function lastKnownDay(report: PublishedReport): string | undefined {
  return datesOf(report)
    .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date))
    .toSorted()
    .at(-1)
}

/**
 * An instant for formats that cannot do without one: the first of the days that the latest date may mean, at midnight UTC.
 *
 * @example 2024-12 → 2024-12-01T00:00:00Z
 */
export function toInstant(report: PublishedReport): string {
  const instants = datesOf(report).map((date) => {
    const { year, month = 1, day = 1 } = edtfParts(date)
    const two = (n: number): string => String(n).padStart(2, '0')
    return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T00:00:00Z`
  })
  return instants.toSorted().at(-1) ?? ''
}

function datesOf({ date, texts }: PublishedReport): readonly EdtfDate[] {
  return [date, ...(texts.Hans.changes ?? []).map((change) => change.date)]
}
