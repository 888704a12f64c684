import { renderCopiesPage } from './components/copies-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** The copies for reading without a network. */
export default makeTemplate('copies', renderCopiesPage)
