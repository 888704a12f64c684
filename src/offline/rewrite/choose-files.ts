import type { Script } from '../../report/script.ts'

/** What only a host, its visitors' browsers or search engines use; and the offline copies themselves. */
const ONLINE_ONLY = [
  /(?:^|\/)\./,
  /^_(?:headers|redirects)$/,
  /^(?:offline|zh-han[st]\/offline)\//,
  /^(?:404|offline)\.html$/,
  /^search\//,
  /^sw(?:-[\w-]+)?\.js$/,
  /^installed\//,
  /\.webmanifest$/,
  /^(?:robots\.txt|CNAME|web\.config|nginx\.conf)$/,
  /(?:^|\/)(?:sitemap|feed|atom|rss)[^/]*\.(?:xml|json|txt)(?:\.gz)?$/,
  /\.map$/,
]

/**
 * Whether a file of a finished site belongs into an offline copy. The search folder does not: from disk it stands
 * there as scripts. A copy in one script has neither the other's pages, nor those with both, nor the page that asks
 * which.
 *
 * @param script the only one; both where absent
 */
export function isOfCopy(path: string, script?: Script): boolean {
  if (ONLINE_ONLY.some((pattern) => pattern.test(path))) return false
  if (script === undefined) return true
  const other = script === 'Hans' ? 'zh-hant/' : 'zh-hans/'
  const isOfBoth = path === 'index.html' || /^zh-han[st]\/reports\/[^/]+\/parallel\//.test(path)
  return !path.startsWith(other) && !isOfBoth
}
