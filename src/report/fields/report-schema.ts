import type { FieldKind, FieldRow } from './field.ts'
import { CONVERTED_FIELDS, KEPT_FIELDS } from './row-groups.ts'

const TEXT = { type: 'string', minLength: 1 }
const LIST = { type: 'array', items: TEXT }
const HASH = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const ID = { type: 'string', pattern: '^[a-z]-[0-9a-z-]+$' }
const SLUG = { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,80}$' }
const YEAR = { type: 'integer', minimum: 0, maximum: 9999 }
const DATE = {
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?[~?]?$',
  description: 'EDTF; ~ about, ? uncertain',
}

/** An object with these fields and no other; those named must be there. */
function makeObject(
  properties: Readonly<Record<string, unknown>>,
  required: readonly string[] = [],
): object {
  return { type: 'object', properties, required, additionalProperties: false }
}

const BY_SCRIPT = makeObject({ Hans: TEXT, Hant: TEXT }, ['Hans', 'Hant'])

const BLOCK = makeObject(
  {
    id: { ...ID, description: 'the anchor on the page, the same in both scripts' },
    kind: { enum: ['heading', 'paragraph', 'caption', 'table'] },
    headRows: {
      type: 'integer',
      minimum: 0,
      description: 'of a table: how many rows, from the first, name the columns',
    },
    level: { type: 'integer', minimum: 2, maximum: 6, description: 'of a heading' },
    number: { type: 'integer', minimum: 1, description: 'of a paragraph, as the page shows it' },
    section: { ...ID, description: 'the heading it is under' },
    text: {
      type: 'string',
      description: 'a table has tabs between cells, line breaks between rows',
    },
  },
  ['id', 'kind', 'text'],
)

const NOTE = makeObject(
  { id: { type: 'string', pattern: '^n\\d+$' }, block: ID, name: TEXT, text: { type: 'string' } },
  ['id', 'block', 'name', 'text'],
)

/** What a value of each kind is in JSON. */
const VALUES: Readonly<Record<FieldKind, (row: FieldRow) => object>> = {
  title: () => TEXT,
  text: () => TEXT,
  agency: () => TEXT,
  place: () => TEXT,
  number: () => ({ type: 'integer', minimum: 0 }),
  date: () => DATE,
  list: () => LIST,
  people: () => ({ type: 'array', items: makeObject({ role: TEXT, name: TEXT }, ['name']) }),
  choice: ({ choices }) => ({ enum: choices }),
  years: () => makeObject({ from: YEAR, to: YEAR }, ['from', 'to']),
  source: () => makeObject({ url: TEXT, retrieved: DATE, file: TEXT, sha256: HASH }),
  dates: () => ({ type: 'object', additionalProperties: DATE }),
  slug: () => SLUG,
  pairs: () => LIST,
  aliases: () => LIST,
  changes: () => ({
    type: 'array',
    items: makeObject({ date: DATE, note: TEXT }, ['date', 'note']),
  }),
  names: () => LIST,
}

/** A property for each field, with its names and what it says. */
function makeProperties(rows: readonly FieldRow[]): Readonly<Record<string, object>> {
  return Object.fromEntries(
    rows.map((row) => [
      row.name,
      {
        ...VALUES[row.kind](row),
        title: `${row.labels.Hans} · ${row.labels.en}`,
        ...(row.about !== undefined && { description: row.about }),
      },
    ]),
  )
}

/** The words of one script. */
function makeText(lang: readonly string[], hasBlocks: boolean): object {
  return makeObject(
    {
      lang: { enum: lang },
      url: { type: 'string', description: 'with scheme and host where the archive names one' },
      ...makeProperties(CONVERTED_FIELDS),
      sourceName: TEXT,
      ...(hasBlocks && {
        blocks: { type: 'array', items: BLOCK },
        notes: { type: 'array', items: NOTE, description: 'what the editor says of marked places' },
      }),
    },
    ['lang', 'url', 'title', ...(hasBlocks ? ['blocks'] : [])],
  )
}

function makeReport(hasBlocks: boolean): object {
  return makeObject(
    {
      slug: SLUG,
      ...makeProperties(KEPT_FIELDS),
      year: { ...YEAR, description: 'the year it is filed under' },
      agency: {
        ...TEXT,
        description: 'the slug of its agency, where the archive has a page of it',
      },
      characters: { type: 'integer', minimum: 0, description: 'Han characters of the text' },
      paragraphs: { type: 'integer', minimum: 0 },
      texts: makeObject(
        {
          Hans: makeText(['zh-Hans'], hasBlocks),
          Hant: makeText(['zh-Hant', 'zh-Hant-HK'], hasBlocks),
        },
        ['Hans', 'Hant'],
      ),
    },
    ['slug', 'date', 'kind', 'year', 'script', 'characters', 'paragraphs', 'texts'],
  )
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/** JSON Schema (draft 2020-12) of a `ReportRecord`: of each JSON file, and of each line of the JSON Lines. */
export const REPORT_SCHEMA: object = {
  $schema: DRAFT,
  title: 'A report of the archive',
  ...makeReport(true),
}

/** Of `reports.json`: the archive, and of each report what the JSON file of it says, without the text. */
export const INDEX_SCHEMA: object = {
  $schema: DRAFT,
  title: 'reports.json of a site made with juanzong',
  ...makeObject(
    {
      format: { const: 'juanzong-reports' },
      version: { const: 2 },
      title: BY_SCRIPT,
      home: BY_SCRIPT,
      languages: { ...BY_SCRIPT, description: 'BCP 47' },
      count: { type: 'integer', minimum: 0 },
      reports: { type: 'array', items: makeReport(false), description: 'the newest first' },
    },
    ['format', 'version', 'title', 'home', 'languages', 'count', 'reports'],
  ),
}
