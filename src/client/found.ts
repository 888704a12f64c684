import { BLOCKS } from './blocks.ts'
import { openFoundBar } from './found/found-bar.ts'
import { markFound } from './found/mark-found.ts'
import { readTerms } from './found/read-terms.ts'
import { readFoundHash, readKeptQuery, saveQuery } from './search/found-hash.ts'

/**
 * A report that was opened from the search shows where the words stand that were searched. The address then loses the
 * query, so that it can be cited; what it says of the paragraph works as ever.
 */
export function showFound(): void {
  const text = document.querySelector<HTMLElement>('.text')
  if (!text) return
  const follow = (): void => {
    const asked = readFoundHash(location.hash)
    const query = asked?.query ?? readKeptQuery()
    if (asked) {
      // A real step to the paragraph: the browser scrolls there and marks it.
      location.replace(`#${asked.id}`)
      saveQuery(query)
    }
    if (query !== '') void show(query, text, asked?.id ?? '')
  }
  // The same report may be opened again from another tab's link, or by hand.
  addEventListener('hashchange', () => {
    if (readFoundHash(location.hash)) follow()
  })
  follow()
}

/** What the source says above and below its title comes before the text; each name of the byline by itself. */
const AROUND_TITLE = '#title, .masthead .kicker, .masthead .subtitle, .masthead .byline .writer'

/** What is on the page now, so that a second query takes its place. */
let close = (): void => {}

async function show(query: string, text: HTMLElement, id: string): Promise<void> {
  const terms = await readTerms(query)
  close()
  const marks = markFound(
    [...document.querySelectorAll(AROUND_TITLE), ...text.querySelectorAll(`${BLOCKS}, th, td`)],
    terms,
  )
  if (marks.places.length === 0) return
  const bar = openFoundBar(text, marks.places, {
    first: id,
    query,
    onClose: () => {
      close()
      saveQuery('')
    },
  })
  close = () => {
    bar.remove()
    marks.remove()
    close = () => {}
  }
}
