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
import { type Busy, takeLock } from './take-lock.ts'

/** A site in the making, in a folder of its own until it is complete. */
export interface Release {
  readonly kind: 'open'
  /** Where to write; nobody reads here. */
  readonly folder: string
  /** A folder that stays from build to build, for what need not be made again. Nobody else writes there meanwhile. */
  readonly cache: string
  /**
   * Makes the new site the one that is served, in one step, and keeps the one before.
   *
   * @returns why older sites could not be removed, where they could not: the new one is served all the same
   */
  publish(): unknown
  /** Throws the new site away; the last good one stays as it is. */
  abandon(): void
}

/**
 * Opens a release of the site at `target`. Releases lie in `<target>.releases/`; `target` itself is a
 * symbolic link to one of them, because replacing a link is the only step a file system takes at once:
 * a reader, or a machine that loses power, meets the old site or the new one, never half of either.
 * A folder that is at `target` becomes the first release kept.
 */
export function openRelease(target: string): Release | Busy {
  const link = resolve(target)
  const releases = `${link}.releases`
  const lock = takeLock(releases, '.lock')
  if (lock.kind === 'busy') return lock

  removeLeftovers(link, releases)
  const folder = join(releases, `.making-${lock.id}`)
  mkdirSync(folder)
  return {
    kind: 'open',
    folder,
    cache: join(releases, '.cache'),
    publish: () => {
      const name = nextName(releases)
      renameSync(folder, join(releases, name))
      const previous = currentRelease(link, releases)
      const fresh = `${link}.fresh-${lock.id}`
      symlinkSync(join(basename(releases), name), fresh, 'junction')
      renameSync(fresh, link)
      try {
        for (const old of readdirSync(releases)) {
          if (!old.startsWith('.') && old !== name && old !== previous)
            rmSync(join(releases, old), { recursive: true })
        }
        lock.release()
        return undefined
      } catch (error) {
        return error
      }
    },
    abandon: () => {
      rmSync(folder, { recursive: true, force: true })
      lock.release()
    },
  }
}

/** Deletes every release but the one that is served. */
export function removeEarlier(target: string): void {
  const link = resolve(target)
  const releases = `${link}.releases`
  const current = currentRelease(link, releases)
  for (const name of readdirSync(releases))
    if (/^release-\d+$/.test(name) && name !== current)
      rmSync(join(releases, name), { recursive: true })
}

/** What killed builds left: half a site, a link that was not switched to, the lock of an earlier version. */
function removeLeftovers(link: string, releases: string): void {
  for (const name of readdirSync(releases)) {
    if (name.startsWith('.making-') || name === '.lock')
      rmSync(join(releases, name), { recursive: true, force: true })
  }
  for (const name of readdirSync(dirname(link))) {
    if (name.startsWith(`${basename(link)}.fresh-`))
      rmSync(join(dirname(link), name), { force: true })
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
