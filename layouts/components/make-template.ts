import type { Assets } from '../../src/bundle/assets.ts'
import type { Html } from '../../src/html/html.ts'
import type { Pages } from '../../src/site/pages.ts'

interface Data<Item> {
  readonly item: Item
  readonly assets: Assets
}

/** A template of Eleventy's that writes each page of one list of `Pages` to the place the page names. */
export function makeTemplate<Kind extends keyof Pages>(
  kind: Kind,
  render: (item: Pages[Kind][number], assets: Assets) => Html,
): object {
  type Item = Pages[Kind][number]
  return {
    data: () => ({
      pagination: { data: `pages.${kind}`, size: 1, alias: 'item' },
      permalink: ({ item }: Data<Item>) => item.outputPath,
      eleventyExcludeFromCollections: true,
    }),
    render: ({ item, assets }: Data<Item>) => String(render(item, assets)),
  }
}
