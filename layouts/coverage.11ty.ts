import { renderCoveragePage } from './components/coverage-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** What the archive has and lacks. */
export default makeTemplate('coverages', renderCoveragePage)
