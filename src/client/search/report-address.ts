/**
 * Where a result leads: `../reports/x/#p-z1j9kz`. From disk a folder is no page.
 *
 * @param base the address of the reports, with a slash at the end; may be relative
 */
export function toReportAddress(base: string, slug: string, id = ''): string {
  const page = location.protocol === 'file:' ? 'index.html' : ''
  return `${base}${slug}/${page}${id === '' ? '' : `#${id}`}`
}
