import { renderEnglishPage } from './components/english-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** Home, about and help in English. */
export default makeTemplate('english', renderEnglishPage)
