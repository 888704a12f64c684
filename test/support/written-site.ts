import type { Template } from '../../layouts/components/make-template.ts'
import type { Assets } from '../../src/bundle/assets.ts'
import type { Page } from '../../src/site/page.ts'
import { finishPage, type PageDraft } from '../../src/site/page-draft.ts'
import { type PageKindName, type Pages, pageKindNames } from '../../src/site/page-kinds.ts'

export interface WrittenPage {
  readonly kind: PageKindName
  readonly page: Page
  readonly markup: string
}

type Item = Page | PageDraft

/** Eleventy's own templates, found as it finds them. */
const templates = new Map<PageKindName, Pick<Template<PageKindName>, 'render'>>(
  await Promise.all(
    pageKindNames().map(async (kind) => {
      const { default: template } = await import(`../../layouts/pages/${kind}.11ty.ts`)
      return [kind, template] as const
    }),
  ),
)

/** Every page's model, drafts finished. */
export function finishPages(pages: Pages): readonly Page[] {
  return Object.values<readonly Item[]>(pages).flat().map(finishPage)
}

/** Every page as Eleventy would write it, without Eleventy. */
export function writePages(pages: Pages, assets: Assets): readonly WrittenPage[] {
  return pageKindNames().flatMap((kind) =>
    pages[kind].map((draft: Item) => {
      const page = finishPage(draft)
      const template = templates.get(kind)
      if (!template) throw new Error(`${kind} has no template.`)
      return { kind, page, markup: template.render({ item: page as never, assets }) }
    }),
  )
}
