import { findAddresses } from '../text/find-addresses.ts'
import type { DecidedStretch } from './choice.ts'

/** The stretches with the addresses of the text between them, which stay as they are. */
export function withAddresses(
  text: string,
  stretches: readonly DecidedStretch[],
): readonly DecidedStretch[] {
  const addresses = findAddresses(text)
    .filter(({ from, to }) => !stretches.some((other) => other.from < to && from < other.to))
    .map(({ from, to }) => ({ from, to, text: text.slice(from, to), isAddress: true }))
  if (addresses.length === 0) return stretches
  return [...stretches, ...addresses].sort((a, b) => a.from - b.from)
}
