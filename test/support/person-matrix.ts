/** A sentence that names a person, with the Traditional text that it must become in Taiwan. */
export interface PersonCase {
  readonly source: string
  readonly expected: string
  readonly surname: string
  readonly given: string
  readonly context: string
}

type Pair = readonly [hans: string, hant: string]

/** Surnames that mean something else in other places; in a name only 钟 changes, to 鍾. */
const SURNAMES: readonly Pair[] = toPairs(
  '范 余 于 游 涂 占 朴 咸 干 后 郁 谷 沈 钟:鍾 姜 梁:梁 岳 曲 云:雲',
)

const GIVEN: readonly Pair[] = toPairs(`
  松云:松雲 里明 志发:志發 云飞:雲飛 建国:建國 海波 晓东:曉東 丰年:豐年 秋生 松林 发根:發根 万里:萬里 采薇 复生:復生 升平 克明 文静:文靜
  明 云:雲 松`)

const TITLES: readonly Pair[] = toPairs(`
  记者:記者 书记:書記 主任 村民 局长:局長 教师:教師 医生:醫生 网格员:網格員 社区主任:社區主任 志愿者:志願者 经理:經理 居民 副镇长:副鎮長 法官 民警`)

const AFTER: readonly Pair[] = toPairs(
  '书记:書記 主任 老师:老師 同志 先生 女士 局长:局長 医生:醫生 师傅:師傅 教授',
)

/** `{t}` is a title, `{a}` one that comes after, `{n}` the name. */
const CONTEXTS: readonly Pair[] = [
  ['{t}{n}说，今年收成好。', '{t}{n}說，今年收成好。'],
  ['{t}{n}表示，渠道已经修好。', '{t}{n}表示，渠道已經修好。'],
  ['据{t}{n}介绍，全村共有三百户。', '據{t}{n}介紹，全村共有三百戶。'],
  ['{n}{a}主持会议。', '{n}{a}主持會議。'],
  ['会上，{n}{a}作了发言。', '會上，{n}{a}作了發言。'],
  ['由{n}任组长。', '由{n}任組長。'],
  ['小组由{n}担任组长，每周开会一次。', '小組由{n}擔任組長，每週開會一次。'],
  ['出席的有王强、{n}、李敏等人。', '出席的有王強、{n}、李敏等人。'],
  ['组长：{n}、赵刚。', '組長：{n}、趙剛。'],
  ['（{n}）', '（{n}）'],
  ['（{t} {n}）', '（{t} {n}）'],
  ['{n}（男，五十二岁）住在河边。', '{n}（男，五十二歲）住在河邊。'],
  ['{n}说：“这条路好走了。”', '{n}說：“這條路好走了。”'],
  ['{n}介绍，这里以前是荒地。', '{n}介紹，這裡以前是荒地。'],
  ['{n}表示满意。', '{n}表示滿意。'],
  ['{t}{n}家住在桥头。', '{t}{n}家住在橋頭。'],
  ['{t}{n}、通讯员陈勇报道', '{t}{n}、通訊員陳勇報道'],
  ['昨天，{t}{n}带队检查了水库。', '昨天，{t}{n}帶隊檢查了水庫。'],
  ['请{t}{n}和张敏参加。', '請{t}{n}和張敏參加。'],
  ['{t}：{n}', '{t}：{n}'],
  ['授予{n}等十人称号。', '授予{n}等十人稱號。'],
]

/** Every surname with every given name in every context, with titles in turn: 7,980 sentences. */
export function makePersonMatrix(): readonly PersonCase[] {
  let turn = 0
  return SURNAMES.flatMap((surname) =>
    GIVEN.flatMap((given) =>
      CONTEXTS.map((context) => {
        turn++
        const title = TITLES[turn % TITLES.length] as Pair
        const after = AFTER[turn % AFTER.length] as Pair
        const fill = (side: 0 | 1): string =>
          context[side]
            .replace('{t}', title[side])
            .replace('{a}', after[side])
            .replace('{n}', surname[side] + given[side])
        return {
          source: fill(0),
          expected: fill(1),
          surname: surname[0],
          given: given[0],
          context: context[0],
        }
      }),
    ),
  )
}

function toPairs(cells: string): readonly Pair[] {
  return cells
    .trim()
    .split(/\s+/)
    .map((cell): Pair => {
      const [hans = '', hant = hans] = cell.split(':')
      return [hans, hant]
    })
}
