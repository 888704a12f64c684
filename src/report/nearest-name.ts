/**
 * The known name that a mistyped one most likely means; none where they have little in common.
 * Case, hyphens and underscores do not count: `index_number` is `indexNumber`.
 *
 * @example nearestName('tittle', ['title', 'subtitle']) // => 'title'
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const wanted = fold(typed)
  if (wanted === '' || wanted.length > 40) return undefined
  let nearest: string | undefined
  // A third of the word may be wrong, and never more than three letters.
  let least = Math.min(3, Math.floor(wanted.length / 3)) + 1
  for (const name of names) {
    const away = distance(wanted, fold(name), least)
    if (away < least) {
      least = away
      nearest = name
    }
  }
  return nearest ?? names.find((name) => sharesBeginning(wanted, fold(name)))
}

/** `indexNo` may mean `indexNumber`: the end is cut or put otherwise, the beginning is right. */
function sharesBeginning(typed: string, name: string): boolean {
  const length = Math.max(5, Math.ceil((typed.length * 2) / 3))
  return typed.length >= length && name.startsWith(typed.slice(0, length))
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '')
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment); `limit` where it is not less. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let above: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (above[j - 2] ?? 0) + 1)
      next.push(least)
    }
    above = row
    row = next
  }
  return Math.min(row[b.length] ?? limit, limit)
}
