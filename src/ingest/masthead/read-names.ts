/**
 * The names in a list of persons. A name of two characters is often set with a space inside to
 * stand as wide as three: single characters that follow one another are one name.
 *
 * @example readNames('柳 青、周小溪 李河') // => ['柳青', '周小溪', '李河']
 */
export function readNames(text: string): readonly string[] {
  const names: string[] = []
  let isOpen = false
  for (const part of text.slice(0, 200).split(/[\s　、,，;；/／]+/u)) {
    if (part === '') continue
    const isSingle = /^\p{sc=Han}$/u.test(part)
    if (isSingle && isOpen) names.push(`${names.pop() ?? ''}${part}`)
    else names.push(part)
    isOpen = isSingle && !isOpen
  }
  return names
}
