import type { FurnitureRow } from './furniture-row.ts'
import { AROUND } from './rows/around.ts'
import { CONTROLS } from './rows/controls.ts'
import { FOOT } from './rows/foot.ts'
import { PRINTED } from './rows/printed.ts'
import { SHARING } from './rows/sharing.ts'
import { SITE } from './rows/site.ts'

const ROWS = [...PRINTED, ...SITE, ...CONTROLS, ...SHARING, ...AROUND, ...FOOT] as const

/** The name of a row: a removal without words in the site's scripts does not compile. */
export type FurnitureName = (typeof ROWS)[number]['name']

type NamedRow = FurnitureRow & { readonly name: FurnitureName }

/** In the order in which they are tried; the first that knows a line gives the removal its name. */
export const FURNITURE: readonly NamedRow[] = ROWS
