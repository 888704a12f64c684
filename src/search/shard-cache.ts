import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { copyFolder, listNames, removeFrom, renameFolder } from '../files/folder.ts'
import { readBytes } from '../files/read-write.ts'
import { compareText } from '../report/order.ts'
import { foldCharacter } from '../text/fold.ts'
import type { FoldMap } from './fold-map.ts'
import type { Shard } from './shards.ts'

/** Finished shards of earlier builds: nine tenths of a build's work, and most of it unchanged the next time. */
export interface ShardCache {
  /** Puts a shard into `folder`, from the cache where it can; otherwise `make` fills a folder, which is kept. */
  fill(
    shard: Shard,
    keys: FoldMap,
    folder: string,
    make: (folder: string) => Promise<void>,
  ): Promise<void>
  /** Throws away what this build did not need. */
  tidy(): void
}

/** A cache in a folder of its own; without a folder, one that keeps nothing. */
export function openShardCache(home: string | undefined): ShardCache {
  if (home === undefined)
    return { fill: async (_shard, _keys, folder, make) => await make(folder), tidy: () => {} }
  const used = new Set<string>()
  return {
    fill: async (shard, keys, folder, make) => {
      const name = toKey(shard, keys)
      used.add(name)
      if (!listNames(home).includes(name)) {
        // Under another name until it is whole: a build that is stopped leaves no half shard.
        const unfinished = `${home}/making-${name}`
        removeFrom(home, `making-${name}`)
        await make(unfinished)
        renameFolder(unfinished, `${home}/${name}`)
      }
      copyFolder(`${home}/${name}`, folder)
    },
    tidy: () => {
      for (const name of listNames(home)) if (!used.has(name)) removeFrom(home, name)
    },
  }
}

/**
 * What a shard's bytes come from: its reports, our code and Pagefind's, and of the fold map what concerns its
 * characters, so that a report elsewhere with a character never seen before leaves it as it is. Its place among the
 * shards is no part of it: a shard more before it changes nothing.
 */
function toKey({ records }: Shard, keys: FoldMap): string {
  const hash = createHash('sha256').update(CODE)
  const isPresent = new Uint8Array(0x10000)
  for (const record of records) {
    const text = JSON.stringify(record)
    for (let i = 0; i < text.length; i++) isPresent[text.charCodeAt(i)] = 1
    hash.update(text)
  }
  const present = new Set<string>()
  for (const [code, flag] of isPresent.entries())
    if (flag === 1) present.add(foldCharacter(String.fromCharCode(code)))
  // Characters outside the basic plane were seen in halves: they always count.
  const concerned = [...keys].filter(([from]) => from.length > 1 || present.has(from))
  return hash
    .update(JSON.stringify(concerned.toSorted(([a], [b]) => compareText(a, b))))
    .digest('hex')
    .slice(0, 32)
}

const CODE = [
  '../text/fold.ts',
  '../text/index-words.ts',
  '../text/units.ts',
  './index-shard.ts',
  './report-words.ts',
  './write-shard-tables.ts',
  import.meta.resolve('pagefind'),
  new URL('../package.json', import.meta.resolve('pagefind')).href,
]
  .map((file) => readBytes(fileURLToPath(new URL(file, import.meta.url))))
  .reduce((hash, bytes) => hash.update(bytes ?? ''), createHash('sha256'))
  .digest('hex')
