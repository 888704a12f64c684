import { renderGlossaryPage } from './components/glossary-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** The archive's own conversions. */
export default makeTemplate('glossaries', renderGlossaryPage)
