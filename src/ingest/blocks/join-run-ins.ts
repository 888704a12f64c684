import { isProse } from '../lines/find-body.ts'
import { readHeadingMark } from '../lines/heading-mark.ts'
import { endsSentence, isPlainHead } from '../lines/line-shape.ts'
import { isCommaHead } from './find-habits.ts'
import { DOUBTFUL_END, DOUBTFUL_JOIN, type JoinRule } from './join-rule.ts'
import { appendLine } from './piece.ts'
import { readNumberedLead, readPlainLead } from './read-lead.ts'

/** `（三）美化环境，管好` / `河道。街道请来…` among run-in heads: cut before its 。 */
export const runInHead: JoinRule = {
  name: 'run-in-head',
  decide: ({ text, last, lineCount, next, habits }) => {
    if (lineCount > 1 || !habits.runsOn.has(last.number) || endsSentence(text)) return undefined
    if (readHeadingMark(next.text) || !isProse(next.text)) return undefined
    const whole = appendLine(text, next.text)
    const lead = readNumberedLead(whole)
    return lead !== undefined && lead.length > text.length && lead !== whole
      ? DOUBTFUL_JOIN
      : undefined
  },
}

/** `食堂开进` / `小区门口。三荤…` among topic sentences: cut before its 。 */
export const topicSentence: JoinRule = {
  name: 'topic-sentence',
  decide: ({ text, lineCount, next, habits }) => {
    if (lineCount > 1 || !isPlainHead(text) || !isProse(next.text)) return undefined
    const lead = readPlainLead(appendLine(text, next.text))
    if (lead === undefined || lead.length <= text.length) return undefined
    // A sentence of three characters begins no paragraph: `…换新` / `颜。石匠…`.
    const isCut = lead.length - text.length <= 4
    return isCut || habits.hasTopicSentences ? DOUBTFUL_JOIN : undefined
  },
}

/** `小板凳,坐出好点子` / `榆荫社区…` where the article's other crossheads have a comma too. */
export const commaHead: JoinRule = {
  name: 'comma-head',
  decide: ({ last, lineCount, next, habits }) =>
    lineCount === 1 && habits.hasCommaHeads && isCommaHead(last, undefined, next)
      ? DOUBTFUL_END
      : undefined,
}
