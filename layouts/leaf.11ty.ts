import { renderLeafPage } from './components/leaf-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** The page at the root, and 404: both scripts at once. */
export default makeTemplate('leaves', renderLeafPage)
