import type { ReportRecord } from '../../report/fields/report-record.ts'
import { writeCsv, writeCsvRow } from '../../text/write-csv.ts'
import { BLOCK_COLUMNS, REPORT_HEAD, toBlockCells, toBlockPairs, toReportRow } from './tables.ts'

/** All reports as JSON Lines, one to a line, in the order given. */
export function* writeJsonLines(records: Iterable<ReportRecord>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`
}

/** The catalogue as CSV, piece by piece: a row for each report. */
export function* writeReportsCsv(records: Iterable<ReportRecord>): Generator<string> {
  yield writeCsv([REPORT_HEAD])
  for (const record of records) yield writeCsvRow(toReportRow(record).map(toCellText))
}

/** The texts as CSV, piece by piece: a row for each block. */
export function* writeBlocksCsv(records: Iterable<ReportRecord>): Generator<string> {
  yield writeCsv([BLOCK_COLUMNS])
  for (const record of records)
    for (const pair of toBlockPairs(record))
      yield writeCsvRow(toBlockCells(record.slug, pair).map(toCellText))
}

function toCellText(cell: string | number | undefined): string {
  return cell === undefined ? '' : String(cell)
}
