/**
 * A table as CSV (RFC 4180) that spreadsheets open as it is: UTF-8 with its mark, and no cell that a spreadsheet
 * would take for a formula.
 *
 * @example writeCsv([['词', '次'], ['=1+1', '2']]) // => '\uFEFF词,次\r\n\'=1+1,2\r\n'
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map(writeCsvRow).join('')}`
}

/** A row by itself, for a table that is too large to be held as one text. */
export function writeCsvRow(row: readonly string[]): string {
  return `${row.map(writeCell).join(',')}\r\n`
}

/** What begins a formula, wide or not, behind whatever a spreadsheet trims. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠−]|^[\t\r\n]/u

function writeCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
