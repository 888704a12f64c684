import type { Span } from '../../text/span.ts'
import { makePatternRule } from './rule.ts'

/** `安装(检查)路灯12盏`: a proof-reader's mark. `督查(检查)组` gives a second word for the first, and is text. */
export const proofMark = makePatternRule(
  'proof-mark',
  /[查实核定充疑对认字误病复?？除改][)）】\]]/u,
  /[(（【[](?:检查|核实|待核实|请核实|待核|待查|待定|待补充?|存疑|校对|已校对|核对|请核对|待确认|请确认|错别字|疑似错误|疑似错别字|语病|重复|此处有误|原文如此[?？]|删除|修改)[)）】\]]/gu,
  isSecondWord,
)

/** Words that 检查, 核实 and their like stand beside in brackets. */
const PARTNER =
  /(?:督查|督导|督察|巡查|巡视|巡检|考核|监督|监察|监测|视察|调研|排查|核查|抽查|普查|自查|互查|检验|验收|评估|评审|审查|审核|体检|防控|安全|质量|卫生|纪律|执法|工作|编制|制定|起草|调查|修订)$/u

function isSecondWord(text: string, { start }: Span): boolean {
  return PARTNER.test(text.slice(Math.max(0, start - 4), start))
}
