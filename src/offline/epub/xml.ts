/** Not even as a reference may XML 1.0 hold these: control characters, non-characters, halves of a pair. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A whole XML document as bytes; what no document may contain is shown as U+FFFD. */
export function toXmlBytes(text: string): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n${text.replace(FORBIDDEN, '\ufffd')}\n`,
  )
}
