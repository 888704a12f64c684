import { readContentFile } from '../files/read-content-file.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import {
  ADDRESSES_FILE,
  type ParsedAddresses,
  parseAddresses,
} from './addresses/parse-addresses.ts'
import type { Agency } from './agency.ts'
import type { GlossaryEntry } from './glossary-entry.ts'
import { REVIEWED_FILE } from './ledger/check-conversions.ts'
import { parseReviewed } from './ledger/parse-reviewed.ts'
import type { ReviewedConversion } from './ledger/reviewed-conversion.ts'
import { parseAgencies } from './parse-agencies.ts'
import { parseGlossary } from './parse-glossary.ts'
import { parseSettings } from './parse-settings.ts'
import type { ArchiveSettings } from './settings.ts'

/** The archive's own files: `archive.yaml`, `agencies.yaml`, `glossary.tsv`, `conversions.tsv`. */
export interface ArchiveFiles {
  readonly settings: ArchiveSettings
  readonly agencies: readonly Agency[]
  readonly glossary: readonly GlossaryEntry[]
  /** Conversions that a person found right. */
  readonly reviewed: readonly ReviewedConversion[]
  /** Every address that was published, and where its line stands. */
  readonly addresses: Pick<ParsedAddresses, 'addresses' | 'places'>
  /** Of all files; their places count from the content folder. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads what the archive says about itself; what is absent has its default. */
export function loadArchiveFiles(folder: string): ArchiveFiles {
  const diagnostics: Diagnostic[] = []
  const read = (path: string): Uint8Array | undefined => {
    const file = readContentFile(folder, path)
    if (file.kind === 'refused') diagnostics.push(file.diagnostic)
    return file.kind === 'read' ? file.bytes : undefined
  }
  const { settings, diagnostics: ofSettings } = parseSettings('archive.yaml', read('archive.yaml'))
  const { agencies, diagnostics: ofAgencies } = parseAgencies(
    'agencies.yaml',
    read('agencies.yaml'),
  )
  const { glossary, diagnostics: ofGlossary } = parseGlossary('glossary.tsv', read('glossary.tsv'))
  const { reviewed, diagnostics: ofReviewed } = parseReviewed(REVIEWED_FILE, read(REVIEWED_FILE))
  const { diagnostics: ofAddresses, ...addresses } = parseAddresses(
    ADDRESSES_FILE,
    read(ADDRESSES_FILE),
  )
  diagnostics.push(...ofAddresses, ...ofSettings, ...ofAgencies, ...ofGlossary, ...ofReviewed)
  return { settings, agencies, glossary, reviewed, addresses, diagnostics }
}
