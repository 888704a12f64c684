import { renderDirectoryPage } from './components/directory-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** The list of all agencies. */
export default makeTemplate('directories', renderDirectoryPage)
