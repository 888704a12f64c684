import type { MachinesWords } from './machines-words.ts'

export const MACHINES_HANS: MachinesWords = {
  subscribe: '订阅更新',
  subscribeAgency: '订阅这个机构',
  feedTitle: '{title}：新收报告',
  say: [
    '每篇报告有简体、繁体两页，地址只差zh-hans与zh-hant，内容相同。',
    '段落、标题、图表各有编号，是地址#号后面的一段，两种字形里相同；引用时请带上。',
    '正文照录来源。页首的登记项和页尾的出处写明机构、文号、日期和原来的网址。',
  ],
  start: '从这里开始',
  all: '全部报告，按日期排列',
  index: '全部报告的目录，机器可读',
  indexSay: 'JSON，每篇一条',
  updates: '新收报告，Atom',
  addresses: '全部网页的地址',
  agencies: '机构',
  count: '{n}篇',
  about: '收录范围、整理方法和许可',
  citationFile: '下载{format}文件',
}
