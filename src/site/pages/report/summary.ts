import type { ReportText } from '../../../archive/published-report.ts'
import type { ShownDate } from '../../shown/write-date.ts'

const LONGEST = 110

/**
 * What a search engine shows under the title: the agency, the date, and how the text begins, cut after a
 * whole sentence where there is one.
 */
export function toSummary(text: ReportText, date: ShownDate): string {
  const head = [text.agency ?? text.sourceName, date.long].filter(Boolean).join('，')
  const opening = text.body.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? ''
  return opening === '' ? `${head}。` : `${head}。${cutText(opening)}`.replace(/\s+/g, ' ')
}

function cutText(text: string): string {
  const characters = [...text.slice(0, LONGEST * 2)]
  if (characters.length <= LONGEST) return text
  const cut = characters.slice(0, LONGEST).join('')
  const sentence = Math.max(cut.lastIndexOf('。'), cut.lastIndexOf('；'))
  return sentence > LONGEST / 2 ? cut.slice(0, sentence + 1) : `${cut}……`
}
