/** A longer list is cut into pages. */
export const ROWS_ON_A_PAGE = 100

/** @example listPath('catalogue/', 2) // => 'catalogue/2/' */
export function listPath(path: string, number: number): string {
  return number === 1 ? path : `${path}${number}/`
}
