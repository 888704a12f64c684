/**
 * Reads RIS records as programs do: two letters or a letter and a digit, two spaces, a hyphen, a space, the value. A tag may stand
 * several times. Throws on a line that is none, on a record that does not begin with TY, and on one without an end.
 */
export function readRis(text: string): readonly ReadonlyMap<string, readonly string[]>[] {
  const records: Map<string, string[]>[] = []
  let open: Map<string, string[]> | undefined
  for (const line of text.split('\r\n')) {
    if (line === '') continue
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? []
    if (tag === undefined || value === undefined) throw new Error(`No RIS line: ${line}`)
    if (tag === 'TY') open = new Map()
    if (!open) throw new Error(`Outside a record: ${line}`)
    if (tag === 'ER') {
      records.push(open)
      open = undefined
    } else open.set(tag, [...(open.get(tag) ?? []), value])
  }
  if (open) throw new Error('The last record has no end.')
  return records
}
