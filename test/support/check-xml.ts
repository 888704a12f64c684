/**
 * What keeps a text from being well-formed XML; `undefined` where nothing does. It knows what our documents use: a
 * declaration, a document type, tags with quoted attributes, and references.
 */
export function findXmlFault(text: string): string | undefined {
  const open: string[] = []
  const rest = text.replace(/^<\?xml [^>]*\?>\s*(?:<!DOCTYPE html>)?/, '')
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(rest))
    return 'a control character'
  for (const [piece] of rest.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!piece.startsWith('<')) {
      if (/&(?!#\d+;|(?:amp|lt|gt|quot|apos);)/.test(piece)) return `a bare & in ${piece}`
      continue
    }
    const [, slash, name = '', attributes = '', end] =
      /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>$/.exec(piece) ?? []
    if (name === '') return `no tag: ${piece}`
    const names = Array.from(attributes.matchAll(/([\w:.-]+)="/g), ([, attribute]) => attribute)
    if (new Set(names).size < names.length) return `an attribute twice: ${piece}`
    if (slash) {
      const last = open.pop()
      if (last !== name) return `${piece} closes ${last}`
    } else if (!end) open.push(name)
  }
  return open.length === 0 ? undefined : `${open.join(' ')} stay open`
}
