/**
 * Writes a date in the place of the moment at which a PDF was made. Chromium writes it in two places, in plain bytes of one
 * length: nothing else in the file moves.
 *
 * @param date `2026-03-09`
 */
export function setDates(pdf: Uint8Array, date: string): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.length).toString('latin1')
  const day = date.replaceAll('-', '')
  return Buffer.from(
    text.replace(
      /(\/(?:CreationDate|ModDate) ?\(D:)\d{14}[+-]\d\d'\d\d'/g,
      (_, before: string) => `${before}${day}000000+00'00'`,
    ),
    'latin1',
  )
}
