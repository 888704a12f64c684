/**
 * Makes the columns of a list sortable. Only where the table contains the whole list: sorting one page of many
 * would pretend to an order that the list has not.
 */
export function makeTableSortable(): void {
  const table = document.querySelector('table[data-sortable]')
  const body = table?.querySelector('tbody')
  if (!table || !body) return
  const heads = [...table.querySelectorAll('thead th')]
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true })
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.replaceChildren(button)
    // The list comes newest first, and the date is its last column.
    head.setAttribute('aria-sort', column === heads.length - 1 ? 'descending' : 'none')
    button.addEventListener('click', () => {
      const isRising = head.getAttribute('aria-sort') !== 'ascending'
      for (const other of heads) other.setAttribute('aria-sort', 'none')
      head.setAttribute('aria-sort', isRising ? 'ascending' : 'descending')
      const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }))
      rows.sort((a, b) => collator.compare(a.key, b.key) * (isRising ? 1 : -1))
      body.append(...rows.map(({ row }) => row))
    })
  }
}

/** A date by its `datetime`, so that 约2021 is among the years; a title without what is under it. */
function keyOf(cell: HTMLTableCellElement | undefined): string {
  const time = cell?.querySelector('time')
  if (time) return time.dateTime
  return (cell?.querySelector('a') ?? cell)?.textContent ?? ''
}
