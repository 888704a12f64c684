/**
 * Ids of blocks by their number among their kind, in the order of their first mention: `p-z1j9kz` is `p1`. The anchor
 * that a paragraph's number is besides goes. What an id is made of is a test of its own.
 */
export function numberIds(text: string): string {
  const numbers = new Map<string, string>()
  const counts = new Map<string, number>()
  return text
    .replace(/(<a class="pid") id="p\d+"/g, '$1')
    .replace(/\b([cfpst])-[0-9a-hjkmnp-tv-z]{6}(?:-\d+)?\b/g, (id, kind: string) => {
      if (!numbers.has(id)) {
        const count = (counts.get(kind) ?? 0) + 1
        counts.set(kind, count)
        numbers.set(id, kind + count)
      }
      return numbers.get(id) ?? id
    })
}

/** The same within plain data. */
export function numberIdsIn<T>(data: T): T {
  return JSON.parse(numberIds(JSON.stringify(data))) as T
}
