/** The blocks of a report: everything with an id that is no anchor inside one. */
export const BLOCKS = '[id]:not(.pid, .alias, .note)'

/** The block that an id of the address means: its own, an old one, or the number of its paragraph. */
export function findBlock(id: string): Element | null {
  const found = id === '' ? null : document.getElementById(id)
  return found?.matches('.pid, .alias') ? found.parentElement : found
}

/**
 * Where the address names a block by its number among its kind, as addresses once did (`#s2`, the second heading), it is
 * led to it. A paragraph's number is an anchor of its own and needs no script.
 */
export function redirectOldIds(): void {
  const [, kind, number, rest = ''] = /^#([sftc])(\d+)(&.*)?$/s.exec(location.hash) ?? []
  if (kind === undefined || document.getElementById(kind + number)) return
  const block = document.querySelectorAll(`.text [id^="${kind}-"]`)[Number(number) - 1]
  if (block) location.replace(`#${block.id}${rest}`)
}
