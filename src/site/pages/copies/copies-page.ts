import type { Archive } from '../../../archive/archive.ts'
import { SCRIPTS, type Script } from '../../../report/script.ts'
import { type ChinesePage, makePage, type PageSetting } from '../../page.ts'
import { writeSize } from '../../shown/downloads.ts'
import { type Saving, toSavingAll } from '../../shown/saving.ts'

/** A file to take home, made by the build. */
export interface OfflineFile {
  readonly label: Readonly<Record<Script, string>>
  /** Below the output folder: `offline/archive.zip`. */
  readonly path: string
  readonly bytes: number
  readonly sha256: string
  /** What `verify.html` shows of it when it is unpacked. */
  readonly checksum?: string
}

/** Files of one kind, listed together. */
export interface OfflineGroup {
  readonly kind: 'zip' | 'epub' | 'data'
  readonly files: readonly OfflineFile[]
}

/** What there is to take home, how to open it, and how to see that it is whole. */
export interface CopiesPage extends ChinesePage {
  readonly heading: string
  readonly groups: readonly CopiesSection[]
  /** The same in the browser itself. */
  readonly saving: Saving
}

interface CopiesSection {
  readonly kind: OfflineGroup['kind']
  readonly files: readonly {
    readonly label: string
    readonly url: string
    readonly fileName: string
    readonly size: string
    /** In groups of eight, as people compare them. */
    readonly sha256: readonly string[]
    readonly checksum?: readonly string[]
  }[]
}

/** @param groups nothing of a kind leaves it out */
export function toCopiesPages(
  { texts }: Pick<Archive, 'texts'>,
  setting: PageSetting,
  groups: readonly OfflineGroup[],
): readonly CopiesPage[] {
  return SCRIPTS.map((script) => {
    const { words } = setting.chromes[script]
    const { copies } = words
    return {
      ...makePage(setting, script, 'offline/', {
        title: `${copies.title} · ${texts[script].title}`,
        description: copies.say[0] ?? copies.title,
      }),
      heading: copies.title,
      saving: toSavingAll(words),
      groups: groups
        .filter(({ files }) => files.length > 0)
        .map(({ kind, files }) => ({
          kind,
          files: files.map(({ label, path, bytes, sha256, checksum }) => ({
            label: label[script],
            url: setting.urls.to(path),
            fileName: path.slice(path.lastIndexOf('/') + 1),
            size: writeSize(bytes),
            sha256: toGroups(sha256),
            ...(checksum !== undefined && { checksum: toGroups(checksum) }),
          })),
        })),
    }
  })
}

function toGroups(hash: string): readonly string[] {
  return hash.match(/.{1,8}/g) ?? []
}
