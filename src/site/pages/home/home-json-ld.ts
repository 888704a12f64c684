import type { Script } from '../../../report/script.ts'
import { scriptFolder, type Urls } from '../../urls.ts'

/** The site in schema.org's words, with its search where its address is known. */
export function toHomeNodes(
  script: Script,
  {
    urls,
    title,
    description,
    lang,
  }: {
    readonly urls: Urls
    readonly title: string
    readonly description: string
    readonly lang: string
  },
): readonly object[] {
  const search = urls.absolute(`${scriptFolder(script)}search/`)
  return [
    {
      '@type': 'WebSite',
      name: title,
      description: description === '' ? undefined : description,
      inLanguage: lang,
      url: urls.absolute(scriptFolder(script)),
      potentialAction:
        search === undefined
          ? undefined
          : {
              '@type': 'SearchAction',
              target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
              'query-input': 'required name=search_term_string',
            },
    },
  ]
}
