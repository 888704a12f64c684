/** A field as it is in a file: its line, and the lines that belong to it. */
export interface RawField {
  readonly name: string
  readonly text: string
}

/** A report's file in pieces that, joined again, are the same text. */
export interface SplitReport {
  readonly fields: readonly RawField[]
  /** What follows the closing line. */
  readonly body: string
}

/** Comments above the first field. */
const ABOVE = ''
const FIELD = /^(["']?)([^\s:"'#{}[\],-][^:"']*?)\1\s*:(?:\s|$)/

/**
 * Cuts a report's file without judging it: what a person wrote is to come through a merge letter by letter.
 *
 * @returns `undefined` where there is no front matter, or a field occurs twice
 */
export function splitReport(text: string): SplitReport | undefined {
  const frame = /^---\n([\s\S]*?\n|)---(?:\n|$)/.exec(text)
  if (!frame) return undefined
  const body = text.slice(frame[0].length)
  const lines = (frame[1] ?? '').split('\n').slice(0, -1)
  const fields: RawField[] = []
  for (const line of lines) {
    const name = FIELD.exec(line)?.[2]
    const last = fields.at(-1)
    if (name !== undefined) fields.push({ name, text: line })
    else if (last) fields[fields.length - 1] = { ...last, text: `${last.text}\n${line}` }
    else fields.push({ name: ABOVE, text: line })
  }
  const names = new Set(fields.map(({ name }) => name))
  return names.size === fields.length ? { fields, body } : undefined
}

export function joinReport({ fields, body }: SplitReport): string {
  return ['---', ...fields.map(({ text }) => text), '---', body].join('\n')
}

/**
 * The value of a field that is text in one line, without its quotes.
 *
 * @example readRawText({ name: 'ingest', text: 'ingest: "0123"' }) // => '0123'
 */
export function readRawText(field: RawField | undefined): string | undefined {
  const [, quoted, plain] =
    /^[^:]*:[ \t]+(?:(?:"([^"\n]*)"|'[^'\n]*')|([^"'\n#][^\n]*?))[ \t]*$/.exec(field?.text ?? '') ??
    []
  return quoted ?? plain
}

/** The fields below a field that is a map of lines; `undefined` where it has another shape. */
export function readRawMap(field: RawField | undefined): readonly RawField[] | undefined {
  const [head, ...lines] = (field?.text ?? '').split('\n')
  if (head === undefined || !/:[ \t]*$/.test(head) || lines.length === 0) return undefined
  const below = lines.map((text) => ({ name: /^ +([A-Za-z]\w*):/.exec(text)?.[1] ?? '', text }))
  const names = new Set(below.map(({ name }) => name))
  return names.has('') || names.size < below.length ? undefined : below
}
