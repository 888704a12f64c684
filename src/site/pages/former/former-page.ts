import type { FormerReport } from '../../../archive/addresses/former-report.ts'
import type { Script } from '../../../report/script.ts'
import type { EdtfDate } from '../../../text/edtf.ts'
import { fill } from '../../../words/fill.ts'
import { type ChinesePage, makePage, type PageSetting } from '../../page.ts'
import { writeDate } from '../../shown/write-date.ts'
import { reportPath, scriptFolder } from '../../urls.ts'

/** What stands at an address that had a report: the way to its new one, or when and why it was withdrawn. */
export interface FormerPage extends ChinesePage {
  readonly heading: string
  readonly say: string
  readonly reason?: { readonly label: string; readonly text: string }
  readonly links: readonly { readonly label: string; readonly url: string }[]
  /** Where a browser goes by itself. */
  readonly refresh?: string
}

export function toFormerPage(
  report: FormerReport,
  script: Script,
  setting: PageSetting,
): FormerPage {
  const { words, archiveTitle } = setting.chromes[script]
  const { urls } = setting
  const page = (title: string, description: string): ChinesePage => {
    const { canonical: _, ...rest } = makePage(setting, script, `reports/${report.slug}/`, {
      title: `${title} · ${archiveTitle}`,
      description,
    })
    return { ...rest, alternates: [] }
  }
  if (report.kind === 'removed') {
    const heading = words.former.removed
    const date = writeDate(report.date as EdtfDate, words).long
    const say = fill(words.former.sayRemoved, { date })
    return {
      ...page(heading, say),
      heading,
      say,
      reason: { label: words.former.reason, text: report.reasons[script] },
      links: [
        {
          label: words.notFound.catalogue,
          url: urls.to(`${scriptFolder(script)}catalogue/`),
        },
        { label: words.notFound.search, url: urls.to(`${scriptFolder(script)}search/`) },
      ],
    }
  }
  const path = reportPath({ slug: report.to }, script)
  const canonical = urls.absolute(path)
  const { moved, sayMoved, toNew } = words.former
  return {
    ...page(moved, sayMoved),
    ...(canonical !== undefined && { canonical }),
    heading: moved,
    say: sayMoved,
    links: [{ label: toNew, url: urls.to(path) }],
    refresh: urls.to(path),
  }
}
