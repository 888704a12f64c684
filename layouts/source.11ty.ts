import { makeTemplate } from './components/make-template.ts'
import { renderSourcePage } from './components/source-page.ts'

/** The raw text of every report that visitors may read; its model is finished when it is written. */
export default makeTemplate('sources', (draft, assets) => renderSourcePage(draft.finish(), assets))
