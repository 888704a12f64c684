import { attachmentNote } from './attachment-note.ts'
import { lostCharacters } from './lost-characters.ts'
import { officeField } from './office-field.ts'
import { pageMark } from './page-mark.ts'
import { proofMark } from './proof-mark.ts'
import type { ResidueRule } from './rule.ts'
import { templateRemains } from './template-remains.ts'
import { wordFilter } from './word-filter.ts'

/** Where two rules meet on the same words, the first counts. */
export const RESIDUE: readonly ResidueRule[] = [
  wordFilter,
  proofMark,
  officeField,
  templateRemains,
  lostCharacters,
  pageMark,
  attachmentNote,
]
