import { findHunks, type Hunk } from './find-hunks.ts'

export interface MergedBody {
  readonly body: string
  /** Whether both changed the same place. */
  readonly isDisputed: boolean
}

/**
 * Merges a body that a person and the machine both changed since `base`, block by block (what empty lines
 * part). Each place that one of them changed gets the change; where both did, the person's stays.
 */
export function mergeBlocks(base: string, next: string, current: string): MergedBody {
  if (next === base || next === current) return { body: current, isDisputed: false }
  if (current === base) return { body: next, isDisputed: false }
  const ours = splitBlocks(base)
  const machine = { blocks: splitBlocks(next), hunks: [] as readonly Hunk[] }
  const person = { blocks: splitBlocks(current), hunks: [] as readonly Hunk[] }
  const keys = ours.map(toKey)
  for (const side of [machine, person]) side.hunks = findHunks(keys, side.blocks.map(toKey))

  const merged: string[] = []
  let isDisputed = false
  let at = 0
  /** How far a block of the base stands from its place in the person's text. */
  let shift = 0
  for (const region of toRegions(machine.hunks, person.hunks)) {
    merged.push(...person.blocks.slice(at + shift, region.from + shift))
    const byMachine = take(machine.blocks, region, region.machine)
    const byPerson = take(person.blocks, region, region.person)
    if (byPerson === undefined) merged.push(...(byMachine ?? []))
    else merged.push(...byPerson)
    if (byMachine && byPerson && byMachine.map(toKey).join('\n') !== byPerson.map(toKey).join('\n'))
      isDisputed = true
    at = region.to
    for (const { from, to, start, end } of region.person) shift += end - start - (to - from)
  }
  merged.push(...person.blocks.slice(at + shift))
  return { body: joinBlocks(/^\n*/.exec(current)?.[0] ?? '', merged), isDisputed }
}

/** A stretch of the base that one or both changed. */
interface Region {
  readonly from: number
  readonly to: number
  readonly machine: readonly Hunk[]
  readonly person: readonly Hunk[]
}

/** Hunks that touch the same blocks go together; those that are side by side do not. */
function toRegions(machine: readonly Hunk[], person: readonly Hunk[]): readonly Region[] {
  const all = [
    ...machine.map((hunk) => ({ hunk, side: 'machine' as const })),
    ...person.map((hunk) => ({ hunk, side: 'person' as const })),
  ].sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to)
  const regions: Region[] = []
  for (const { hunk, side } of all) {
    const last = regions.at(-1)
    const isWithin = last !== undefined && hunk.from < last.to
    const isSamePoint =
      last !== undefined && hunk.from === hunk.to && last.from === last.to && hunk.from === last.to
    if (last && (isWithin || isSamePoint))
      regions[regions.length - 1] = {
        ...last,
        to: Math.max(last.to, hunk.to),
        [side]: [...last[side], hunk],
      }
    else regions.push({ from: hunk.from, to: hunk.to, machine: [], person: [], [side]: [hunk] })
  }
  return regions
}

/** What a side has in a region; `undefined` where it changed nothing there. */
function take(
  blocks: readonly string[],
  { from, to }: Region,
  hunks: readonly Hunk[],
): readonly string[] | undefined {
  const first = hunks[0]
  const last = hunks.at(-1)
  if (!first || !last) return undefined
  return blocks.slice(first.start - (first.from - from), last.end + (to - last.to))
}

/** Blocks with the empty lines below them, so that a person's spacing stays. */
function splitBlocks(body: string): readonly string[] {
  return body.replace(/^\n+/, '').match(/[^\n][\s\S]*?(?:\n(?:[ \t]*\n)+|$)/g) ?? []
}

function toKey(block: string): string {
  return block.trimEnd()
}

function joinBlocks(lead: string, blocks: readonly string[]): string {
  if (blocks.length === 0) return lead
  const spaced = blocks.map((block) => (/\n[ \t]*\n$/.test(block) ? block : `${toKey(block)}\n\n`))
  return `${lead}${spaced.join('').trimEnd()}\n`
}
