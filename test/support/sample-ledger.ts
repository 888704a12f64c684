import type { ConversionLedger } from '../../src/archive/ledger/conversion-ledger.ts'
import type { PlaceExample, PlaceGroup } from '../../src/archive/ledger/summarise.ts'
import type { PublishedReport } from '../../src/archive/published-report.ts'

/** How the characters of these reports might have been decided. */
export function makeSampleLedger(reports: readonly PublishedReport[]): ConversionLedger {
  const examples = reports.slice(0, 3).map(({ slug, texts }, i): PlaceExample => {
    const block = texts.Hans.body.blocks.find(({ kind }) => kind === 'paragraph')
    const isField = block === undefined || i === 2
    return {
      report: slug,
      block: isField ? 'title' : block.id,
      isField,
      before: '办完以后当场',
      after: '，不再另约时间',
    }
  })
  const group = (
    rank: PlaceGroup['rank'],
    [word, source, result, others]: readonly [string, string, string, string],
    layer: PlaceGroup['layer'],
    count: number,
  ): PlaceGroup => ({
    word,
    source,
    result,
    others,
    layer,
    rank,
    script: 'Hans',
    count,
    examples: examples.slice(0, count),
  })
  return {
    characters: 4210,
    byLayer: { inline: 1, agency: 12, lexicon: 80, boundary: 1, phrase: 140, character: 96 },
    places: 330,
    confirmed: 2,
    uncertain: 9,
    groups: [
      group('twice', ['表箱', '表', '錶', '表'], 'lexicon', 1),
      group('refused', ['会念', '念', '唸', ''], 'boundary', 1),
      group('alone', ['里', '里', '裡', '里哩'], 'character', 2),
      group('once', ['签字', '签', '簽', '籤'], 'phrase', 5),
    ],
    moreGroups: 3,
    reviewed: [
      { scope: 'archive', word: '公里', result: '公里', note: '长度单位', line: 2 },
      { scope: 'liupu', word: '烘干', result: '烘乾', line: 3 },
    ],
  }
}
