import { lstatSync, readdirSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { checkFileName } from '../report/check-file-name.ts'
import type { DiagnosticCode } from '../report/diagnostics/catalogue.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import { compareText } from '../report/order.ts'
import { checkStats, errorCode } from './read-content-file.ts'

/** What a content folder holds. All paths count from it, with `/` between, sorted. */
export interface ScannedContent {
  readonly reports: readonly string[]
  readonly pages: readonly string[]
  /** Markdown files that cannot be published under their name; their text may still be checked. */
  readonly misnamed: readonly string[]
  /** Everything below `images/` and `raw/`, by path. */
  readonly images: ReadonlySet<string>
  readonly raw: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

const KNOWN = new Set([
  'archive.yaml',
  'agencies.yaml',
  'glossary.tsv',
  'conversions.tsv',
  'addresses.tsv',
  'reports',
  'pages',
  'images',
  'raw',
  // What `npm run ingest` remembers of the files it wrote.
  '.ingest',
])
/** What file managers and git leave behind. */
const LITTER = new Set(['.gitkeep', '.DS_Store', 'Thumbs.db', 'desktop.ini'])
/** `reports/` and one or two folders in it. */
const DEEPEST = 3

/**
 * Walks a content folder: every name and every kind of file is checked, no link is followed, nothing is
 * opened. Whatever is not a plain Markdown file with a good name is reported.
 */
export function scanContent(folder: string): ScannedContent {
  const diagnostics: Diagnostic[] = []
  const walk: Walk = { folder, diagnostics, good: [], misnamed: [], names: new Map() }
  const top = readNames(folder, '', diagnostics)
  for (const name of top) {
    if (!KNOWN.has(name) && !LITTER.has(name) && !name.startsWith('.addresses.tsv.making-'))
      diagnostics.push(makeDiagnostic('file/unknown', { file: name }, { name }))
  }
  if (top.includes('reports')) walkFolder('reports', 1, walk)
  else if (diagnostics.every(({ code }) => code !== 'file/missing'))
    diagnostics.push(
      makeDiagnostic('file/missing', { file: 'reports' }, { path: join(folder, 'reports') }),
    )
  if (top.includes('pages')) walkFolder('pages', 1, walk)
  diagnostics.push(...findCollisions(walk.names))
  const good = walk.good.sort(compareText)
  return {
    reports: good.filter((path) => path.startsWith('reports/')),
    pages: good.filter((path) => path.startsWith('pages/')),
    misnamed: walk.misnamed.sort(compareText),
    images: listFiles(folder, 'images', diagnostics),
    raw: listFiles(folder, 'raw', diagnostics),
    diagnostics,
  }
}

interface Walk {
  readonly folder: string
  readonly diagnostics: Diagnostic[]
  readonly good: string[]
  readonly misnamed: string[]
  /** Paths by the name that a computer which knows neither case nor Unicode forms would see. */
  readonly names: Map<string, string[]>
}

function walkFolder(path: string, depth: number, walk: Walk): void {
  const { folder, diagnostics, names } = walk
  const report = (code: DiagnosticCode, file: string, parameters = {}): void =>
    void diagnostics.push(makeDiagnostic(code, { file }, parameters))
  const stats = lookAt(folder, path, diagnostics)
  if (!stats) return
  if (!stats.isDirectory()) {
    const found = checkStats(path, stats)
    diagnostics.push(found ?? makeDiagnostic('file/not-regular', { file: path }, { found: 'file' }))
    return
  }
  for (const name of readNames(folder, path, diagnostics)) {
    if (LITTER.has(name)) continue
    const file = `${path}/${name}`
    const stats = lookAt(folder, file, diagnostics)
    if (!stats) continue
    if (stats.isDirectory() && !/\.md$/i.test(name)) {
      if (depth >= DEEPEST) report('file/depth', file, { limit: DEEPEST })
      else if (/^[a-z0-9][a-z0-9-]*$/.test(name)) walkFolder(file, depth + 1, walk)
      else report('file/name', file, { name, found: `“${name}/”` })
      continue
    }
    const key = `${path.split('/')[0]}/${name.normalize('NFC').toLowerCase()}`
    names.set(key, [...(names.get(key) ?? []), file])
    const fault = checkFileName(name)
    if (fault) report(fault.code, file, fault.parameters)
    const found = checkStats(file, stats)
    if (found) diagnostics.push(found)
    else if (!fault) walk.good.push(file)
    else if (/\.md$/i.test(name)) walk.misnamed.push(file)
  }
}

function findCollisions(names: ReadonlyMap<string, readonly string[]>): readonly Diagnostic[] {
  return [...names.values()].flatMap((paths) =>
    paths.length < 2
      ? []
      : paths.map((file) => {
          const other = paths.filter((path) => path !== file).join(', ')
          return makeDiagnostic('file/name-collides', { file }, { other })
        }),
  )
}

/** Names as text; one that is not UTF-8 is reported, with its bytes written out, and skipped. */
function readNames(folder: string, path: string, diagnostics: Diagnostic[]): readonly string[] {
  const names: string[] = []
  for (const bytes of listNames(folder, path, diagnostics)) {
    const name = bytes.toString('utf8')
    if (Buffer.from(name, 'utf8').equals(bytes)) names.push(name)
    else {
      const shown = [...bytes]
        .map((byte) =>
          byte > 0x1f && byte < 0x7f
            ? String.fromCharCode(byte)
            : `\\x${byte.toString(16).padStart(2, '0')}`,
        )
        .join('')
      const file = path === '' ? shown : `${path}/${shown}`
      diagnostics.push(makeDiagnostic('file/name-encoding', { file }, { name: shown }))
    }
  }
  return names.sort(compareText)
}

function listNames(folder: string, path: string, diagnostics: Diagnostic[]): readonly Buffer[] {
  try {
    return readdirSync(join(folder, path), { encoding: 'buffer' })
  } catch (error) {
    const code = errorCode(error)
    const place = { file: path }
    diagnostics.push(
      code === 'ENOENT' || code === 'ENOTDIR'
        ? makeDiagnostic('file/missing', place, { path: join(folder, path) })
        : makeDiagnostic('file/unreadable', place, { reason: code }),
    )
    return []
  }
}

function lookAt(folder: string, path: string, diagnostics: Diagnostic[]): Stats | undefined {
  try {
    return lstatSync(join(folder, path))
  } catch (error) {
    const reason = errorCode(error)
    diagnostics.push(makeDiagnostic('file/unreadable', { file: path }, { reason }))
    return undefined
  }
}

/** All regular files below a folder of pictures or sources; a link in `images/` is an error, in `raw/` a warning. */
function listFiles(
  folder: string,
  path: string,
  diagnostics: Diagnostic[],
  depth = 0,
): ReadonlySet<string> {
  const files = new Set<string>()
  let entries: readonly { name: string; isFile(): boolean; isDirectory(): boolean }[]
  try {
    const stats = lstatSync(join(folder, path))
    if (stats.isSymbolicLink() && path === 'raw')
      diagnostics.push(makeDiagnostic('file/link-left-out', { file: path }))
    entries = stats.isDirectory() ? readdirSync(join(folder, path), { withFileTypes: true }) : []
  } catch {
    return files
  }
  for (const entry of entries) {
    const file = `${path}/${entry.name}`
    if (entry.isFile()) files.add(file)
    else if (entry.isDirectory() && depth < 8) {
      for (const below of listFiles(folder, file, diagnostics, depth + 1)) files.add(below)
    } else {
      const found = entry.isDirectory() ? undefined : lookAt(folder, file, diagnostics)
      const fault =
        found && (path.startsWith('raw') ? leftOut(file, found) : checkStats(file, found))
      if (fault) diagnostics.push(fault)
    }
  }
  return files
}

/** Nothing but regular files is shown of raw texts: a link could show any file of the machine. */
function leftOut(file: string, found: Stats): Diagnostic | undefined {
  return found.isSymbolicLink() ? makeDiagnostic('file/link-left-out', { file }) : undefined
}
