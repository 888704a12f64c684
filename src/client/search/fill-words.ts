/** @example fillWords('第{n}段', { n: 7 }) // => '第7段' */
export function fillWords(
  words: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return words.replace(/\{(\w+)\}/g, (name, key: string) => String(values[key] ?? name))
}
