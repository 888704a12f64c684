import type { LexiconTable } from './lexicon-table.ts'

export const regionalForms: LexiconTable = {
  sense: 'words that Taiwan and Hong Kong write with other characters',
  reason: 'Taiwan writes 帳 of money and 標竿 of a model; OpenCC has 賬 and 標杆 for both',
  source: 'Ministry of Education (Taiwan), revised dictionary: 帳, 標竿',
  rows: `
    标杆:標竿|標杆 账:帳|賬
    了账:了帳|了賬 台账:臺帳|台賬 后账:後帳|後賬 折账:折帳|折賬 挂账:掛帳|掛賬 秋后算账:秋後算帳|秋後算賬 糊涂账:糊塗帳|糊塗賬 账面:帳面|賬面`,
}
