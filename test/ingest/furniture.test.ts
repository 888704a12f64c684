import { expect, test } from 'vitest'
import { findFurnitureRule } from '../../src/ingest/furniture/is-furniture.ts'

test.each([
  ['字号:[ ]', 'font-size-bar'],
  ['溪口鄉公所全球資訊網 > 新聞稿', 'breadcrumb'],
  ['字体：【大 中 小】', 'font-size-bar'],
  ['色调调节:', 'colour-bar'],
  ['—分享—', 'share-bar'],
  ['分享到： 微信 微博 QQ空间', 'share-bar'],
  ['我要纠错】【返回顶部】【打印本页】【关闭本页', 'page-buttons'],
  ['列印此頁', 'page-buttons'],
  ['扫一扫在手机打开当前页', 'scan-code'],
  ['当前位置：首页 > 政务公开', 'breadcrumb'],
  ['> 镇街网站', 'breadcrumb'],
  ['浏览量:1 203', 'visit-counter'],
  ['阅读次数：88 次', 'visit-counter'],
  ['语音阅读', 'read-aloud'],
  ['PDF版阅读', 'newspaper-page'],
  ['第03版：要闻', 'newspaper-page'],
  ['跳到主要內容區塊', 'skip-link'],
  ['登录 | 注册', 'site-navigation'],
  ['繁体字 | 无障碍浏览', 'script-switch'],
  ['正文内容', 'detail-label'],
  ['本文链接：https://example.invalid/a/1.html', 'page-address'],
  ['var pageNum = 1;', 'code-line'],
  ['.content{font-size:16px}', 'code-line'],
  ['图片1.png', 'picture-file'],
])('above a text, %s is furniture: %s', (line, rule) => {
  expect(findFurnitureRule(line, 'head')).toBe(rule)
})

test.each([
  ['上一篇：社区办起小课堂', 'adjacent-link'],
  ['相关阅读：', 'related-list'],
  ['版权所有：示例区人民政府', 'site-foot'],
  ['示ICP备00000000号', 'site-foot'],
  ['Powered By 示例软件', 'site-foot'],
  ['编辑丨柳青', 'account-bar'],
  ['点个“在看”，为他们点赞！', 'account-bar'],
  ['本版编辑 柳青 电话：0000-0000', 'newspaper-page'],
  ['上一期 下一期', 'newspaper-page'],
  ['~~~要闻', 'newspaper-page'],
])('below a text, %s is furniture: %s', (line, rule) => {
  expect(findFurnitureRule(line, 'tail')).toBe(rule)
})

test.each([
  '我的分享到这里',
  '点个灯，照亮回家的路！',
  '编辑部的故事',
  '分享到了发展的成果',
  '相关附件：1.项目清单',
  '收藏家的小院',
  '阅读让乡村更美',
  '打印店进社区',
  '下湾街道2021年工作总结',
  '返回故乡的人',
  '12',
  '',
])('%s is text', (line) => {
  expect(findFurnitureRule(line, 'head')).toBeUndefined()
  expect(findFurnitureRule(line, 'tail')).toBeUndefined()
})

test('a very long line is not looked at', () => {
  expect(findFurnitureRule('分享到 '.repeat(50_000), 'tail')).toBeUndefined()
})
