/** Marks in the contents what is being read, and opens them where they are beside the text. */
export function followReading(): void {
  const links = new Map<string, HTMLAnchorElement>()
  for (const link of document.querySelectorAll('.toc a'))
    if (link instanceof HTMLAnchorElement) links.set(decodeURIComponent(link.hash.slice(1)), link)
  if (links.size === 0 || !('IntersectionObserver' in window)) return
  openBeside()
  const blocks = [...links.keys()].flatMap((id) => document.getElementById(id) ?? [])
  let current: HTMLAnchorElement | undefined
  const observer = new IntersectionObserver(
    () => {
      const reading = blocks.findLast(
        (block) => block.getBoundingClientRect().top < innerHeight / 3,
      )
      const link = links.get((reading ?? blocks[0])?.id ?? '')
      if (link === current) return
      current?.removeAttribute('aria-current')
      link?.setAttribute('aria-current', 'true')
      current = link
      if (link) showInBox(link)
    },
    // A line a third down the window: it is crossed when a block begins to be read.
    { rootMargin: '0px 0px -66% 0px' },
  )
  for (const block of blocks) observer.observe(block)
}

/** Contents that are longer than the window follow the reader, inside their own box: the page itself is not moved. */
function showInBox(link: HTMLElement): void {
  const box = link.closest('.toc > div')
  if (!box || box.scrollHeight <= box.clientHeight) return
  const frame = box.getBoundingClientRect()
  const { top, bottom, height } = link.getBoundingClientRect()
  const isShown = top - height >= frame.top && bottom + height <= frame.bottom
  if (!isShown) box.scrollTop += top - frame.top - (frame.height - height) / 2
}

/** Where the style sheet shows them beside the text without their button, they are open for every reader and tool. */
function openBeside(): void {
  const details = document.querySelector<HTMLDetailsElement>('.toc details')
  const button = details?.querySelector('summary')
  if (details && button && getComputedStyle(button).display === 'none') details.open = true
}
