import type { PublishedPage } from '../../../archive/archive.ts'
import type { Script } from '../../../report/script.ts'
import type { GuidePiece, GuideSection } from '../../../words/guide.ts'
import type { Words } from '../../../words/words.ts'
import { makePage, type Page, type PageSetting } from '../../page.ts'
import type { DownloadLink } from '../../shown/downloads.ts'
import type { Saving } from '../../shown/saving.ts'
import type { Entry } from '../report/report-record.ts'

/** A page of the maintainer's own words; `about` has what the site knows about itself beside them. */
export interface ContentPage extends Page {
  readonly heading: readonly GuidePiece[]
  /** Below the heading. */
  readonly say?: readonly GuidePiece[]
  /** Safe markup, made by the Markdown renderer. */
  readonly body?: string
  /** What is in its place where the maintainer wrote in another language. */
  readonly sections?: readonly GuideSection[]
  readonly about?: About
}

interface About {
  readonly holdings: readonly Entry[]
  /** How to read and cite, where the maintainer's own words do not say it. */
  readonly reading: readonly string[]
  /** What can be taken home, in the words of the pages in Chinese. */
  readonly take?: {
    readonly words: Words
    readonly downloads: readonly DownloadLink[]
    readonly saving: Saving
  }
  readonly licence?: readonly GuidePiece[]
  readonly contact?: readonly GuidePiece[]
  /** The way to the maintainer's own words. */
  readonly own?: readonly GuidePiece[]
}

export function toContentPage(
  page: PublishedPage,
  script: Script,
  setting: PageSetting,
): ContentPage {
  const { archiveTitle } = setting.chromes[script]
  const { title, body } = page.texts[script]
  const opening = body.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? title
  return {
    ...makePage(setting, script, `${page.slug}/`, {
      title: `${title} · ${archiveTitle}`,
      description: opening.slice(0, 110),
    }),
    heading: [{ text: title }],
    body: body.markup,
  }
}
