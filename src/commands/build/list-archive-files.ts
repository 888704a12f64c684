import { createHash } from 'node:crypto'
import { openBytes } from '../../files/open-bytes.ts'
import { readPathKind } from '../../files/path-kind.ts'
import { SCRIPTS, type Script } from '../../report/script.ts'
import type { OfflineFile, OfflineGroup } from '../../site/pages/copies/copies-page.ts'
import { ARCHIVE_FILES, archiveEpubPath } from '../../site/shown/download-paths.ts'
import type { Words } from '../../words/words.ts'

/**
 * The books and the data of the whole archive that a build has made, for the page of offline copies.
 *
 * @param words of each script
 */
export function listArchiveFiles(
  folder: string,
  words: Readonly<Record<Script, Words>>,
): readonly OfflineGroup[] {
  const list = (path: string, label: (words: Words) => string): readonly OfflineFile[] => {
    const file = `${folder}/${path}`
    if (readPathKind(file) !== 'file') return []
    return [{ path, label: { Hans: label(words.Hans), Hant: label(words.Hant) }, ...weigh(file) }]
  }
  return [
    {
      kind: 'epub',
      files: SCRIPTS.flatMap((script) =>
        list(archiveEpubPath(script), ({ downloads }) => {
          return `${downloads.book} · ${words[script].scriptName}`
        }),
      ),
    },
    {
      kind: 'data',
      files: [
        ...list(ARCHIVE_FILES.reportsCsv, ({ downloads }) => downloads.reportsCsv),
        ...list(ARCHIVE_FILES.blocksCsv, ({ downloads }) => downloads.blocksCsv),
        ...list(ARCHIVE_FILES.database, ({ downloads }) => downloads.database),
        ...list(ARCHIVE_FILES.jsonLines, ({ downloads }) => downloads.jsonLines),
      ],
    },
  ]
}

/** Read in pieces: a database may be large. */
function weigh(path: string): { readonly bytes: number; readonly sha256: string } {
  const file = openBytes(path)
  const hash = createHash('sha256')
  for (let at = 0; at < file.size; at += PIECE) hash.update(file.read(at, PIECE))
  file.close()
  return { bytes: file.size, sha256: hash.digest('hex') }
}

const PIECE = 1 << 20
