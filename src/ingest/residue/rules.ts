import type { Span } from '../../text/span.ts'
import type { ResidueRow } from './residue-row.ts'

/** Words that 检查, 核实 and their like are beside in brackets. */
const PARTNER =
  /(?:督查|督导|督察|巡查|巡视|巡检|考核|监督|监察|监测|视察|调研|排查|核查|抽查|普查|自查|互查|检验|验收|评估|评审|审查|审核|体检|防控|安全|质量|卫生|纪律|执法|工作|编制|制定|起草|调查|修订)$/u

/** Where two rows meet on the same words, the first counts. */
export const RESIDUE: readonly ResidueRow[] = [
  {
    // A filter wrote its warning over the word it disliked.
    name: 'word-filter',
    sign: /敏感|违禁|涉敏/u,
    pattern:
      /(?:敏感词|敏感詞|敏感字)[,，]?请?(?:谨慎|慎重|注意)?使用[。.]?|[[【(（](?:敏感词|违禁词|敏感信息|涉敏)[\]】)）]|(?:此处|该)?(?:内容|词语)?(?:含有?|包含)(?:敏感|违禁)(?:词|字|信息|内容)[,，]?(?:已被?(?:屏蔽|过滤|删除))?/gu,
    examples: [
      ['帮扶孤寡敏感词,请谨慎使用。,发放慰问品', '敏感词,请谨慎使用。'],
      ['对[敏感词]进行管控', '[敏感词]'],
    ],
    notThese: ['什么是敏感词汇？'],
  },
  {
    // A proof-reader's mark. `督查(检查)组` gives a second word for the first, and is text.
    name: 'proof-mark',
    sign: /[查实核定充疑对认字误病复?？除改][)）】\]]/u,
    pattern:
      /[(（【[](?:检查|核实|待核实|请核实|待核|待查|待定|待补充?|存疑|校对|已校对|核对|请核对|待确认|请确认|错别字|疑似错误|疑似错别字|语病|重复|此处有误|原文如此[?？]|删除|修改)[)）】\]]/gu,
    isText: isSecondWord,
    examples: [
      ['新装(检查)路灯12盏', '(检查)'],
      ['河道、（待核实）桥梁', '（待核实）'],
    ],
    notThese: [
      '企业1658家(含重复检查)和楼栋',
      '组织督查(检查)组5个',
      '开展纪律监督检查50余次',
      '安全(检查)工作',
    ],
  },
  {
    // A site that sells the rest counts what it left out.
    name: 'omission',
    sign: /省略\d/u,
    pattern: /[(（][^()（）\n]{0,60}省略\d{1,6}字[^()（）\n]{0,30}[)）]/gu,
    examples: [['发展……(某文秘网省略912字,会员可读)……油茶', '(某文秘网省略912字,会员可读)']],
    notThese: ['(以下省略3户名单)'],
  },
  {
    // Field codes of a word processor.
    name: 'office-field',
    sign: /错误[!！]|Error!|MERGEFORMAT|HYPERLINK/u,
    pattern:
      /错误[!！](?:未找到引用源|未定义书签|超链接引用无效|文档中没有指定样式的文字)[。.]?|Error! (?:Reference source|Bookmark) not (?:found|defined)\.?|(?:PAGE|NUMPAGES)\s{1,4}\\\*\s{1,4}MERGEFORMAT|HYPERLINK\s{1,4}"[^"\n]{0,300}"/gu,
    examples: [
      ['详见错误!未找到引用源。所列', '错误!未找到引用源。'],
      ['第PAGE \\* MERGEFORMAT页', 'PAGE \\* MERGEFORMAT'],
    ],
    notThese: ['错误在所难免！'],
  },
  {
    // A page's program spoke where it should have worked.
    name: 'template-remains',
    sign: /\{\{|\[object|[&<]/u,
    pattern:
      /\{\{[^{}\n]{0,80}\}\}|\[object Object\]|&(?:nbsp|ldquo|rdquo|hellip|mdash|middot|ensp|emsp|lt|gt|amp|quot|#\d{2,6});|<\/?(?:p|br|span|div|strong|font|img|td|tr|table|o:p)(?:\s[^<>\n]{0,200})?\/?>/gu,
    examples: [
      ['{{item.title}}街道', '{{item.title}}'],
      ['总结&nbsp;一、概况', '&nbsp;'],
    ],
    notThese: ['小于<号，大于>号'],
  },
  {
    // A conversion had no character for what stood here.
    name: 'lost-characters',
    sign: /\?\?|[□■]|锟斤拷|烫烫烫|屯屯屯/u,
    pattern:
      /(?<=\p{Script=Han})(?:\?{2,20}|[□■]{1,20})(?=[\p{Script=Han}，。、])|锟斤拷|烫烫烫|屯屯屯/gu,
    examples: [
      ['走访???户', '???'],
      ['吴□□，男', '□□'],
    ],
    notThese: ['有问必答???', '面积4870㎡'],
  },
  {
    // The number of a printed page, inside a line or on its own.
    name: 'page-mark',
    sign: /\|\d|^[-—–]/mu,
    pattern:
      /(?<=\p{Script=Han})\|\d{1,3}(?=[、\p{Script=Han}])|^[-—–]{1,2}\s{0,2}\d{1,3}\s{0,2}[-—–]{1,2}$/gu,
    examples: [
      ['办事处|2、主任', '|2'],
      ['- 3 -', '- 3 -'],
    ],
    notThese: ['——3月'],
  },
  {
    name: 'attachment-note',
    sign: /[[【(（](?:图|插|视频|音频|表情|点击|此处)/u,
    pattern:
      /[[【(（](?:图片|插图|图表|视频|音频|表情|点击(?:查看|放大|下载)[^\])）】\n]{0,10}|此处(?:插入|省略|附)[^\])）】\n]{0,12})[\]】)）]/gu,
    examples: [
      ['门前[图片]已修好', '[图片]'],
      ['【此处插入图表】', '【此处插入图表】'],
    ],
    notThese: ['（图为社区食堂）'],
  },
]

function isSecondWord(text: string, { start }: Span): boolean {
  return PARTNER.test(text.slice(Math.max(0, start - 4), start))
}
