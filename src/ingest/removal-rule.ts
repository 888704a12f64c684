import type { FurnitureName } from './furniture/rules.ts'

/** Why something was taken out. Each has its words in the site's scripts: one without does not compile. */
export type RemovalRule =
  | FurnitureName
  | 'trail'
  | 'channel'
  | 'above-title'
  | 'contents'
  | 'keywords'
  | 'copy-mark'
  | 'unknown-label'
  | 'empty-label'
  | 'unread-date'
  | 'cell-bar'
  | 'page-control'
  | 'repeated-field'
  | 'page-editors'
  | 'repeated-title'
  | 'subtitle-dash'
  | 'table-bar'
  | 'account'
  | 'sheet'
