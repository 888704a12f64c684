import { join } from 'node:path'
import { beginStep } from '../../src/commands/progress.ts'
import { readSitePrefix } from '../../src/commands/read-site-prefix.ts'
import type { Terminal } from '../../src/commands/terminal.ts'
import { writeInto } from '../../src/files/read-write.ts'
import { NamedBrowserError } from '../../src/offline/pdf/find-browser.ts'
import { type Camera, openCamera, type View } from '../../src/offline/pdf/open-camera.ts'

export interface ShotsOptions {
  /** The folder of the sample archive's finished site. */
  readonly site: string
  /** Where the pictures go. */
  readonly out: string
}

/** What `docs/design.md` shows, by the name of its file. */
const SHOTS: Readonly<Record<string, View>> = {
  'home-390-hans-light': phone('zh-hans/'),
  'home-1280-hant-light': desk('zh-hant/'),
  'catalogue-390-hant-dark': { ...phone('zh-hant/catalogue/'), isDark: true },
  'catalogue-1280-hans-light': desk('zh-hans/catalogue/'),
  'coverage-1280-hans-light': desk('zh-hans/coverage/'),
  'agency-1280-hant-light': desk('zh-hant/agencies/liupu/'),
  'search-390-hans-light': { ...phone('zh-hans/search/#q=社区'), waitFor: '.hits > li' },
  'search-1280-hant-dark': {
    ...desk('zh-hant/search/#q=社区'),
    isDark: true,
    waitFor: '.hits > li',
  },
  'report-390-hans-light': phone(report('hans')),
  'report-390-hans-dark': { ...phone(report('hans')), isDark: true },
  'report-390-hant-light': phone(report('hant')),
  'report-390-hant-dark': { ...phone(report('hant')), isDark: true },
  'report-1280-hans-light': desk(report('hans')),
  'report-1280-hans-dark': { ...desk(report('hans')), isDark: true },
  'report-1280-hant-light': desk(report('hant')),
  'report-1280-hant-dark': { ...desk(report('hant')), isDark: true },
  'report-390-hans-sepia': { ...phone(report('hans')), choices: { theme: 'sepia' } },
  'report-390-hans-contrast': { ...phone(report('hans')), choices: { theme: 'contrast' } },
  'report-390-hant-vertical': { ...phone(report('hant')), choices: { flow: 'vertical' } },
  'report-print-hans': { ...desk(report('hans')), width: 794, height: 1123, isPrinted: true },
  'parallel-1280-hans-light': { ...desk(`${report('hans')}parallel/`), scrollTo: 'h1' },
  'source-1280-hans-dark': {
    ...desk('zh-hans/reports/2022-yueyan-annual/source/'),
    isDark: true,
    scrollTo: 'h1',
  },
}

function report(script: 'hans' | 'hant'): string {
  return `zh-${script}/reports/2024-liupu-annual/`
}

function phone(path: string): View {
  return { path, width: 390, height: 844 }
}

function desk(path: string): View {
  return { path, width: 1280, height: 800 }
}

/**
 * Takes the pictures of the sample archive for the documentation.
 *
 * @returns the exit code: 0; 1 without a site or a browser
 */
export async function shots({ site, out }: ShotsOptions, terminal: Terminal): Promise<number> {
  const prefix = readSitePrefix(site)
  if (prefix === undefined) {
    terminal.say(`There is no site in ${site}/. Build one first: npm run build`)
    return 1
  }
  const camera = await open({ folder: site, prefix })
  if (!camera) {
    terminal.say('No Chromium was found to take pictures with.')
    return 1
  }
  const step = beginStep('pictures', terminal)
  const views = Object.entries(SHOTS)
  try {
    for (const [i, [name, view]] of views.entries()) {
      writeInto(out, `${name}.jpg`, await camera.take(view))
      step.count(i + 1, views.length)
    }
  } finally {
    await camera.close()
  }
  step.end(`${views.length} pictures in ${join(out, '/')}`)
  return 0
}

async function open(site: Parameters<typeof openCamera>[0]): Promise<Camera | undefined> {
  try {
    return await openCamera(site)
  } catch (error) {
    if (error instanceof NamedBrowserError) return undefined
    throw error
  }
}
