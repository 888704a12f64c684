import { readKeptQuery, writeFoundHash } from './search/found-hash.ts'

/**
 * Keeps the reader's place when the script is switched: ids are the same in both scripts, so the link only needs
 * the one at the top of the window. Without this script it leads to the top of the same page.
 */
export function carryPlaceOnSwitch(): void {
  for (const link of document.querySelectorAll('.script a, [data-keeps-place]')) {
    if (!(link instanceof HTMLAnchorElement)) continue
    const home = link.href
    const aim = (): void => {
      const place = placeOf(document.querySelectorAll('.text > [id]:not(.note)'))
      const query = readKeptQuery()
      link.href =
        home + (query === '' ? place : writeFoundHash(place.replace(/^[^#]*#?/, ''), query))
    }
    // Before the click, so that “open in a new tab” and copying the address keep the place as well.
    for (const event of ['pointerdown', 'focus', 'click']) link.addEventListener(event, aim)
  }
}

/** The search in the address, and the block that is being read: the last that begins in the upper third. */
function placeOf(blocks: Iterable<Element>): string {
  if (scrollY < 40) return location.search + location.hash
  let reading: Element | undefined
  for (const block of blocks) {
    if (block.getBoundingClientRect().top > innerHeight / 3) break
    reading = block
  }
  return location.search + (reading ? `#${reading.id}` : location.hash)
}
