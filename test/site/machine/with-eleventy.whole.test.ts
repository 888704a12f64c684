import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// Eleventy loads the layouts itself.
import 'tsx/esm'
import Eleventy from '@11ty/eleventy'
import { expect, onTestFinished, test } from 'vitest'
import { makeSite } from '../../../src/site/make-site.ts'
import type { Pages } from '../../../src/site/page-kinds.ts'
import { addSite } from '../../../src/site/plugin.ts'
import { makeSampleArchive } from '../../support/sample-archive.ts'

test('plain Eleventy writes them too, byte for byte, whatever their names end in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'juanzong-eleventy-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const site = await makeSite(makeSampleArchive())
  const kinds = Object.keys(site.pages).map((kind) => [kind, []])
  const pages = Object.fromEntries(kinds) as unknown as Pages
  const eleventy = new Eleventy('layouts', folder, {
    configPath: '',
    quietMode: true,
    config: (config) => addSite(config, { ...site, pages }),
  })
  eleventy.disableLogger()
  await eleventy.write()
  const written = readdirSync(folder, { recursive: true, withFileTypes: true })
  expect(written.filter((entry) => entry.isFile())).toHaveLength(site.assetFiles.length)
  for (const { outputPath, text } of site.assetFiles)
    expect(readFileSync(join(folder, outputPath), 'utf8'), outputPath).toBe(text)
  expect(site.assetFiles.map(({ outputPath }) => outputPath)).toContain('_headers')
})
