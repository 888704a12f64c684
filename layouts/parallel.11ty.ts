import { makeTemplate } from './components/make-template.ts'
import { renderParallelPage } from './components/parallel-page.ts'

/** The two scripts of every report side by side; its model is finished when it is written. */
export default makeTemplate('parallels', (draft, assets) =>
  renderParallelPage(draft.finish(), assets),
)
