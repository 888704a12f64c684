import type { Figure, Paragraph, Passed, ReportFacts } from './figure.ts'
import { findNumbers } from './find-numbers.ts'
import { foldText } from './fold-text.ts'
import { readParagraph } from './read-paragraph.ts'
import { readText } from './read-text.ts'

export interface Ledger {
  readonly figures: readonly Figure[]
  readonly passed: readonly Passed[]
}

/** Reads all figures of a report. Every run of digits and every Han numeral is in one of them, or passed with a reason. */
export function readFigures(paragraphs: readonly Paragraph[], report: ReportFacts): Ledger {
  const figures: Figure[] = []
  const passed: Passed[] = []
  const titled = findNumbers(foldText(report.title), report.year).dates.find(
    ({ isSpan, value }) => isSpan && value.includes('-'),
  )
  for (const paragraph of paragraphs) {
    const planYear = report.isPlan ? report.year : readPlanYear(paragraph.headings, report.year)
    const text = readText(paragraph.text, planYear ?? report.year)
    const facts = { paragraph, text, year: report.year, planYear, titled: titled?.value }
    figures.push(...readParagraph(facts))
    for (const { start, end, why } of text.passed)
      passed.push({
        paragraph: paragraph.id,
        start,
        end,
        surface: paragraph.text.slice(start, end),
        why,
      })
  }
  return { figures, passed }
}

const TO_COME = /思路|计划|打算|安排|展望|下一步|下步|要点|规划|今后/

/** 三、2024年工作设想与安排, 三、下一步工作打算 */
function readPlanYear(headings: readonly string[], year: number): number | undefined {
  const heading = headings
    .map(foldText)
    .find((words) => TO_COME.test(words) && !/完成情况|执行情况/.test(words))
  if (heading === undefined) return undefined
  const named = Number(/((?:19|20)\d{2})年/.exec(heading)?.[1])
  return named > year ? named : year + 1
}
