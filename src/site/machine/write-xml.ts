/** An element of XML: its name, its attributes, and its text or its children. Absent attributes and children leave nothing. */
export interface XmlElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string | undefined>>
  readonly content?: string | readonly (XmlElement | undefined)[]
}

/** A whole document, one element a line, indented. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root, '')}`
}

function writeElement({ name, attributes = {}, content = '' }: XmlElement, indent: string): string {
  let open = `${indent}<${name}`
  for (const [attribute, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${attribute}="${escapeXml(value)}"`
  if (typeof content === 'string')
    return content === '' ? `${open}/>\n` : `${open}>${escapeXml(content)}</${name}>\n`
  let inner = ''
  for (const child of content) if (child) inner += writeElement(child, `${indent}  `)
  return `${open}>\n${inner}${indent}</${name}>\n`
}

// All that XML 1.0 has no place for, escaped or not (2.2), and the controls it advises against.
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu

/** Escapes a text for element content and quoted attributes. What XML cannot hold becomes U+FFFD: it is seen, and breaks nothing. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"'\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`)
}
