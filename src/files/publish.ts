import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { takeLock } from './take-lock.ts'

/** A site in the making, in a folder of its own until it is complete. */
export interface Release {
  readonly kind: 'open'
  /** Where to write; nobody reads here. */
  readonly folder: string
  /** A folder that stays from build to build, for what need not be made again. Nobody else writes there meanwhile. */
  readonly cache: string
  /** Makes the new site the one that is served, in one step, and keeps the one before. */
  publish(): void
  /** Throws the new site away; the last good one stays as it is. */
  abandon(): void
}

/** Another build is at work on the same site. */
export interface Busy {
  readonly kind: 'busy'
  readonly pid: number
}

/**
 * Opens a release of the site at `target`. Releases lie in `<target>.releases/`; `target` itself is a
 * symbolic link to one of them, because replacing a link is the only step a file system takes at once:
 * a reader, or a machine that loses power, meets the old site or the new one, never half of either.
 * A folder that stands at `target` becomes the first release kept.
 */
export function openRelease(target: string): Release | Busy {
  const link = resolve(target)
  const releases = `${link}.releases`
  mkdirSync(releases, { recursive: true })
  const lock = join(releases, '.lock')
  const holder = takeLock(lock)
  if (holder !== undefined) return { kind: 'busy', pid: holder }

  for (const name of readdirSync(releases)) {
    if (name.startsWith('.making-')) rmSync(join(releases, name), { recursive: true, force: true })
  }
  const folder = join(releases, `.making-${process.pid}`)
  mkdirSync(folder)
  return {
    kind: 'open',
    folder,
    cache: join(releases, '.cache'),
    publish: () => {
      const name = nextName(releases)
      renameSync(folder, join(releases, name))
      const previous = currentRelease(link, releases)
      const fresh = `${link}.fresh-${process.pid}`
      rmSync(fresh, { force: true })
      symlinkSync(join(basename(releases), name), fresh, 'junction')
      renameSync(fresh, link)
      for (const old of readdirSync(releases)) {
        if (!old.startsWith('.') && old !== name && old !== previous)
          rmSync(join(releases, old), { recursive: true })
      }
      rmSync(lock, { force: true })
    },
    abandon: () => {
      rmSync(folder, { recursive: true, force: true })
      rmSync(lock, { force: true })
    },
  }
}

/** The release that is served now. A plain folder in the place of the link is moved among the releases first. */
function currentRelease(link: string, releases: string): string | undefined {
  const found = lstatSync(link, { throwIfNoEntry: false })
  if (found === undefined) return undefined
  if (found.isSymbolicLink()) {
    const target = resolve(dirname(link), readlinkSync(link))
    return dirname(target) === releases ? basename(target) : undefined
  }
  const name = nextName(releases)
  renameSync(link, join(releases, name))
  return name
}

function nextName(releases: string): string {
  const numbers = readdirSync(releases).map((name) =>
    Number(/^release-(\d{1,9})$/.exec(name)?.[1] ?? 0),
  )
  return `release-${String(Math.max(0, ...numbers) + 1).padStart(4, '0')}`
}
