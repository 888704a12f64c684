import { renderHelpPage } from './components/help-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** How to use the archive, in both scripts. */
export default makeTemplate('helps', renderHelpPage)
