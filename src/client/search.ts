import { listenToKeys } from './search/keys.ts'
import { runSearchPage } from './search/search-page.ts'
import { offerFilters } from './search/suggestions.ts'

/*
 * Entry of the search page, and of any page with a search box: a classic script, run when the page is parsed.
 * Nothing of the index is loaded before the first query.
 */
const form = document.querySelector<HTMLFormElement>('#search-form')
const input = document.querySelector<HTMLInputElement>('#q')
const results = document.querySelector<HTMLElement>('[data-search-results]')
const lines = document.querySelector<HTMLElement>('#search-lines')
const status = document.querySelector<HTMLElement>('#search-status')
const more = document.querySelector<HTMLButtonElement>('#search-more')
const filters = document.querySelector<HTMLFormElement>('#search-filters')
const views = document.querySelector<HTMLElement>('#search-view')
const hint = document.querySelector<HTMLElement>('#search-hint')
const help = document.querySelector<HTMLDetailsElement>('#search-help')
const keys = document.querySelector<HTMLElement>('#search-keys')

// Suggestions hear of a key before the page does.
if (input && filters) offerFilters(input, filters)
if (input) listenToKeys(input, results && [results, ...(lines ? [lines] : [])], filters)
if (keys) keys.hidden = false
if (form && input && results && status && more)
  runSearchPage({ form, input, results, lines, status, more, filters, views, help, hint })
