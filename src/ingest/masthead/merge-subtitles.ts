import type { Field } from '../ingest-result.ts'

/** A dash line and lines without dash are one subtitle. */
export function mergeSubtitles(fields: readonly Field[]): readonly Field[] {
  const subtitles = fields
    .filter(({ name }) => name === 'subtitle')
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  const [first] = subtitles
  if (!first || subtitles.length === 1) return fields
  return [
    ...fields.filter(({ name }) => name !== 'subtitle'),
    {
      ...first,
      value: subtitles.map(({ value }) => value).join(' '),
      spans: subtitles.flatMap(({ spans }) => spans),
    },
  ]
}
