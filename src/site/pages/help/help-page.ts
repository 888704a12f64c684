import type { Script } from '../../../report/script.ts'
import { type GuideSection, toGuideSection } from '../../../words/guide.ts'
import { type ContactLink, toContact } from '../../contact.ts'
import { makePage, type Page } from '../../page.ts'
import type { ReportSetting } from '../../report-setting.ts'
import { scriptFolder } from '../../urls.ts'

/** How to read, switch scripts, search, cite, take copies and report errors. */
export interface HelpPage extends Page {
  readonly heading: string
  readonly say: string
  readonly sections: readonly GuideSection[]
  readonly contact?: ContactLink
}

/** What links of a guide may lead to, below a script's folder. */
const PLACES = ['catalogue', 'coverage', 'search', 'conversions', 'glossary', 'about', 'help']

export function toHelpPage(setting: ReportSetting, script: Script): HelpPage {
  const { words, archiveTitle } = setting.chromes[script]
  const { title, say, sections } = words.help
  const targets = guideTargets(setting, script)
  return {
    ...makePage(setting, script, 'help/', {
      title: `${title} · ${archiveTitle}`,
      description: say,
      section: 'help',
    }),
    heading: title,
    say,
    sections: sections.map((section) =>
      toGuideSection(
        section.id === 'searching' ? { ...section, rows: words.search.helpRows } : section,
        { targets },
      ),
    ),
    ...(setting.contact !== undefined && { contact: toContact(setting.contact) }),
  }
}

export function guideTargets(
  { urls }: Pick<ReportSetting, 'urls'>,
  script: Script,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    PLACES.map((name) => [name, urls.to(`${scriptFolder(script)}${name}/`)]),
  )
}
