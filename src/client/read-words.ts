/** What a copied part of a report says: without the paragraphs' numbers, the editor's notes and the page's tools. */
export function readWords(copy: ParentNode & Node): string {
  for (const other of copy.querySelectorAll('.pid, .call, .note, .quote-bar, .no-picture'))
    other.remove()
  return copy.textContent?.trim() ?? ''
}
