import { isNoText } from './no-text.ts'

/** What a plain scalar may not begin with, contain or end with (YAML 1.2.2, 7.3.3). */
const NEEDS_QUOTES =
  /^[-?:,[\]{}#&*!|>'"%@`\s=~]|:(?:\s|$)|\s#|\s$|[\u0000-\u001f\u007f-\u00a0\u2028\u2029\ufeff]/
const DATE = /^\d{4}(?:-\d\d){0,2}$/
const NEEDS_QUOTES_IN_FLOW = /[,[\]{}]|:\S/

/** A text as a scalar of YAML that reads the same back; quotes are only where YAML or a person needs them. */
export function writeText(text: string, isInFlow = false): string {
  const needsQuotes =
    text === '' ||
    NEEDS_QUOTES.test(text) ||
    (isInFlow && NEEDS_QUOTES_IN_FLOW.test(text)) ||
    (isNoText(text) && !DATE.test(text))
  return needsQuotes ? quote(text) : text
}

/** JSON's strings are YAML's double-quoted ones. */
export function quote(text: string): string {
  return JSON.stringify(text)
}

/** A map in one line. @example writeMap({ name: '柳浦街道' }) // => '{name: 柳浦街道}' */
export function writeMap(fields: Readonly<Record<string, string>>): string {
  const items = Object.entries(fields).map(([name, value]) => `${name}: ${writeText(value, true)}`)
  return `{${items.join(', ')}}`
}
