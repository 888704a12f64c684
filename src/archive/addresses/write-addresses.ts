import type { AddressRow } from './address-row.ts'

const HEAD = `# The addresses of all reports that were ever published, one a line. Builds add lines; no line goes away.
# slug\tpublished | slug\tmoved\tnew slug | slug\tremoved\tday\treason
`

/** One row a line in the order of the slugs, so that two branches of a repository merge line by line. */
export function writeAddresses(rows: readonly AddressRow[]): string {
  const lines = rows.map(writeRow).sort((a, b) => (a < b ? -1 : 1))
  return `${HEAD}${lines.map((line) => `${line}\n`).join('')}`
}

/** The rows with others put in their places, and new ones added. */
export function withRows(
  rows: readonly AddressRow[],
  changed: readonly AddressRow[],
): readonly AddressRow[] {
  const bySlug = new Map([...rows, ...changed].map((row) => [row.slug, row]))
  return [...bySlug.values()]
}

function writeRow(row: AddressRow): string {
  switch (row.kind) {
    case 'published':
      return `${row.slug}\tpublished`
    case 'moved':
      return `${row.slug}\tmoved\t${row.to}`
    case 'removed':
      return `${row.slug}\tremoved\t${row.date}\t${row.reason}`
  }
  return row satisfies never
}
