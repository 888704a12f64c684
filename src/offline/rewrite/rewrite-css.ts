/**
 * Rewrites the addresses in a style sheet: `url(…)`, and `@import` with a bare text.
 *
 * @param toHref what replaces an address
 */
export function rewriteCss(css: string, toHref: (url: string) => string): string {
  return css
    .replace(/\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^\s"'()]*))\s*\)/gi, (_, a, b, c) => {
      const url = String(a ?? b ?? c ?? '')
      return `url("${toHref(url)}")`
    })
    .replace(
      /(@import\s+)(?:"([^"]*)"|'([^']*)')/gi,
      (_, start, a, b) => `${start}"${toHref(String(a ?? b ?? ''))}"`,
    )
}
