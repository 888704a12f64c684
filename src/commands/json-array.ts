import type { Terminal } from './terminal.ts'

/** Prints a JSON array item by item, so that a long one is never in memory as a whole. */
export function openJson(terminal: Terminal): { add(value: unknown): void; end(): void } {
  terminal.out('[')
  let last: string | undefined
  return {
    add: (value) => {
      if (last !== undefined) terminal.out(`${last},`)
      last = toSafeJson(value)
    },
    end: () => terminal.out(last === undefined ? ']' : `${last}\n]`),
  }
}

/** Control and direction characters of a raw text do not reach a terminal as they are. */
export function toSafeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
