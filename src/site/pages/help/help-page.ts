import { SCRIPTS, type Script } from '../../../report/script.ts'
import {
  type GuidePiece,
  type GuideSection,
  toGuidePieces,
  toGuideSection,
} from '../../../words/guide.ts'
import type { Chrome } from '../../frame/chrome.ts'
import { toGuideSetting } from '../../frame/guide-setting.ts'
import { makeEnglishPage, makePage, type Page } from '../../page.ts'
import type { ReportSetting } from '../../report-setting.ts'
import { toContactPieces } from '../../shown/contact.ts'

/** How to read, switch scripts, search, cite, take copies and report errors. */
export interface HelpPage extends Page {
  readonly heading: string
  readonly say: readonly GuidePiece[]
  readonly sections: readonly GuideSection[]
  readonly contact?: readonly GuidePiece[]
}

export function toHelpPages(setting: ReportSetting): readonly HelpPage[] {
  const { chromes, englishChrome } = setting
  return [
    ...SCRIPTS.map((script: Script) => ({
      ...makePage(setting, script, 'help/', toWords(chromes[script])),
      ...toGuide(setting, chromes[script]),
    })),
    {
      ...makeEnglishPage(setting, 'help/', toWords(englishChrome)),
      ...toGuide(setting, englishChrome),
    },
  ]
}

function toWords({ words, archiveTitle }: Chrome): Pick<Page, 'title' | 'description' | 'section'> {
  const { title, say } = words.help
  return { title: `${title} · ${archiveTitle}`, description: say, section: 'help' }
}

function toGuide(
  setting: ReportSetting,
  chrome: Chrome,
): Pick<HelpPage, 'heading' | 'say' | 'sections' | 'contact'> {
  const { help } = chrome.words
  const guide = toGuideSetting(chrome, setting.urls)
  return {
    heading: help.title,
    say: toGuidePieces(help.say, guide),
    sections: help.sections.map((section) =>
      toGuideSection(
        section.id === 'searching' ? { ...section, rows: help.queries } : section,
        guide,
      ),
    ),
    ...(setting.contact !== undefined && {
      contact: toContactPieces(setting.contact, guide),
    }),
  }
}
