import { renderContentPage } from '../../layouts/components/content-page.ts'
import { renderConversionsPage } from '../../layouts/components/conversions-page.ts'
import { renderCopiesPage } from '../../layouts/components/copies-page.ts'
import { renderCoveragePage } from '../../layouts/components/coverage-page.ts'
import { renderDirectoryPage } from '../../layouts/components/directory-page.ts'
import { renderEnglishPage } from '../../layouts/components/english-page.ts'
import { renderGlossaryPage } from '../../layouts/components/glossary-page.ts'
import { renderHelpPage } from '../../layouts/components/help-page.ts'
import { renderHomePage } from '../../layouts/components/home-page.ts'
import { renderLeafPage } from '../../layouts/components/leaf-page.ts'
import { renderListingPage } from '../../layouts/components/listing-page.ts'
import { renderParallelPage } from '../../layouts/components/parallel-page.ts'
import { renderReportPage } from '../../layouts/components/report-page.ts'
import { renderSearchPage } from '../../layouts/components/search-page.ts'
import { renderSourcePage } from '../../layouts/components/source-page.ts'
import type { Assets } from '../../src/bundle/assets.ts'
import type { Page } from '../../src/site/page.ts'
import type { Pages } from '../../src/site/pages.ts'

export interface WrittenPage {
  readonly kind: keyof Pages
  readonly page: Page
  readonly markup: string
}

/** Every page's model, reports finished. */
export function finishPages({ reports, parallels, sources, ...others }: Pages): readonly Page[] {
  return [
    ...[...reports, ...parallels, ...sources].map((draft) => draft.finish()),
    ...Object.values(others).flat(),
  ]
}

/** Every page as Eleventy would write it, without Eleventy. */
export function writePages(pages: Pages, assets: Assets): readonly WrittenPage[] {
  const write = <P extends Page>(
    kind: keyof Pages,
    list: readonly P[],
    render: (page: P, assets: Assets) => unknown,
  ): readonly WrittenPage[] =>
    list.map((page) => ({ kind, page, markup: String(render(page, assets)) }))
  return [
    ...write('homes', pages.homes, renderHomePage),
    ...write(
      'reports',
      pages.reports.map((draft) => draft.finish()),
      renderReportPage,
    ),
    ...write(
      'parallels',
      pages.parallels.map((draft) => draft.finish()),
      renderParallelPage,
    ),
    ...write(
      'sources',
      pages.sources.map((draft) => draft.finish()),
      renderSourcePage,
    ),
    ...write('listings', pages.listings, renderListingPage),
    ...write('coverages', pages.coverages, renderCoveragePage),
    ...write('directories', pages.directories, renderDirectoryPage),
    ...write('searches', pages.searches, renderSearchPage),
    ...write('contents', pages.contents, renderContentPage),
    ...write('helps', pages.helps, renderHelpPage),
    ...write('english', pages.english, renderEnglishPage),
    ...write('glossaries', pages.glossaries, renderGlossaryPage),
    ...write('conversions', pages.conversions, renderConversionsPage),
    ...write('copies', pages.copies, renderCopiesPage),
    ...write('leaves', pages.leaves, renderLeafPage),
  ]
}
