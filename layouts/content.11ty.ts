import { renderContentPage } from './components/content-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** The pages of the maintainer's own words, and the about page. */
export default makeTemplate('contents', renderContentPage)
