/**
 * The index could not be made: Pagefind's program is missing for this machine, was stopped, or refused a report.
 * Its message is for people and ends with what Pagefind said.
 */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError'
}
