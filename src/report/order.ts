/**
 * Compares by code unit. Never `localeCompare`: its order changes with the machine's ICU data,
 * and the same input must give the same bytes everywhere.
 */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Newest first; the same day by slug. `2022` comes before `2022-01`: what is less exact is read first. */
export function compareNewest(
  a: { readonly date: string; readonly slug: string },
  b: { readonly date: string; readonly slug: string },
): number {
  return compareText(b.date, a.date) || compareText(a.slug, b.slug)
}
