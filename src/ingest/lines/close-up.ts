/** One character, one space, to the end: `工 作 報 告`. */
const SPACED = /^(?:[^\s　][ 　]){2,}[^\s　]$/u

/**
 * A line that was set with a space after every character, without them. For reading names and years only: the text
 * itself is never changed.
 *
 * @example closeUp('工 作 報 告') // => '工作報告'
 */
export function closeUp(line: string): string {
  return SPACED.test(line) ? line.replace(/[ 　]/gu, '') : line
}
