/**
 * Fills the places of a phrase. A place without a value stays as it is: the browser fills some of them.
 *
 * @example fill('共{n}篇', { n: 12 }) // => '共12篇'
 */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
