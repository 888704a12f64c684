import type { Archive } from '../archive/archive.ts'
import type { DatabaseArchive } from '../offline/data/make-database.ts'
import { SCRIPTS } from '../report/script.ts'
import { makeUrls } from '../site/urls.ts'

/** What the database says of the archive itself. */
export function toDatabaseArchive({ settings, texts, agencies }: Archive): DatabaseArchive {
  const { baseUrl, pathPrefix, script, hantStandard } = settings
  const facts = SCRIPTS.flatMap((name) => {
    const { title, description, licence } = texts[name]
    const ending = name.toLowerCase()
    return [
      [`title_${ending}`, title],
      [`description_${ending}`, description],
      [`licence_${ending}`, licence],
    ] as const
  })
  const all = [
    ...facts,
    ['url', makeUrls(baseUrl, pathPrefix).absolute('')] as const,
    ['script', script] as const,
    ['hant_standard', hantStandard] as const,
  ]
  return {
    facts: Object.fromEntries(
      all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
    agencies,
  }
}
