import { readFileSync } from 'node:fs'
import { writeInto } from '../../src/files/read-write.ts'
import { readZip } from '../../src/offline/zip/read-zip.ts'

/** Unpacks a zip of our own into a folder. */
export async function unpackZip(zip: string, folder: string): Promise<void> {
  const bytes = readFileSync(zip)
  for (const { path, read } of await readZip(
    async (at, length) => bytes.subarray(at, at + length),
    bytes.length,
  ))
    writeInto(folder, path, await read())
}
