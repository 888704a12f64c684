import type { Script } from '../report/script.ts'

/** Which reports of an archive, by agency and by years, both included. */
export interface ReportChoice {
  readonly agency?: string | undefined
  readonly years?: readonly [from: number, to: number] | undefined
}

/** @example parseYears('2018-2022') // => [2018, 2022] */
export function parseYears(text: string): readonly [number, number] | undefined {
  const [, from, to = from] = /^(\d{4})(?:-(\d{4}))?$/.exec(text) ?? []
  if (from === undefined || Number(from) > Number(to)) return undefined
  return [Number(from), Number(to)]
}

/** `hans`, `hant` or `both`, as a person types it; `undefined` for something else. */
export function parseScripts(text: string): Script | 'both' | undefined {
  const found = { hans: 'Hans', hant: 'Hant', both: 'both' } as const
  return Object.entries(found).find(([name]) => name === text.toLowerCase())?.[1]
}

/** What a copy is called, in the zip and where nobody names the zip: `archive-liupu-2018-2022-hans`. */
export function toCopyName({ agency, years }: ReportChoice, script?: Script): string {
  const [from, to] = years ?? []
  const span = from === undefined ? undefined : from === to ? String(from) : `${from}-${to}`
  return ['archive', agency, span, script?.toLowerCase()]
    .filter((part) => part !== undefined)
    .join('-')
}
