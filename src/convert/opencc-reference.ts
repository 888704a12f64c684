import { ConverterBuilder } from 'opencc-js/core'
import * as preset from 'opencc-js/preset'
import type { HantStandard } from '../report/script.ts'
import type { ConversionTarget } from './opencc-dictionaries.ts'

/** opencc-js by itself, for comparison: tests and the benchmark compare our engine with it. */
export function makeOpenccConverter(
  to: ConversionTarget,
  standard: HantStandard,
): (text: string) => string {
  const locales = to === 'hans' ? { from: standard, to: 'cn' } : { from: 'cn', to }
  return ConverterBuilder(preset as never)(locales as never)
}
