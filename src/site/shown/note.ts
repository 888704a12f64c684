import type { Archive } from '../../archive/archive.ts'
import { type LanguageTag, type Script, toLanguageTag } from '../../report/script.ts'
import type { PageSetting } from '../page.ts'

/** A maintainer's note; a part in another script than the page says so. */
export type ShownNote = readonly { readonly text: string; readonly lang?: LanguageTag }[]

/** A note as a page of `script` shows it: converted, its quoted words kept. */
export function toShownNote(
  { notes }: Pick<Archive, 'notes'>,
  note: string,
  script: Script,
  setting: PageSetting,
): ShownNote {
  const pieces = script === setting.script ? undefined : notes?.get(note)
  return (pieces ?? [{ text: note, script: setting.script }]).map((piece) => ({
    text: piece.text,
    ...(piece.script !== script && { lang: toLanguageTag(piece.script, setting.hantStandard) }),
  }))
}
