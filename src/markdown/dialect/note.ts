/** A short name of what is wrong: 软件残留, 缺字. */
const LABEL = /^[^，。；：！？,;:!?]{1,8}$/u

/**
 * What an editor wrote to a marked place: the name of the damage, a sentence, or both with a colon between.
 *
 * @example readNote('软件残留') // => { label: '软件残留' }
 * @example readNote('缺字：两字不可辨。') // => { label: '缺字', text: '两字不可辨。' }
 * @example readNote('提示误入正文,原词已不可知') // => { text: '提示误入正文,原词已不可知' }
 */
export function readNote(comment: string): { readonly label?: string; readonly text?: string } {
  if (comment === '') return {}
  const colon = comment.search(/[：:]/u)
  const label = colon < 0 ? comment : comment.slice(0, colon)
  if (!LABEL.test(label)) return { text: comment }
  const text = colon < 0 ? '' : comment.slice(colon + 1).trim()
  return text === '' ? { label } : { label, text }
}
