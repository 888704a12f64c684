import { makeTemplate } from './components/make-template.ts'
import { renderReportPage } from './components/report-page.ts'

/** The page of every report, in both scripts; its model is finished when it is written. */
export default makeTemplate('reports', (draft, assets) => renderReportPage(draft.finish(), assets))
