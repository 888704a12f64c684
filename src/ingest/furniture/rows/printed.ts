import type { FurnitureRow } from '../furniture-row.ts'

/** What paper and its scans carry: numbers, running heads, the names of a newspaper's pages. */
export const PRINTED = [
  {
    name: 'page-number',
    zone: 'anywhere',
    line: /^(?:[-—–－]{1,2}\s{0,2}\d{1,3}\s{0,2}[-—–－]{1,2}|第\s{0,2}\d{1,3}\s{0,2}[页頁](?:[\s,，/]{0,3}共\s{0,2}\d{1,3}\s{0,2}[页頁])?)$/u,
    examples: ['- 3 -', '— 12 —', '第3页', '第 3 页 共 9 页'],
    notThese: ['12', '第3页起见附表'],
  },
  {
    // The name of the book or its chapter beside the page's number.
    name: 'running-head',
    zone: 'anywhere',
    line: /^(?:[\p{sc=Han}\d·《》]{2,16}[\s　]{2,80}[-—–]\s{0,3}\d{1,4}\s{0,3}[-—–]|[-—–]\s{0,3}\d{1,4}\s{0,3}[-—–][\s　]{2,80}[\p{sc=Han}\d·《》]{2,16}|P\.\s?\d{1,4})$/u,
    examples: ['大事记            -  31 -', '- 8 -      下湾乡志', 'P. 8'],
    notThese: ['大事记', '大事记 - 1 号'],
  },
  {
    name: 'turn-line',
    zone: 'anywhere',
    line: /^[\s\p{P}\p{S}]{0,5}(?:[▶►]{0,3})(?:紧?下转|上接|轉下|承上)\s{0,2}第?\s{0,2}[A-Z]?[\d一二三四五六七八九十]{1,3}\s{0,2}[版页頁][\s\p{P}\p{S}]{0,5}$/u,
    examples: ['(下转第4版)', '（上接第1版）', '►►►下转A06版'],
    notThese: ['下转第四批名单'],
  },
  {
    name: 'ruled-line',
    zone: 'both',
    line: /^[━─═＝=*＊_＿﹍﹎~～◆★☆●·•-]{4,200}$/u,
    examples: ['━━━━━━━━', '****************'],
    notThese: ['——'],
  },
  {
    name: 'newspaper-page',
    zone: 'both',
    words: [
      'PDF版?(?:阅读|下载)?',
      '版面(?:导航|目录|概览)',
      '标题导航',
      '(?:上|下)一(?:版|期)\\d{0,2}',
      '第[\\dA-Z]{1,4}版\\s{0,2}[:：]\\s{0,2}\\p{sc=Han}{1,6}(?=$|[\\s　])',
      '(?:打开|下载)?客户端',
      '往期回顾',
      '数字报',
    ],
    line: /^[^。；;]{2,60}国内统一(?:连续出版物|刊)号[^。；;]{0,60}$|^第[一二三四五六七八九十\d]{1,3}版[:：\s　]{0,3}\p{sc=Han}{0,8}[\s　]{0,3}总第\d{1,6}期[^。；;]{0,40}$|^本版(?:责任)?(?:编辑|責編|责编|主编|校对)[\s　:：][^。；;]{1,60}$|^[~～]{2,6}\s?\p{sc=Han}{0,12}$|^(?:A|B|C|D)?(?:第\s{0,2}\w{1,4}\s{0,2}版|\d{1,2}版)\s{0,4}[:：]?\s{0,4}[\p{sc=Han}·]{0,8}$/u,
    examples: [
      'PDF版阅读',
      '第03版：要闻',
      '第5B版:社区 上一版 下一版',
      '本版编辑 柳青 电话：0000-0000',
      '上一期 下一期',
      '~~~要闻',
      '青澜日报社 出版 国内统一刊号:CN00-0000 代号00-0',
      '第一版:要闻版总第702期 >2024-01-22编印',
    ],
    notThese: ['第一版方案印发后'],
  },
] as const satisfies readonly FurnitureRow[]
