/** Pairs of words that come out differently together than apart, and why that stays. */
export interface PairDecision {
  readonly pairs: string
  readonly reason: string
}

export const PAIR_DECISIONS: readonly PairDecision[] = [
  {
    pairs: '好吃|不准 不吃|不准 小吃|不准 一个|打不准 不对|不准',
    reason:
      '吃不准 and 对不准 are words of the list: nobody sets 小吃 before a ban without a mark between',
  },
  { pairs: '预测|不准 监测|不准', reason: 'right together: a forecast is not exact, 不準' },
  {
    pairs: '没有|编制 一个|编制 编制|一个',
    reason: 'right together: posts that one has or has not are 編制, one draws up 編製',
  },
  { pairs: '发卡|工作', reason: 'right together: the work of issuing cards; alone a hair clip' },
  { pairs: '知道|一出', reason: 'alone it is a play, 一齣; after a word the next verb tells' },
  {
    pairs: '一一|出于 不一|出于',
    reason: '一出 of numbers and plays crosses two words: rare before 出于, which needs no number',
  },
  {
    pairs: '工作|制种 公司|制币公司 工作|制币公司',
    reason:
      '工作制 and 公司制 are words of the list: a system is more usual than a thing made after them',
  },
  {
    pairs: '一排|干什么 洋芋|干什么 蘑菇|干什么 多米|干什么 米粉|干什么 干抹布|什么',
    reason: 'a question without a mark after what is dry: not a sentence of reports',
  },
  {
    pairs: '人民|网格里 地方|性格里',
    reason: '人民网 and 地方性 are words of the list; what is left, 格里, is a name',
  },
  {
    pairs: '有余|家中 有余|家人 于家|什么 游家|什么 舍小家|什么',
    reason: '余家 is a family; 家什 is a tool: without a mark between no cut is better',
  },
  {
    pairs: '琴台|账户 糊涂|账户',
    reason: '台账 and 糊涂账 cross them; the account that is left is 賬戶, as OpenCC has it',
  },
  { pairs: '高粱|面向 高粱|面上', reason: '高粱面 is a flour, and as usual as either neighbour' },
  { pairs: '均衡|岳不群', reason: 'a person of a novel after 衡岳, the mountain' },
  {
    pairs: '多万|历时 多万|历来',
    reason: '多 and 万 are numbers, and 万历 is a reign: 多万 ends a number with what it counts',
  },
]
