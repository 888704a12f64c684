/** Where an address begins: http://…, www.…, or a name of a host before a path. */
const BEGINNING =
  /(?:https?|ftp):\/\/|www\.|(?<![\w.@/-])(?:[a-z0-9-]{1,63}\.){1,6}(?:cn|com|org|net|gov|edu|info|hk|tw|mo|example)(?=[/:][^\s/])/gi
const MAIL =
  /(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}|[\u3400-\u9fff]{1,16})(?:\.(?:[\w-]{1,63}|[\u3400-\u9fff]{1,8})){1,9}/g
const MARKS = ['/', '@', 'www.', 'WWW.']

/** In UTF-16 offsets. */
interface Address {
  readonly from: number
  readonly to: number
}

const NONE: readonly Address[] = []

/**
 * Addresses that are in a text as they are: their letters, marks and characters must not change. Han belongs to one
 * after a mark of it and before more of it (/发展/, ?q=干部&p=2), or as a short last part (/干部 and nothing behind);
 * otherwise the sentence goes on there. The last mark of a sentence is none of the address.
 *
 * @example findAddresses('见https://liupu.example/发展/2.html。') // => [{ from: 1, to: 33 }]
 */
export function findAddresses(text: string): readonly Address[] {
  if (!MARKS.some((mark) => text.includes(mark))) return NONE
  const found: Address[] = []
  let at = 0
  for (const { 0: beginning, index } of text.matchAll(BEGINNING)) {
    if (index < at) continue
    const to = endOf(text, index + beginning.length)
    if (to <= index + beginning.length - (beginning.endsWith('/') ? 0 : 1)) continue
    found.push({ from: index, to })
    at = to
  }
  for (const { 0: mail, index } of text.matchAll(MAIL)) {
    const to = index + mail.length
    if (!found.some((span) => span.from < to && index < span.to)) found.push({ from: index, to })
  }
  return found.sort((a, b) => a.from - b.from)
}

/** A run of Han at the end of an address that is longer is the sentence: www.liupu.example/办理时请带身份证原件 */
const LAST_PART = 8

function endOf(text: string, from: number): number {
  let at = from
  let isHost = true
  for (;;) {
    while (isAddressMark(text, at)) {
      if (text.charAt(at) === '/') isHost = false
      at++
    }
    const end = endOfHan(text, at)
    if (end === at || !belongs(text, at, end, isHost)) break
    at = end
  }
  while (at > from && !/[\w/#=\u3400-\u9fff]/.test(text.charAt(at - 1))) at--
  return at
}

function belongs(text: string, from: number, to: number, isHost: boolean): boolean {
  const before = text.charAt(from - 1)
  const goesOn = /^(?:[/?&=#%_-]|[.:](?=[\w\u3400-\u9fff]))/.test(text.slice(to, to + 2))
  if (/[/=?#&_%-]/.test(before) || (isHost && before === '.'))
    return goesOn || /\w/.test(text.charAt(to)) || to - from <= LAST_PART
  return goesOn && /[\w/\u3400-\u9fff]/.test(text.charAt(to + 1))
}

function endOfHan(text: string, from: number): number {
  let at = from
  while (/[\u3400-\u9fff]/.test(text.charAt(at))) at++
  return at
}

function isAddressMark(text: string, at: number): boolean {
  return /[\w\-./?%&=+#~:@!$*;,]/.test(text.charAt(at))
}
