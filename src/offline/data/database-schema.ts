import { type Column, REPORT_COLUMNS, TEXT_COLUMNS } from './columns.ts'

/** The tables of `data/reports.sqlite`, as docs/data.md describes them. The version changes with them. */
export const DATABASE_SCHEMA = `
PRAGMA page_size = 4096;
PRAGMA user_version = 1;
CREATE TABLE archive (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE agencies (
  slug TEXT PRIMARY KEY,
  name_hans TEXT NOT NULL, name_hant TEXT NOT NULL,
  short_name_hans TEXT NOT NULL, short_name_hant TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE reports (
  id INTEGER PRIMARY KEY,
  ${declare(REPORT_COLUMNS)}
);
CREATE TABLE texts (
  report INTEGER NOT NULL REFERENCES reports (id),
  script TEXT NOT NULL,
  ${declare(TEXT_COLUMNS)},
  PRIMARY KEY (report, script)
) WITHOUT ROWID;
CREATE TABLE blocks (
  id INTEGER PRIMARY KEY,
  report INTEGER NOT NULL REFERENCES reports (id),
  n INTEGER NOT NULL,
  block TEXT NOT NULL,
  kind TEXT NOT NULL,
  level INTEGER, number INTEGER, section TEXT,
  hans TEXT NOT NULL, hant TEXT NOT NULL
);
CREATE TABLE notes (
  report INTEGER NOT NULL REFERENCES reports (id),
  note TEXT NOT NULL,
  block TEXT NOT NULL,
  hans TEXT NOT NULL, hant TEXT NOT NULL,
  PRIMARY KEY (report, note)
) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts4(content="", matchinfo=fts3, tokenize=simple, words);
`

/** Made when the rows are in: an index that grows with them is larger. */
export const DATABASE_INDEXES = `
CREATE INDEX reports_by_date ON reports (date);
CREATE INDEX reports_by_agency ON reports (agency, date);
CREATE INDEX blocks_by_report ON blocks (report, n);
`

function declare(columns: readonly Pick<Column<never>, 'name' | 'type'>[]): string {
  return columns.map(({ name, type }) => `${name} ${type}`).join(',\n  ')
}
