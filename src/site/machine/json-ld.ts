/**
 * Linked data of schema.org as the text of a data block. Inside a `<script>` nothing is escaped but by JSON itself: no `<`
 * means neither an end tag nor a comment can begin there.
 *
 * @param nodes each without `@context`; absent (`undefined`) fields leave nothing.
 */
export function writeJsonLd(nodes: readonly object[]): string {
  const document = { '@context': 'https://schema.org', '@graph': nodes }
  return JSON.stringify(document).replace(
    /[<>&\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
