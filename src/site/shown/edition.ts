import { createHash } from 'node:crypto'
import type { Archive } from '../../archive/archive.ts'
import { SCRIPTS } from '../../report/script.ts'

/**
 * What an edition of an archive is called: the beginning of a hash of all that is published, 12 hexadecimal digits. The
 * same content has the same name whenever and wherever it is built; no clock is asked.
 */
export function toEdition({ settings, agencies, glossary, reports, pages }: Archive): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([settings, agencies, glossary, pages]))
  // One by one: as one text they would be in memory twice. What else a body holds is made of its markup.
  for (const { choices, cleaning, texts, ...published } of reports) {
    hash.update(JSON.stringify(published))
    for (const script of SCRIPTS) {
      const { body, ...masthead } = texts[script]
      hash.update(JSON.stringify(masthead)).update(body.markup)
    }
  }
  return hash.digest('hex').slice(0, 12)
}
