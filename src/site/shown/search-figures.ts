/** How the finished search answered a sample of queries before the site was published. */
export interface SearchFigures {
  readonly queries: number
  /** Of the reports that contain a query, the part that was found: 1 is all. */
  readonly recall: number
  /** Of the reports that were found, the part that contains the query. */
  readonly precision: number
}
