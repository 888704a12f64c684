import { renderConversionsPage } from './components/conversions-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** How characters were converted. */
export default makeTemplate('conversions', renderConversionsPage)
