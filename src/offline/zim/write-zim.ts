import { spawn } from 'node:child_process'
import { renameFolder } from '../../files/folder.ts'
import { readPathKind } from '../../files/path-kind.ts'
import { writeInto } from '../../files/read-write.ts'
import { makePicture } from '../icons/make-icons.ts'

/** What a ZIM file says about itself (openZIM, Metadata). */
export interface ZimNotes {
  /** The page that is opened first, below the folder. */
  readonly welcome: string
  readonly title: string
  readonly description: string
  /** Stays from version to version: `juanzong_zh_hans`. */
  readonly name: string
  /** Where the site is, if it is published. */
  readonly source?: string
}

/** How the tool ended: `missing` where it is not installed. */
export type ZimEnd =
  | { readonly kind: 'made' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly reason: string }

/** The limits that the standard sets. */
const LONGEST_TITLE = 30
const LONGEST_DESCRIPTION = 80

const PICTURE = 'illustration.png'

/**
 * Packs a folder of pages with relative links into a ZIM file, with `zimwriterfs` of openZIM's zim-tools. The file is at
 * its place when it is complete. The tool writes an identifier and a day into it: no two are the same bytes.
 */
export async function writeZim(folder: string, file: string, notes: ZimNotes): Promise<ZimEnd> {
  writeInto(folder, PICTURE, makePicture(48))
  const making = `${file}.making-${process.pid}.zim`
  const { welcome, title, description, name, source } = notes
  const end = await run('zimwriterfs', [
    `--welcome=${welcome}`,
    `--illustration=${PICTURE}`,
    '--language=zho',
    `--title=${cut(title, LONGEST_TITLE)}`,
    `--description=${cut(description, LONGEST_DESCRIPTION)}`,
    `--creator=${title}`,
    `--publisher=${title}`,
    `--name=${name}`,
    '--scraper=juanzong',
    ...(source === undefined ? [] : [`--source=${source}`]),
    // The archive has a search of its own, which knows both scripts.
    '--withoutFTIndex',
    folder,
    making,
  ])
  if (end.kind !== 'made') return end
  if (readPathKind(making) !== 'file')
    return { kind: 'failed', reason: 'zimwriterfs wrote nothing' }
  renameFolder(making, file)
  return end
}

function cut(text: string, longest: number): string {
  const characters = [...text]
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`
}

function run(tool: string, args: readonly string[]): Promise<ZimEnd> {
  return new Promise((resolve) => {
    const child = spawn(tool, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        said = (said + part.toString('utf8')).slice(-2000)
      })
    child.on('error', (error: NodeJS.ErrnoException) =>
      resolve(
        error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'failed', reason: error.message },
      ),
    )
    child.on('close', (code) =>
      resolve(
        code === 0
          ? { kind: 'made' }
          : { kind: 'failed', reason: said.trim().split('\n').at(-1) ?? `exit code ${code}` },
      ),
    )
  })
}
