import { SCRIPTS, type Script } from '../../report/script.ts'
import { HEADER_POLICY } from '../frame/policy.ts'
import { scriptFolder } from '../urls.ts'

/** A page may be older than the last build: a browser asks again each time. */
const ASK = 'public, max-age=0, must-revalidate'
/** A file whose name has a hash of its bytes never changes. */
const KEEP = 'public, max-age=31536000, immutable'

/**
 * `_headers`, as Cloudflare Pages and Netlify read it. No two rules set the same header for one address: one host joins the
 * values, the other takes one of them.
 *
 * @param prefix where the site is below its host: `/archive/`
 */
export function writeHostHeaders(prefix: string): string {
  const rules: readonly (readonly [path: string, ...headers: readonly string[]])[] = [
    [
      '*',
      `Content-Security-Policy: ${HEADER_POLICY}`,
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
    ],
    ['assets/*', `Cache-Control: ${KEEP}`],
    ['', `Cache-Control: ${ASK}`],
    ...SCRIPTS.map((script) => [`${scriptFolder(script)}*`, `Cache-Control: ${ASK}`] as const),
    ['search/settings.json', 'Cache-Control: no-cache'],
    ['search/pagefind-entry.json', 'Cache-Control: no-cache'],
    ['sw.js', 'Cache-Control: no-cache'],
    ...SCRIPTS.flatMap((script) => toTypes(scriptFolder(script))),
  ]
  return rules
    .map(([path, ...headers]) => [prefix + path, ...headers].join('\n  '))
    .join('\n\n')
    .concat('\n')
}

/** What hosts do not know by the end of a name. */
function toTypes(folder: string): readonly (readonly [string, string])[] {
  return [
    [`${folder}feed.xml`, 'Content-Type: application/atom+xml; charset=utf-8'],
    [`${folder}agencies/:agency/feed.xml`, 'Content-Type: application/atom+xml; charset=utf-8'],
    [`${folder}reports/*.bib`, 'Content-Type: application/x-bibtex; charset=utf-8'],
    [`${folder}reports/*.ris`, 'Content-Type: application/x-research-info-systems; charset=utf-8'],
    [`${folder}reports/*.csl.json`, 'Content-Type: application/vnd.citationstyles.csl+json'],
  ]
}

/** Who reads which script, as browsers say it (BCP 47). */
const READERS: Readonly<Record<Script, string>> = {
  Hans: 'zh-hans,zh-cn,zh-sg,zh-my,zh',
  Hant: 'zh-hant,zh-tw,zh-hk,zh-mo',
}

/**
 * `_redirects`: the root leads a reader of Chinese to their script (Netlify; Cloudflare Pages leaves lines with conditions
 * out, and everybody else gets the page that offers both), and `/r/<slug>` is a report's short address.
 *
 * @param script the archive's own, which a short address points to
 * @param moved reports with another name now; what lies below their addresses moves too
 */
export function writeHostRedirects(
  prefix: string,
  script: Script,
  moved: readonly { readonly slug: string; readonly to: string }[] = [],
): string {
  const lines = [
    ...(['Hant', 'Hans'] as const).map(
      (one) => `${prefix} ${prefix}${scriptFolder(one)} 302! Language=${READERS[one]}`,
    ),
    ...moved.flatMap(({ slug, to }) =>
      SCRIPTS.map((one) => {
        const folder = `${prefix}${scriptFolder(one)}reports/`
        return `${folder}${slug}/* ${folder}${to}/:splat 301`
      }),
    ),
    `${prefix}r/:slug ${prefix}${scriptFolder(script)}reports/:slug/ 302`,
  ]
  return `${lines.join('\n')}\n`
}
