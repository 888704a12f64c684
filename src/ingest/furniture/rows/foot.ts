import type { FurnitureRow } from '../furniture-row.ts'

/** What stands below: whose site it is, where the text was taken from, under what terms. */
export const FOOT = [
  {
    name: 'original-title',
    zone: 'tail',
    line: /^[\s\p{P}]{0,4}(?:原标题|原題|原文标题)\s{0,4}[:：][^。；;]{2,80}$/u,
    examples: ['原标题：柳浦街道办起小课堂'],
    notThese: ['原标题牌已拆除'],
  },
  {
    // A site that sells the rest: it stands where the text was cut.
    name: 'pay-wall',
    zone: 'tail',
    line: /^[\s\p{P}]{0,4}(?:阅读|查看|下载|浏览)(?:全部|全文|剩余|更多|完整)[^。；;]{0,20}(?:登录|登陆|会员|付费|注册|开通|购买)[^。；;]{0,16}[\s\p{P}]{0,4}$/u,
    examples: ['(阅读全部内容,您需要先登录!)', '查看全文请注册会员'],
    notThese: ['全部会员到场', '完整登记了一遍。'],
  },
  {
    name: 'declaration',
    zone: 'tail',
    line: /^[\s\p{P}]{0,4}(?:免责声明|版权声明|特别声明|郑重声明|声明|版权说明)[】\]]?\s{0,4}[:：].{0,200}$/u,
    examples: ['免责声明：本文来源于网络，如有异议请联系。', '【声明】：转载请注明', '特别声明：'],
    notThese: ['声明作废'],
  },
  {
    name: 'site-foot',
    zone: 'tail',
    words: [
      '(?:政府)?网站(?:地图|声明|纠错|年度报表|工作年度报表|导航|管理)',
      '联系(?:我们|方式)',
      '关于我们',
      '隐私(?:声明|保护|政策)',
      '版权(?:声明|保护)',
      '使用(?:帮助|说明)',
      '友情链接',
    ],
    line: /^(?:[\s\p{P}©]{0,4}(?:(?:版权|版權)所有|主办单位\s{0,4}[:：]|主办\s{0,4}[:：]|承办(?:单位)?\s{0,4}[:：]|(?:Produced|Powered|Designed)\s?By\b|技术支持|网站标识码|网站管理|政府网站(?:标识码|找错)|联系我们|关于我们|网站声明|隐私(?:声明|保护)|隱私權|資訊安全政策|著作權聲明|Copyright|©|\p{sc=Han}{0,2}公网安备|(?:本网站?)?支持IPv6|建议使用|最佳浏览|您是第|备案(?:序)?号\s{0,4}[:：]|\p{sc=Han}{2,20}主办[\s　]{1,4}\p{sc=Han}{2,20}(?:承办|制作|维护)|扫描关注|關注我們|\p{sc=Han}{2,8}违法和?不良信息举报|中国互联网举报中心|(?:本网站?|本站)由[^。]{4,40}(?:提供)?技术支持)[^。；;]{0,160}|[^。；;]{0,80}ICP[备備证證][^。；;]{0,80})$/iu,
    examples: [
      '版权所有：示例区人民政府',
      '示ICP备00000000号',
      'Powered By 示例软件',
      '网站标识码：0000000000',
      '中国互联网举报中心',
    ],
    notThese: ['技术员的一天', '主办单位和承办单位都来了'],
  },
] as const satisfies readonly FurnitureRow[]
