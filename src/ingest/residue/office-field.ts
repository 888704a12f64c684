import { makePatternRule } from './rule.ts'

/** `错误!未找到引用源。` · `PAGE \* MERGEFORMAT` · `HYPERLINK "…"`: field codes of a word processor. */
export const officeField = makePatternRule(
  'office-field',
  /错误[!！]|Error!|MERGEFORMAT|HYPERLINK/u,
  /错误[!！](?:未找到引用源|未定义书签|超链接引用无效|文档中没有指定样式的文字)[。.]?|Error! (?:Reference source|Bookmark) not (?:found|defined)\.?|(?:PAGE|NUMPAGES)\s{1,4}\\\*\s{1,4}MERGEFORMAT|HYPERLINK\s{1,4}"[^"\n]{0,300}"/gu,
)
