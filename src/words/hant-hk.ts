import { makeFieldLabels } from '../report/fields/field-labels.ts'
import { makeKindLabels } from '../report/report-kind.ts'
import { BOOK_HANT_HK } from './book-hant.ts'
import { COPIES_HK } from './copies-hant.ts'
import { DOWNLOADS_HANT_HK } from './downloads-hant.ts'
import { HANT_TW } from './hant-tw.ts'
import { HELP_HANT_HK } from './help-hant.ts'
import { INSTALLED_HK } from './installed-hant.ts'
import { MACHINES_HANT_HK } from './machines-hant.ts'
import { SOURCE_HANT_HK } from './source-hant.ts'
import type { Words } from './words.ts'

/** As in Taiwan, except where Hong Kong has its own word. */
export const HANT_HK: Words = {
  ...HANT_TW,
  machines: MACHINES_HANT_HK,
  help: HELP_HANT_HK,
  tools: { ...HANT_TW.tools, size: '字型大小' },
  language: 'HantHK',
  kinds: makeKindLabels('HantHK'),
  fields: makeFieldLabels('HantHK'),
  installed: INSTALLED_HK,
  source: SOURCE_HANT_HK,
  search: {
    ...HANT_TW.search,
    scriptWords: {
      failed: '檢索沒有成功。請檢查網絡後再試。',
      'saved-only': '（沒有網絡，只查了儲存的{n}篇。）',
    },
  },
  downloads: DOWNLOADS_HANT_HK,
  copies: COPIES_HK,
  book: BOOK_HANT_HK,
  glossary: { ...HANT_TW.glossary, taiwan: '台灣' },
  coverage: {
    ...HANT_TW.coverage,
    giveSay: HANT_TW.coverage.giveSay.map((line) => line.replace('掃描檔', '掃描本')),
  },
  about: {
    ...HANT_TW.about,
    readingSay: HANT_TW.about.readingSay.map((line) => line.replace('軟體', '軟件')),
  },
}
