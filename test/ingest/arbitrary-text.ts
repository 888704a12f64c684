import fc from 'fast-check'

/** Lines of the kinds that real texts are made of, and characters that mean something to the rules. */
const line = fc.oneof(
  fc.constantFrom(
    '下湾街道2021年工作总结',
    '发布日期：2021-12-30 来源：下湾街道 字号：[ 大 中 小 ]',
    '索引号: | 001/2021 | 发布机构: | 下湾街道 |',
    '> 镇街网站',
    '一、主要工作',
    '（二）改善民生，办好实事',
    '（三）改善民生。全年修路三公里，受益群众八百人。',
    '通讯员 周小溪',
    '——下湾街道纪实',
    '本报讯(通讯员 周小溪)上周，社区食堂开张，老人吃上了热饭。',
    '今年以来，街道上下团结一心，办成了许多群众盼望的实事，成效明显。',
    '联合社区、物业、',
    '居民代表一起商量',
    '分享到：',
    '上一篇：没有了',
    '第一条 本办法由街道负责解释。',
    '图为社区食堂开张',
    '1.清理垃圾三十车',
    '下湾街道办事处',
    '2021年12月30日',
    '敏感词,请谨慎使用。',
    '# 街道概况',
    '指标\t单位\t数量',
    '\t千米\t3',
    '| 桥梁 | 座 | 12 |',
    '水闸      座      2',
    '修路',
    '0',
    '0',
    '---',
    '- 全年修路三公里，受益群众八百人，反响很好。',
    '1. 全年架桥两座，受益群众八百人，反响很好。',
    '::: 全年通水五村，受益群众八百人，反响很好。',
    '{{ title }}{% include x %}<script>alert(1)</script>',
    '',
    '',
    '　',
  ),
  fc.string({
    unit: fc.constantFrom(...'一二三、。，：；“”（）()《》—|[]{}%【】 　\t12年月日>=*_#-&<AZé𠀀'),
    maxLength: 60,
  }),
)

/** Most lines end as lines do; the others come out of word processors and mainframes. */
const lineBreak = fc.oneof(
  { weight: 20, arbitrary: fc.constant('\n') },
  { weight: 1, arbitrary: fc.constantFrom('\r\n', '\r', '\u2028', '\u2029', '\u0085', '\f', '\v') },
)

/** A raw text of up to forty lines. */
export const rawText = fc
  .array(fc.tuple(line, lineBreak), { maxLength: 40 })
  .map((lines) => lines.map((parts) => parts.join('')).join(''))

/** The same with `\n` as its only line break. */
export const plainText = fc.array(line, { maxLength: 40 }).map((lines) => lines.join('\n'))
