import { makePatternRule } from './rule.ts'

/** `帮扶孤寡敏感词,请谨慎使用。,发放慰问品`: a filter wrote its warning over the word it disliked. */
export const wordFilter = makePatternRule(
  'word-filter',
  /敏感|违禁|涉敏/u,
  /(?:敏感词|敏感詞|敏感字)[,，]?请?(?:谨慎|慎重|注意)?使用[。.]?|[[【(（](?:敏感词|违禁词|敏感信息|涉敏)[\]】)）]|(?:此处|该)?(?:内容|词语)?(?:含有?|包含)(?:敏感|违禁)(?:词|字|信息|内容)[,，]?(?:已被?(?:屏蔽|过滤|删除))?/gu,
)
