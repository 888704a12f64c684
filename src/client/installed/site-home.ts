import type { CacheNames } from './cache-names.ts'

/** Which site the library is of. */
export interface SiteHome {
  /** The absolute address of its root, with a slash at the end. */
  readonly home: string
  readonly names: CacheNames
}
