import { type RawField, readRawMap } from './split-report.ts'

export interface MergedFields {
  readonly fields: readonly RawField[]
  /** Names of the fields that both changed, each to something else. */
  readonly disputed: readonly string[]
}

/**
 * Merges front matters that a person and the machine both changed since `base`, field by field, in the person's
 * order. Where both changed a field the person's stays. A name that was taken out of `suggested` was confirmed:
 * that field is the person's from there.
 */
export function mergeFields(
  base: readonly RawField[],
  next: readonly RawField[],
  current: readonly RawField[],
): MergedFields {
  const confirmed = new Set(without(readNames(base), readNames(current)))
  const merged = mergeMaps(base, next, current, confirmed)
  const suggested = mergeSuggested(base, next, current, merged.fields)
  const fields = merged.fields.flatMap((field) => (field.name === SUGGESTED ? suggested : [field]))
  const isThere = merged.fields.some(({ name }) => name === SUGGESTED)
  return { fields: isThere ? fields : [...fields, ...suggested], disputed: merged.disputed }
}

const SUGGESTED = 'suggested'

function mergeMaps(
  base: readonly RawField[],
  next: readonly RawField[],
  current: readonly RawField[],
  confirmed: ReadonlySet<string>,
): MergedFields {
  const disputed: string[] = []
  const merge = (name: string): readonly RawField[] => {
    const [b, n, c] = [base, next, current].map((fields) => find(fields, name))
    const own = c ? [c] : []
    if (n?.text === b?.text || n?.text === c?.text || name === SUGGESTED) return own
    if (b?.text === c?.text && !confirmed.has(name)) return n ? [n] : []
    const [below, nextBelow, currentBelow] = [b, n, c].map(readRawMap)
    if (c && below && nextBelow && currentBelow) {
      const merged = mergeMaps(below, nextBelow, currentBelow, new Set())
      disputed.push(...merged.disputed.map((part) => `${name}.${part}`))
      return [{ name, text: [`${name}:`, ...merged.fields.map(({ text }) => text)].join('\n') }]
    }
    disputed.push(name)
    return own
  }
  const fields = current.flatMap(({ name }) => merge(name))
  for (const [i, { name }] of next.entries()) {
    if (find(current, name)) continue
    const before = next.slice(0, i).findLast((field) => find(fields, field.name))?.name
    const at = fields.findIndex((field) => field.name === before)
    fields.splice(before === undefined ? 0 : at + 1, 0, ...merge(name))
  }
  return { fields, disputed }
}

/** The person's list, less what the machine no longer suggests, and what it suggests now and could set. */
function mergeSuggested(
  base: readonly RawField[],
  next: readonly RawField[],
  current: readonly RawField[],
  merged: readonly RawField[],
): readonly RawField[] {
  const [b, n, c] = [base, next, current].map((fields) => find(fields, SUGGESTED))
  if (n?.text === b?.text) return c ? [c] : []
  const before = readNames(base)
  const now = readNames(next)
  const settable = (name: string): boolean => {
    const [field = ''] = name.split('.')
    return find(merged, field)?.text === find(next, field)?.text
  }
  const gone = without(before, now)
  const kept = readNames(current).filter((name) => !gone.includes(name))
  const names = [...new Set([...kept, ...without(now, before).filter(settable)])]
  const left = names.filter((name) => find(merged, name.split('.')[0] ?? ''))
  if (left.length === 0) return []
  if (n && left.join() === now.join()) return [n]
  return [{ name: SUGGESTED, text: `${SUGGESTED}: [${left.join(', ')}]` }]
}

/** The names in the list `suggested`, in one line or one below the other. */
function readNames(fields: readonly RawField[]): readonly string[] {
  const text = find(fields, SUGGESTED)?.text.replace(/(?:^|\s)#.*$/gm, '') ?? ''
  return text.slice(text.indexOf(':') + 1).match(/[\w.]+/g) ?? []
}

function find(fields: readonly RawField[], name: string): RawField | undefined {
  return fields.find((field) => field.name === name)
}

function without(names: readonly string[], others: readonly string[]): readonly string[] {
  return names.filter((name) => !others.includes(name))
}
