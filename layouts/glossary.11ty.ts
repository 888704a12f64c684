import type { Assets } from '../src/site/assets.ts'
import type { GlossaryPage } from '../src/site/glossary-page.ts'
import { renderGlossaryPage } from './components/glossary-page.ts'

interface Data {
  readonly item: GlossaryPage
  readonly assets: Assets
}

/** The archive's own conversions. */
export default {
  data: () => ({
    pagination: { data: 'pages.glossaries', size: 1, alias: 'item' },
    permalink: ({ item }: Data) => item.outputPath,
    eleventyExcludeFromCollections: true,
  }),
  render: ({ item, assets }: Data) => String(renderGlossaryPage(item, assets)),
}
