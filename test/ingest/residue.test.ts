import { expect, test } from 'vitest'
import { findResidue } from '../../src/ingest/residue/find-residue.ts'

const found = (text: string): readonly string[] =>
  findResidue(text).map(({ start, end, rule }) => `${rule} ${text.slice(start, end)}`)

test.each([
  ['帮扶孤寡敏感词,请谨慎使用。,发放慰问品', ['word-filter 敏感词,请谨慎使用。']],
  ['对[敏感词]进行管控', ['word-filter [敏感词]']],
  ['新装(检查)路灯12盏', ['proof-mark (检查)']],
  ['河道、（待核实）桥梁', ['proof-mark （待核实）']],
  ['详见错误!未找到引用源。所列', ['office-field 错误!未找到引用源。']],
  ['{{item.title}}街道', ['template-remains {{item.title}}']],
  ['总结&nbsp;一、概况', ['template-remains &nbsp;']],
  ['走访???户', ['lost-characters ???']],
  ['办事处|2、主任', ['page-mark |2']],
  ['门前[图片]已修好', ['attachment-note [图片]']],
])('%s', (text, marks) => {
  expect(found(text)).toEqual(marks)
})

test.each([
  '企业1658家(含重复检查)和楼栋',
  '组织督查(检查)组5个',
  '开展纪律监督检查50余次',
  '安全(检查)工作',
  '什么是敏感词汇？',
  '面积4870㎡',
  '有问必答???',
  '小于<号，大于>号',
])('%s is text', (text) => {
  expect(found(text)).toEqual([])
})
