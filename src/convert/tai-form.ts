import type { ConversionLayer } from './choice.ts'
import type { Converter } from './converter.ts'

/** How converted texts write 台 where the dictionaries have 臺: as the standard does, or 台. */
export type TaiForm = 'standard' | '台'

/** Layers that contain what a person decided. */
const DECIDED: ReadonlySet<ConversionLayer> = new Set(['inline', 'report', 'agency', 'glossary'])

/**
 * With the form `台`, a converter that writes 台 for the dictionaries’ 臺. 颱 of typhoons and 檯 of tables stay, and
 * what a person decided stands.
 *
 * @example writeTai(converter, '台').convert('平台') // => '平台', not '平臺'
 */
export function writeTai(converter: Converter, form: TaiForm = 'standard'): Converter {
  if (form === 'standard') return converter
  const explain: Converter['explain'] = (text, decided) => {
    const explained = converter.explain(text, decided)
    if (!explained.text.includes('臺')) return explained
    const plain = explained.choices.map((choice) =>
      choice.result === '臺' && choice.source === '台' && !DECIDED.has(choice.layer)
        ? { ...choice, result: '台' }
        : choice,
    )
    const offsets = new Set(
      plain.filter((choice, i) => choice !== explained.choices[i]).map(({ at }) => at),
    )
    return { text: replaceAt(text, explained.text, offsets), choices: plain }
  }
  return {
    convert: (text, decided) => {
      const result = converter.convert(text, decided)
      return result.includes('臺') ? explain(text, decided).text : result
    },
    explain,
  }
}

/** 台 for every result whose source is at one of the offsets; both texts have the same number of code points. */
function replaceAt(source: string, result: string, offsets: ReadonlySet<number>): string {
  const characters = Array.from(result)
  let at = 0
  Array.from(source).forEach((character, i) => {
    if (offsets.has(at)) characters[i] = '台'
    at += character.length
  })
  return characters.join('')
}
