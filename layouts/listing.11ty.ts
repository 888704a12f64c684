import { renderListingPage } from './components/listing-page.ts'
import { makeTemplate } from './components/make-template.ts'

/** The catalogue, and the lists by agency, year and kind. */
export default makeTemplate('listings', renderListingPage)
