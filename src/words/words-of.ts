import type { HantStandard, Script } from '../report/script.ts'
import { HANS } from './hans.ts'
import { HANT_HK } from './hant-hk.ts'
import { HANT_TW } from './hant-tw.ts'
import type { Words } from './words.ts'

/** The interface words of a script, in the archive's regional standard. */
export function wordsOf(script: Script, standard: HantStandard): Words {
  if (script === 'Hans') return HANS
  return standard === 'hk' ? HANT_HK : HANT_TW
}
