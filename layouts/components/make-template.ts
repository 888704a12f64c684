import type { Assets } from '../../src/bundle/assets.ts'
import type { Html } from '../../src/html/html.ts'
import { type Finished, finishPage } from '../../src/site/page-draft.ts'
import type { PageKindName, Pages } from '../../src/site/page-kinds.ts'

type Item<Kind extends PageKindName> = Pages[Kind][number]

/** What Eleventy asks of a template, and tests too. */
export interface Template<Kind extends PageKindName> {
  data(): object
  render(data: {
    readonly item: Item<Kind> | Finished<Item<Kind>>
    readonly assets: Assets
  }): string
}

/** A template of Eleventy's that writes each page of a kind to the place the page names. A draft is finished when it is written. */
export function makeTemplate<Kind extends PageKindName>(
  kind: Kind,
  render: (page: Finished<Item<Kind>>, assets: Assets) => Html,
): Template<Kind> {
  return {
    data: () => ({
      pagination: { data: `pages.${kind}`, size: 1, alias: 'item' },
      permalink: ({ item }: { readonly item: Item<Kind> }) => item.outputPath,
      eleventyExcludeFromCollections: true,
    }),
    render: ({ item, assets }) => String(render(finishPage(item) as Finished<Item<Kind>>, assets)),
  }
}
