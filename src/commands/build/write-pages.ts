import { relative, resolve, sep } from 'node:path'
import Eleventy, { type TransformThis } from '@11ty/eleventy'
import { findLayoutsFolder } from '../../files/package-folder.ts'
import { writeInto } from '../../files/read-write.ts'
import type { Site } from '../../site/make-site.ts'
import { LONG_KINDS, type Pages } from '../../site/page-kinds.ts'
import { addSite } from '../../site/plugin.ts'

/** Is told of every file as it is written: its path below the folder, and all that is in it. */
type OnFile = (path: string, content: string) => void

/** At most this many of the longest pages are in memory together. */
const PORTION = 500

/**
 * Writes all pages of a site and the files they load. Eleventy keeps every page that it has rendered until the last is
 * written: the longest, with both scripts and with the raw text, are handed to it in portions, and the other files, which
 * are the most, are written without it.
 */
export async function writePages(
  site: Site,
  folder: string,
  onFile: OnFile = () => {},
): Promise<void> {
  const { pages } = site
  for (const { outputPath, text } of site.assetFiles) {
    writeInto(folder, outputPath, text)
    onFile(outputPath, text)
  }
  const none = Object.fromEntries(LONG_KINDS.map((kind) => [kind, []]))
  await write({ ...site, assetFiles: [], pages: { ...pages, ...none } }, folder, onFile)
  for (const kind of LONG_KINDS)
    for (let at = 0; at < pages[kind].length; at += PORTION)
      await writeSomePages(site, { [kind]: pages[kind].slice(at, at + PORTION) }, folder, onFile)
}

/** Writes these pages of a site, and none of its other files. */
export async function writeSomePages(
  site: Site,
  pages: Partial<Pages>,
  folder: string,
  onFile: OnFile = () => {},
): Promise<void> {
  const none = Object.fromEntries(
    Object.keys(site.pages).map((kind) => [kind, []]),
  ) as unknown as Pages
  await write({ ...site, assetFiles: [], pages: { ...none, ...pages } }, folder, onFile)
}

async function write(site: Site, folder: string, onFile: OnFile): Promise<void> {
  const toPath = (file: string): string => relative(folder, resolve(file)).split(sep).join('/')
  const made: (readonly [file: string, content: string])[] = []
  const eleventy = new Eleventy(findLayoutsFolder(), folder, {
    configPath: '',
    quietMode: true,
    config: (config) => {
      addSite(config, site)
      config.addTransform('on-file', function (this: TransformThis, content) {
        made.push([this.page.outputPath, content])
        return content
      })
    },
  })
  eleventy.disableLogger()
  await eleventy.write()
  // Only now: Eleventy complains of transforms that take time.
  for (const [file, content] of made) onFile(toPath(file), content)
}
