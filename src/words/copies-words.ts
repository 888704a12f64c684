import type { OfflineKind } from '../archive/settings.ts'

/** The words of the page that lists the copies for reading without a network. */
export interface CopiesWords {
  readonly title: string
  readonly say: readonly string[]
  readonly groups: Readonly<
    Record<'zip' | 'epub' | 'data', { readonly title: string; readonly say: string }>
  >
  readonly kinds: Readonly<Record<OfflineKind, string>>
  readonly sha256: string
  /** The checksum that `verify.html` shows. */
  readonly checksum: string
  readonly nothing: string
  readonly open: string
  readonly openSay: readonly string[]
  readonly verify: string
  readonly verifySay: readonly string[]
}
