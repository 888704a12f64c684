import initSqlJs, { type Database, type SqlValue } from 'sql.js'
import type { ReportRecord } from '../../report/fields/report-record.ts'
import { SCRIPTS } from '../../report/script.ts'
import { REPORT_COLUMNS, TEXT_COLUMNS } from './columns.ts'
import { DATABASE_INDEXES, DATABASE_SCHEMA } from './database-schema.ts'
import { toBlockPairs } from './tables.ts'

/** What a database says of the archive itself. */
export interface DatabaseArchive {
  /** By name: `title_hans`, `base_url`, `licence_hans`. */
  readonly facts: Readonly<Record<string, string>>
  readonly agencies: readonly AgencyRow[]
}

interface AgencyRow {
  readonly slug: string
  readonly names: Readonly<
    Record<'Hans' | 'Hant', { readonly name: string; readonly shortName: string }>
  >
}

/**
 * The archive as an SQLite database; the same input gives the same bytes.
 *
 * Its full-text index takes each character for a word, so that a phrase of characters finds any stretch of a text, one
 * of two characters too. The index contains no text of its own, only places.
 */
export async function makeDatabase(
  { facts, agencies }: DatabaseArchive,
  records: Iterable<ReportRecord>,
): Promise<Uint8Array> {
  const { Database } = await initSqlJs()
  const database = new Database()
  try {
    database.exec(DATABASE_SCHEMA)
    database.exec('BEGIN')
    const insert = makeInserter(database)
    for (const [name, value] of Object.entries(facts)) insert('archive', [name, value])
    for (const {
      slug,
      names: { Hans, Hant },
    } of agencies)
      insert('agencies', [slug, Hans.name, Hant.name, Hans.shortName, Hant.shortName])
    let id = 0
    let blockId = 0
    for (const record of records) {
      id++
      insert('reports', [id, ...REPORT_COLUMNS.map(({ read }) => read(record))])
      for (const script of SCRIPTS)
        insert('texts', [id, script, ...TEXT_COLUMNS.map(({ read }) => read(record.texts[script]))])
      for (const pair of toBlockPairs(record)) {
        const { n, block, kind, level, number, section, hans, hant } = pair
        insert('blocks', [++blockId, id, n, block, kind, level, number, section, hans, hant])
        insert('search (docid, words)', [blockId, spell(hans, hant)])
      }
      const { Hans, Hant } = record.texts
      for (const [i, note] of (Hans.notes ?? []).entries()) {
        const other = Hant.notes?.[i] ?? note
        const say = ({ name, text }: typeof note): string => `${name}：${text}`
        insert('notes', [id, note.id, note.block, say(note), say(other)])
      }
    }
    insert.end()
    database.exec('COMMIT')
    database.exec(`INSERT INTO search (search) VALUES ('optimize');${DATABASE_INDEXES}VACUUM;`)
    return database.export()
  } finally {
    database.close()
  }
}

/** 总结, 總結 → 总 结 總 結: each character is a word of the index, and both scripts are in one text. */
function spell(hans: string, hant: string): string {
  return [...hans, ...(hant === hans ? '' : hant)].join(' ')
}

interface Inserter {
  (table: string, row: readonly (string | number | undefined)[]): void
  end(): void
}

function makeInserter(database: Database): Inserter {
  const statements = new Map<string, ReturnType<Database['prepare']>>()
  const insert = (table: string, row: readonly (string | number | undefined)[]): void => {
    let statement = statements.get(table)
    if (!statement) {
      statement = database.prepare(`INSERT INTO ${table} VALUES (${row.map(() => '?').join()})`)
      statements.set(table, statement)
    }
    statement.run(row.map((cell): SqlValue => cell ?? null))
  }
  return Object.assign(insert, {
    end: () => {
      for (const statement of statements.values()) statement.free()
    },
  })
}
