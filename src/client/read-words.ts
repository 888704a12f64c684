/** What a copied part of a report says: without the paragraphs' numbers and the editor's notes. */
export function readWords(copy: ParentNode & Node): string {
  for (const other of copy.querySelectorAll('.pid, .call, .note')) other.remove()
  return copy.textContent?.trim() ?? ''
}
