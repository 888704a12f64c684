import { expect, test } from 'vitest'
import { isNumberAlone, isPlaceholder } from '../../src/markdown/unfinished.ts'

test.each(['一、', '三、 ', '12.', '十一．', '3、', '壹、'])(
  '“%s” is a number that lacks its words',
  (heading) => expect(isNumberAlone(heading)).toBe(true),
)

test.each(['一', '（二）', '第三章', '①', '一、修桥', '2022年', '2022.', '尾声', ''])(
  '“%s” is a heading of its own',
  (heading) => expect(isNumberAlone(heading)).toBe(false),
)

test.each([
  '在这里写正文：标题行以 ## 开头，段落之间空一行。',
  '在這裡寫正文',
  '请在此处输入内容。',
  '（此处填写报告）',
  '【在此粘贴正文】',
  '请输入标题',
  '正文待补充',
  '（待补充）',
  '待完善……',
  'TODO: 第三节',
  'XXXX',
  'Lorem ipsum dolor sit amet',
])('“%s” waits for a text', (paragraph) => expect(isPlaceholder(paragraph)).toBe(true))

test.each([
  '居民可以在这里写下意见，由社区转交。',
  '请在此处填写姓名和电话，窗口当日办结。',
  '待补充的岗位共有十二个。',
  '在此基础上，完善了三项制度。',
  '此处原为旧码头。',
  '请输入法师傅来讲课。',
  '材料待补正的，一次告知。',
  'TODOS公司捐赠图书。',
  '正文如下。',
  'xx街道',
])('“%s” is a text', (paragraph) => expect(isPlaceholder(paragraph)).toBe(false))
