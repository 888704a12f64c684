/** The words of saving pages for reading without a network, and of a new version of the site. */
export interface InstalledWords {
  readonly title: string
  /** What would be saved, with `{size}`. */
  readonly ask: Readonly<Record<'report' | 'agency' | 'all', string>>
  /** The name of all, where another item says that it is saved within it. */
  readonly all: string
  readonly saving: string
  readonly saved: string
  readonly within: string
  readonly failed: string
  readonly full: string
  readonly renewed: string
  readonly toSave: string
  readonly toCancel: string
  readonly toRemove: string
  readonly toRetry: string
  readonly version: string
  readonly versionSaving: string
  readonly versionFailed: string
  readonly versionFull: string
  readonly take: string
  /** The page that stands for one that is not kept. */
  readonly offline: {
    readonly title: string
    readonly say: string
    readonly kept: string
  }
}
