const NO_TEXT =
  /^(?:~|null|true|false|yes|no|on|off|[-+]?(?:[\d_,]+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\.inf|\.nan|\d{1,4}[-:]\d{1,2}(?:[-:]\d{1,2})?)$/i

/**
 * Whether YAML 1.1 or 1.2 would read a plain scalar as null, boolean, number, date or time, where our
 * schema reads text.
 *
 * @example isNoText('12:30') // => true: 750 in YAML 1.1
 */
export function isNoText(text: string): boolean {
  return text.length <= 40 && NO_TEXT.test(text)
}
