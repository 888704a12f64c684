/** Words that nobody has written before come for ever, though ever more seldom (Heaps' law, exponent 0.6). */
const DISCOUNT = 0.6
/** How fast they come at first: fitted so that a million Han characters contain about 55,000 pairs of neighbours. */
const STRENGTH = 3000
/** The part of all runs of Han, from one mark to the next, that get such a word. */
const SHARE = 0.15

/**
 * Makes invented words for synthetic texts, so that their vocabulary grows as that of real ones does: names of people,
 * places and projects. Each word is new or one that was made before, the often used more often (a Chinese restaurant
 * process). Without them a thousand reports would contain no more words than the sixteen they are made of, and every
 * index of them would be far too small.
 */
export function makeGrowingWords(random: () => number): { mixInto(text: string): string } {
  const made: string[] = []
  let different = 0
  const next = (): string => {
    const isNew = random() < (STRENGTH + DISCOUNT * different) / (STRENGTH + made.length)
    const word = isNew
      ? inventWord(random)
      : (made[Math.floor(random() * made.length)] ?? inventWord(random))
    if (isNew) different++
    made.push(word)
    return word
  }
  return {
    mixInto: (text) =>
      text.replace(/\p{Script=Han}{5,}/gu, (run) => {
        if (random() >= SHARE) return run
        const word = next()
        const at = 1 + Math.floor(random() * (run.length - word.length - 1))
        return run.slice(0, at) + word + run.slice(at + word.length)
      }),
  }
}

/** Two or three characters, the common ones more often. */
function inventWord(random: () => number): string {
  const length = random() < 0.6 ? 2 : 3
  return Array.from({ length }, () => COMMON[Math.floor(random() ** 1.6 * COMMON.length)]).join('')
}

/** The 3,755 most used characters, as the first level of GB 2312 lists them; mixed, because that order is by sound. */
const COMMON = listCommon()

function listCommon(): readonly string[] {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  const list = [...new TextDecoder('gbk').decode(Uint8Array.from(bytes))]
  // 1,009 and the number of characters have no divisor in common: each is met once.
  return list.map((_, i) => list[(i * 1009) % list.length] ?? '')
}
