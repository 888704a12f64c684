import type { Period } from './fields/field-values.ts'

/**
 * @example parsePeriod('2021/2022') // => { from: 2021, to: 2022 }
 * @example parsePeriod('2022/2021') // => undefined: the earlier year comes first
 */
export function parsePeriod(text: string): Period | undefined {
  const [, from, to = from] = /^(\d{4})(?:\/(\d{4}))?$/.exec(text) ?? []
  if (from === undefined || to === undefined || Number(to) < Number(from)) return undefined
  return { from: Number(from), to: Number(to) }
}
