const YEARS = String.raw`[〔[【(（﹝](?:19|20)\d{2}[〕\]】)）﹞]`
/** `柳街办〔2023〕5号` · `區議會文件第12/2019號` */
const DOCUMENT_NUMBER = new RegExp(
  String.raw`^[\p{sc=Han}]{1,14}${YEARS}\s{0,2}第?\s{0,2}\d{1,5}\s{0,2}[号號]$|^\p{sc=Han}{2,30}第?\s{0,2}\d{1,4}[/／-](?:19|20)?\d{2}\s{0,2}[号號]$`,
  'u',
)

/** Whether a line above a text is the number of a document and nothing else. */
export function isDocumentNumber(text: string): boolean {
  return text.length <= 60 && DOCUMENT_NUMBER.test(text)
}

/** `石政〔2022〕45号　　　签发人：柳青`: how long the number is, where the line names who signed it as well. */
export function readSignedNumber(text: string): number | undefined {
  const at = /[\s　]{2,60}签发人[\s　]{0,2}[:：]/u.exec(text.slice(0, 120))?.index
  return at !== undefined && isDocumentNumber(text.slice(0, at)) ? at : undefined
}
