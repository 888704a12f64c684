import type { Assets } from '../src/site/assets.ts'
import type { ReportPageDraft } from '../src/site/report-page.ts'
import { renderReportPage } from './components/report-page.ts'

interface Data {
  readonly item: ReportPageDraft
  readonly assets: Assets
}

/** The page of every report, in both scripts. */
export default {
  data: () => ({
    pagination: { data: 'pages.reports', size: 1, alias: 'item' },
    permalink: ({ item }: Data) => item.outputPath,
    eleventyExcludeFromCollections: true,
  }),
  render: ({ item, assets }: Data) => String(renderReportPage(item.finish(), assets)),
}
