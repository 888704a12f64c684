import { renderHomePage } from './components/home-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** The home page, in both scripts. */
export default makeTemplate('homes', renderHomePage)
