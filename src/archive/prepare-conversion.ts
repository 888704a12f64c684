import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packTables, unpackTables } from '../convert/table-file.ts'
import { type Tables, useTables } from '../convert/tables.ts'
import { readCache, saveCache } from '../files/cache-file.ts'
import { findCacheFolder } from '../files/package-folder.ts'
import { stampFile, stampFolder } from '../files/stamp-folder.ts'
import type { HantStandard } from '../report/script.ts'

const inUse = new Map<HantStandard, Uint8Array>()

/**
 * Takes the conversion tables of a standard into use, for this process: to be awaited before the first converter is
 * made. They come from a file in `cacheFolder`, which is written again where it is absent, damaged, or made of other
 * dictionaries or by other code.
 */
export async function prepareConversion(
  standard: HantStandard,
  cacheFolder = findCacheFolder(),
): Promise<void> {
  if (inUse.has(standard)) return
  // Asked for once, and before the code is loaded: code that changes meanwhile is not taken for what it was.
  const file = tablesFile(standard, cacheFolder)
  const { bytes, tables } = readTables(file) ?? (await makeTables(standard, file))
  useTables(tables)
  inUse.set(standard, bytes)
}

/** The tables in use as bytes that threads share; `useTables` takes what `unpackTables` reads there. */
export async function shareTables(standard: HantStandard): Promise<SharedArrayBuffer> {
  await prepareConversion(standard)
  const bytes = inUse.get(standard) ?? new Uint8Array()
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}

/** Where the tables of a standard are kept, and the key that they were made for. */
export function tablesFile(standard: HantStandard, folder = findCacheFolder()): TablesFile {
  return { path: join(folder, `conversion-${standard}.bin`), key: makeKey(standard) }
}

interface TablesFile {
  readonly path: string
  readonly key: string
}

interface KeptTables {
  readonly tables: Tables
  readonly bytes: Uint8Array
}

function readTables({ path, key }: TablesFile): KeptTables | undefined {
  const bytes = readCache(path)
  const tables = bytes && (unpackTables(bytes, key) as Tables | undefined)
  return tables && { tables, bytes }
}

/** The dictionaries are a megabyte of code: they are loaded only where they are needed. */
async function makeTables(standard: HantStandard, { path, key }: TablesFile): Promise<KeptTables> {
  const { buildTables } = await import('../convert/build-tables.ts')
  const tables = buildTables(standard)
  const bytes = packTables(tables, key)
  saveCache(path, bytes)
  return { tables, bytes }
}

/** The code that makes the tables, the words in it, and the dictionaries. */
function makeKey(standard: HantStandard): string {
  const code = fileURLToPath(new URL('../convert', import.meta.url))
  const dictionaries = createRequire(import.meta.url).resolve('opencc-js/preset')
  return [standard, stampFolder(code), stampFile(dictionaries)].join('\n')
}
