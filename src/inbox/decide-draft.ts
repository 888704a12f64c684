import { readRawText, splitReport } from '../markdown/merge/split-report.ts'
import { mergeReport } from '../markdown/merge-report.ts'

/** What is in the way of a new draft. All texts with `\n` as line break. */
export interface Standing {
  /** The draft as the rules make it now. */
  readonly next: string
  /** The file that is there; absent where it is no text that could be read. */
  readonly current?: string | undefined
  /** What the machine wrote last; absent where that is not known. */
  readonly base?: string | undefined
  /** Whether nobody has edited the file since the machine wrote it. */
  readonly isUntouched: boolean
}

/** What becomes of the file. */
export type Decision =
  | { readonly kind: 'unchanged' }
  /** Nobody edited it: the new draft takes its place. */
  | { readonly kind: 'update'; readonly text: string }
  /** A person edited it, the machine has something new for other places. */
  | { readonly kind: 'merge'; readonly text: string }
  /** A person edited it, the machine has nothing new. */
  | { readonly kind: 'keep' }
  | { readonly kind: 'locked'; readonly isBehind: boolean }
  /** Both changed something: the person's stays, `text` is the merge of all else. */
  | {
      readonly kind: 'dispute'
      readonly text?: string | undefined
      readonly disputed: readonly string[]
    }
  /** It is not known what the machine wrote: the file stays. */
  | { readonly kind: 'stranger' }

/** Decides about a file that a draft was written to before, or that is where one would go. */
export function decideDraft({ next, current, base, isUntouched }: Standing): Decision {
  if (current === undefined)
    return next === base ? { kind: 'keep' } : { kind: 'dispute', disputed: ['text'] }
  const fields = splitReport(current)?.fields
  if (readRawText(fields?.find(({ name }) => name === 'locked')) === 'true')
    return { kind: 'locked', isBehind: next !== base && next !== current }
  if (current === next) return { kind: 'unchanged' }
  if (isUntouched || current === base) return { kind: 'update', text: next }
  if (base === undefined)
    return current === next.replace(/^ingest: .*\n/m, '')
      ? { kind: 'update', text: next }
      : { kind: 'stranger' }
  if (base === next) return { kind: 'keep' }
  const merged = mergeReport(base, next, current)
  if (!merged) return { kind: 'dispute', disputed: ['text'] }
  if (merged.disputed.length > 0)
    return { kind: 'dispute', text: merged.text, disputed: merged.disputed }
  return merged.text === current ? { kind: 'keep' } : { kind: 'merge', text: merged.text }
}
