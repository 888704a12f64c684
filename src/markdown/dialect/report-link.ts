/** 2022-yuehu-annual.md · 2022-yuehu-annual.md#p3 */
const REPORT_FILE = /^(?:\.\/)?([a-z0-9][a-z0-9-]*)\.md(#[^\s]*)?$/

/**
 * Where a link of a report leads on the site: a neighbouring report's file becomes the report's address;
 * every other target stays as it is.
 *
 * @example toReportLink('2022-yuehu-annual.md#p3') // => '../2022-yuehu-annual/#p3'
 */
export function toReportLink(target: string): string {
  const match = REPORT_FILE.exec(target)
  return match ? `../${match[1]}/${match[2] ?? ''}` : target
}
