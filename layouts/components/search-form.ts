import { type Html, html } from '../../src/html/html.ts'
import type { Chrome } from '../../src/site/frame/chrome.ts'

/** The search box. Without scripts it leads to the search page, which reads `?q=` as soon as it has one. */
export function renderSearchForm(
  { words, lang, scriptLang, searchUrl }: Chrome,
  {
    inputId,
    formId,
    isSmall,
  }: { readonly inputId: string; readonly formId?: string; readonly isSmall?: boolean },
): Html {
  const { find } = words
  return html`
    <form class="find${isSmall && ' in-head'}"${formId !== undefined && html` id="${formId}"`} role="search" action="${searchUrl}">
    <label class="sr" for="${inputId}">${find.label}</label>
    <input id="${inputId}" name="q" type="search"${lang !== scriptLang && html` lang="${scriptLang}"`}${!isSmall && html` placeholder="${find.placeholder}"`} autocomplete="off">
    <button type="submit" class="ui">${find.button}</button>
    </form>`
}
