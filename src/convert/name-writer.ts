import type { HantStandard } from '../report/script.ts'
import { type Converter, makeReadyConverter } from './converter.ts'
import { findDecidedWords } from './find-decided-words.ts'
import { type Layer, makeLayer } from './layer.ts'
import { readNameParts } from './name-parts.ts'
import type { ConversionTarget } from './opencc-dictionaries.ts'
import { baseFor } from './tables.ts'
import { type TaiForm, writeTai } from './tai-form.ts'

/** Whose name it is: of a person every character is a name; of an agency most are plain words. */
export type NameKind = 'person' | 'place'

export interface NameWriterOptions {
  readonly to: ConversionTarget
  readonly from?: HantStandard
  /** What persons decided, the strongest first: words of it inside a name stand. */
  readonly decided: readonly Layer[]
  /** What is below, for the plain words in the name of an agency: the shipped lexicon. */
  readonly lexicon?: Layer | undefined
  /** How characters are written inside a name, where that differs from what they become by themselves. */
  readonly characters: ReadonlyMap<string, string>
  readonly taiForm?: TaiForm | undefined
}

/** How names are written in the other script. */
export interface NameWriter {
  write(name: string, kind: NameKind): string
  /** As the dictionaries would write it if it were no name. */
  writePlain(name: string): string
}

/**
 * Makes the rule for names. Words that a person decided inside a name stand; the rest of a person's name, and what
 * comes before 街道, 社区, 区 …, is written character by character, because a name means no word: 里程 in 万里程家
 * is no mileage. The plain words of an agency (卫生服务中心) are written as in any text, but none reaches over the
 * name's ends.
 *
 * @example makeNameWriter(…).write('里程社区卫生服务中心', 'place') // => '里程社區衛生服務中心'
 */
export function makeNameWriter(options: NameWriterOptions): NameWriter {
  const { to, from = 'tw', decided, lexicon, characters, taiForm } = options
  const { units } = baseFor(to, from).table
  const below = lexicon ? [lexicon] : []
  const make = (layers: readonly Layer[]): Converter =>
    writeTai(
      makeReadyConverter({ to, from, names: layers, context: 'words', findsPersons: false }),
      taiForm,
    )
  let words: Converter | undefined
  let plain: Converter | undefined
  const convertWords = (text: string): string => {
    words ??= make([...decided, toLayer(characters), ...below])
    return words.convert(text)
  }
  const writeCharacters = (text: string): string =>
    Array.from(
      text,
      (character) =>
        characters.get(character) ??
        (character.length > 1
          ? character
          : String.fromCharCode((units[character.charCodeAt(0)] ?? 0) & 0xffff)),
    ).join('')
  const writeName = (name: string): string => {
    let text = ''
    let at = 0
    for (const word of findDecidedWords(name, decided)) {
      text += writeCharacters(name.slice(at, word.from)) + word.text
      at = word.to
    }
    return text + writeCharacters(name.slice(at))
  }
  return {
    write: (name, kind) =>
      kind === 'person'
        ? writeName(name)
        : readNameParts(name)
            .map(({ text, isName }) => (isName ? writeName(text) : convertWords(text)))
            .join(''),
    writePlain: (name) => {
      plain ??= make([...decided, ...below])
      return plain.convert(name)
    },
  }
}

function toLayer(characters: ReadonlyMap<string, string>): Layer {
  const pairs = [...characters].map(([from, to]) => ({ from, to }))
  return makeLayer(pairs, 'name')
}
