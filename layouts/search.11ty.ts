import { makeTemplate } from './components/make-template.ts'
import { renderSearchPage } from './components/search-page.ts'

/** The search page, in both scripts. */
export default makeTemplate('searches', renderSearchPage)
