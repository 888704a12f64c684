import type { Script } from '../report/script.ts'

/** Makes every address of the site. Nothing else knows the path prefix. */
export interface Urls {
  /** `zh-hans/reports/x/` → `/archive/zh-hans/reports/x/`; `''` is the site's root. */
  to(path: string): string
  /** The same with scheme and host, for citations and machines; `undefined` where the archive names no host. */
  absolute(path: string): string | undefined
}

/** @example makeUrls('https://reports.example', '/archive/').absolute('') // => 'https://reports.example/archive/' */
export function makeUrls(baseUrl: string, pathPrefix: string): Urls {
  const host = baseUrl.replace(/\/$/, '')
  return {
    to: (path) => pathPrefix + path,
    absolute: (path) => (host === '' ? undefined : host + pathPrefix + path),
  }
}

/** The folder of a script's pages: `zh-hans/`. The same for both standards of Hant, so addresses outlive a setting. */
export function scriptFolder(script: Script): string {
  return script === 'Hans' ? 'zh-hans/' : 'zh-hant/'
}

/** The page of a report, below the site's root: `zh-hans/reports/x/`. */
export function reportPath({ slug }: { readonly slug: string }, script: Script): string {
  return `${scriptFolder(script)}reports/${slug}/`
}

/** The folder of the pages in English. */
export const ENGLISH_FOLDER = 'en/'
