import type { ReportKind } from '../report-kind.ts'
import type { Contributor } from './field-values.ts'

/** A newspaper's text: it is cited, and filed by machines, as an article of its paper. */
export function isNews(kind: ReportKind): boolean {
  return kind === 'news' || kind === 'feature'
}

/**
 * Who made a text: of a newspaper's its writers, of a speech its speaker, of any other its agency. Citation, page and book name
 * the same.
 */
export function creatorsOf(
  kind: ReportKind,
  { byline, agency }: { readonly byline: readonly Contributor[]; readonly agency?: string },
): readonly string[] {
  const persons = toWriters(byline)
  const isOfPersons = isNews(kind) || (kind === 'speech' && persons.length > 0)
  return isOfPersons || agency === undefined ? persons : [agency]
}

const NOT_OF_WRITERS =
  /[编編]辑|編輯|[责責][编編]|校[对對]|[审審][核稿定]|[摄攝]影|[供制製][图圖]|美[编編]/
const OF_WRITERS = /文|记者|記者|通讯员|通訊員/

/** Who wrote a text: its editors and photographers are named on the page, not in a citation. 文/图 is a writer. */
function toWriters(byline: readonly Contributor[]): readonly string[] {
  const writers = byline.filter(
    ({ role = '' }) => OF_WRITERS.test(role) || !NOT_OF_WRITERS.test(role),
  )
  return (writers.length > 0 ? writers : byline).map(({ name }) => name)
}
