import { readHeadNumber } from './dialect/head-number.ts'

/**
 * Whether a heading is a number that announces words, and no words: `一、`, `3.`. A number that stands for itself, as the parts
 * of a feature have it (`一`, `（二）`, `第三章`), is a heading.
 */
export function isNumberAlone(heading: string): boolean {
  const text = heading.trim()
  return /[、.．:：]$/.test(text) && readHeadNumber(text) === text.length
}

/**
 * Whether a paragraph is what a template asks for and not a text of its own: 在这里写正文：…, （待补充）, TODO.
 */
export function isPlaceholder(paragraph: string): boolean {
  return PLACEHOLDERS.some((pattern) => pattern.test(paragraph.trim()))
}

const VERB = '(?:写|寫|填写|填寫|输入|輸入|粘贴|貼上|插入|放)(?:入|上)?'
const THING = '(?:正文|内容|內容|文字|标题|標題|报告|報告|简介|簡介)'

const PLACEHOLDERS: readonly RegExp[] = [
  new RegExp(
    `^[（(【[]?(?:请|請)?(?:在)?(?:这里|這裡|這裏|此处|此處|此)${VERB}(?:您的|你的)?${THING}`,
    'u',
  ),
  new RegExp(`^[（(【[]?(?:请|請)${VERB}(?:您的|你的)?${THING}[）)】\\]]?[。.…]*$`, 'u'),
  new RegExp(
    `^[（(【[]?${THING}?(?:待补充|待補充|待补|待補|待填写|待填寫|待完善)[）)】\\]]?[。.…]*$`,
    'u',
  ),
  /^(?:TODO|TBD|FIXME|lorem ipsum|x{3,}|×{3,})(?![A-Za-z])/i,
]
