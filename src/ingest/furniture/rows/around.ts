import { readDays } from '../../lines/find-calendar.ts'
import type { FurnitureRow } from '../furniture-row.ts'

/** What the program of a page leaves beside the text: labels, addresses, file names, code, a calendar. */
export const AROUND = [
  {
    name: 'detail-label',
    zone: 'head',
    words: [
      '详细信息',
      '正文内容',
      '信息正文',
      '文章正文',
      '信息详情',
      '文章详情',
      '信息内容',
      '内容详情',
      '文件内容',
      '正文',
      '内容',
      '详细内容',
      '公文內容',
      '信息索引',
      '公开信息内容',
      '(?:相关)?(?:解读)?文件链接[:：]?',
      '公开具体内容',
      '【概述】',
      '【导语】',
    ],
    line: /^(?:(?:政府)?信息公开|文件)(?:元数据|基本信息)$/u,
    examples: ['详细信息', '正文内容', '【概述】', '【正文】', '信息公开元数据', '解读文件链接:'],
    notThese: ['概述', '内容提要'],
  },
  {
    name: 'page-address',
    zone: 'both',
    line: /^(?:(?:本文|原文|本页|文章|网页|页面)?(?:链接|地址|网址|鏈接|連結)\s{0,4}[:：]?\s{0,4})?(?:https?:\/\/|www\.)[\w\-./?%&=#~:+,;@!]{3,300}$|^[^。；;]{2,40}[|｜][\s　]{0,3}www\.[\w.]{4,60}[\s　]{0,3}[|｜]?$/u,
    examples: [
      '本文链接：https://example.invalid/a/1.html',
      'www.example.invalid',
      '青澜旗.政务 | www.example.invalid |',
    ],
    notThese: ['地址：青澜路8号'],
  },
  {
    name: 'code-line',
    zone: 'both',
    line: /^(?:(?:var|let|const)\s+\w{1,40}\s{0,4}=[^。]{0,300};?|function\s{0,4}\w{0,40}\([^)]{0,80}\)\s{0,4}\{?[^。]{0,300}|\$\(?(?:document|function|["'#.])[^。]{0,300}|(?:[.#@][\w-]{1,40}[\s,.#\w-]{0,80}|[a-z]{1,10})\s{0,4}\{[^{}。]{0,300}:[^{}。]{0,300}\}|(?:<!--|-->)[^。]{0,300}-->|\}\)?;?)$/u,
    examples: [
      'var pageNum = 1;',
      '.content{font-size:16px}',
      '$(function(){',
      '<!-- begin -->',
      '--> 2024-01-24 1 要闻 /enpproperty-->',
    ],
    notThese: ['function 一词'],
  },
  {
    name: 'picture-file',
    zone: 'both',
    line: /^[\p{sc=Han}\w\-() ]{1,60}\.(?:png|jpe?g|gif|bmp|webp)(?:\w{2,5}\p{sc=Han}{2,10}(?:网|報|报))?$/iu,
    examples: ['图片1.png', 'IMG_0231.JPG', '10.jpgG7q青澜新闻网'],
    notThese: ['图片1'],
  },
  {
    // `附件：` and `相关附件` are text: a report's own annexes.
    name: 'attachment-bar',
    zone: 'tail',
    line: /^[\s\p{P}]{0,4}(?:附件下载|文件下载|下载附件|图片附件)\s{0,4}[:：]?$/u,
    examples: ['附件下载：', '下载附件'],
    notThese: ['附件：', '附件1'],
  },
  {
    name: 'calendar',
    zone: 'head',
    line: { test: isCalendar },
    examples: ['22 23 24 25 26 27 28', '28 29 30 31', '日 一 二 三 四 五 六'],
    notThese: ['123456', '2023515', '20211230', '一二三'],
  },
  {
    name: 'lone-mark',
    zone: 'both',
    // A row of bars is an empty table.
    line: /^(?:[】\]）)|｜>＞»·•*-]{1,3}|[】\]）)|｜>＞»·•]{4}|[|｜\s]{5,400})$/u,
    examples: ['】', '|', '>', '-', '||||||||||'],
    notThese: ['……', '—'],
  },
  {
    // A site of model essays says for whom it was made; 篇一 numbers the pieces that it gathered.
    name: 'essay-site',
    zone: 'head',
    line: /^(?:[^。]{0,20}(?:小编|小編|本站)(?:为|為|给|給)[^。]{0,100}(?:整理|收集|准备|準備)[^。]{0,140}[。!！]?|[^。]{0,60}(?:范文|文库|文秘)[^。]{0,60}(?:为你|为您|给大家|为大家)(?:整理|收集|分享|带来)[^。]{0,100}[。!！]?|(?:篇[一二三四五六七八九十\d]{1,2}|范文[一二三四五六七八九十\d]{1,2}|第[一二三四五六七八九十\d]{1,2}篇)[\s　]{0,2}[:：][^。]{2,60})(?:[\s　]{0,2}【正文】)?$/u,
    examples: [
      '结合工作需要,某范文网的会员为你整理了这篇街道工作总结,希望能给你带来帮助。',
      '下面是小编为大家整理的街道工作报告,供大家参考。',
      '篇一:乡镇人大会,政府工作报告',
    ],
    notThese: ['第一篇章写完了', '篇幅有限'],
  },
] as const satisfies readonly FurnitureRow[]

/** `7 8 9 10 11`: a week of a month, its days apart, or the names of all seven. Glued, they are read with their neighbours. */
function isCalendar(text: string): boolean {
  const days = readDays(text)
  if (days !== undefined && days.length >= 5 && days !== text) return true
  return text.length <= 80 && /^[日一二三四五六]{7}$/u.test(text.replace(/[\s　]/gu, ''))
}
