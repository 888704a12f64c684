import { once } from 'node:events'

/** Standard input, as it comes. */
export function readInput(): AsyncIterable<Uint8Array> {
  return process.stdin
}

/** Writes to standard output, and waits until there is room for more. */
export async function writeOutput(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
