import type { RawSource } from '../../ingest/ingest-result.ts'

const LONGEST_STEM = 24

/**
 * What the name of a raw file gives to that of a report, where the text gives nothing: `002_9f0c.txt` → `002`;
 * `liupu-2022-annual.txt` → `liupu`, for year and topic are beside it; `工作总结.txt` → `raw-` and the beginning of its hash.
 */
export function toFileStem(
  { file, sha256 }: Pick<RawSource, 'file' | 'sha256'>,
  topic: string,
): string {
  const name = file.split(/[/\\]/).at(-1) ?? ''
  const parts = name
    .replace(/\.[^.]{1,8}$/, '')
    .toLowerCase()
    .replace(/(?<!\d)(?:19|20)\d{2}(?:[-_.]?\d{2}){0,2}(?!\d)/g, ' ')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '' && part !== topic && !/^[0-9a-f]{12,}$/.test(part))
  let stem = ''
  for (const part of parts) {
    const longer = stem === '' ? part.slice(0, LONGEST_STEM) : `${stem}-${part}`
    if (longer.length > LONGEST_STEM) break
    stem = longer
  }
  return stem === '' ? `raw-${sha256.slice(0, 8)}` : stem
}
