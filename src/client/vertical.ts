/**
 * A leaf that is set vertically scrolls sideways: with the arrow keys once it has the focus, and with the wheel, which a
 * browser keeps for the page. Without this script its numbers and links bring it into view one by one.
 */
export function scrollVerticalLeaf(): void {
  const leaf = document.querySelector<HTMLElement>('.sheet')
  if (!leaf) return
  const follow = (): void => {
    if (isSideways(leaf)) leaf.tabIndex = 0
    else leaf.removeAttribute('tabindex')
  }
  follow()
  // The choice is the style sheet's: whatever changes in the tools may turn the leaf.
  document.querySelector('#tools')?.addEventListener('change', follow)
  document.querySelector('#reset')?.addEventListener('click', () => requestAnimationFrame(follow))
  addEventListener('resize', follow)
  leaf.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.shiftKey || event.deltaX !== 0 || !isSideways(leaf)) return
      const before = leaf.scrollLeft
      // The text goes from right to left: down is on to the left.
      leaf.scrollLeft -= event.deltaY
      if (leaf.scrollLeft !== before) event.preventDefault()
    },
    { passive: false },
  )
}

function isSideways(leaf: HTMLElement): boolean {
  return (
    getComputedStyle(leaf).writingMode.startsWith('vertical') && leaf.scrollWidth > leaf.clientWidth
  )
}
