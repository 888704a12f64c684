/** What became of the address of a report that was once published. */
export type AddressRow = HeldAddress | MovedAddress | RemovedAddress

interface HeldAddress {
  readonly kind: 'published'
  readonly slug: string
}

interface MovedAddress {
  readonly kind: 'moved'
  readonly slug: string
  readonly to: string
}

interface RemovedAddress {
  readonly kind: 'removed'
  readonly slug: string
  /** `2026-12-01`. */
  readonly date: string
  /** In the archive's own script. */
  readonly reason: string
}
