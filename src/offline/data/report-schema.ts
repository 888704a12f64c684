import { REPORT_KINDS } from '../../report/report.ts'

const TEXT = { type: 'string', minLength: 1 }
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
    section: { ...ID, description: 'the heading it stands under' },
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

/** The texts of one script. */
function makeText(lang: readonly string[]): object {
  return makeObject(
    {
      lang: { enum: lang },
      url: { type: 'string', description: 'with scheme and host where the archive names one' },
      title: TEXT,
      kicker: TEXT,
      subtitle: TEXT,
      byline: { type: 'array', items: makeObject({ role: TEXT, name: TEXT }, ['name']) },
      agency: TEXT,
      district: TEXT,
      city: TEXT,
      documentNumber: TEXT,
      category: TEXT,
      disclosure: TEXT,
      audience: TEXT,
      validity: TEXT,
      topics: { type: 'array', items: TEXT },
      sourceName: TEXT,
      changes: {
        type: 'array',
        items: makeObject({ date: DATE, note: TEXT }, ['date', 'note']),
      },
      blocks: { type: 'array', items: BLOCK },
      notes: { type: 'array', items: NOTE, description: 'what the editor says of marked places' },
    },
    ['lang', 'url', 'title', 'blocks'],
  )
}

/** JSON Schema (draft 2020-12) of a `ReportRecord`: of each JSON file, and of each line of the JSON Lines. */
export const REPORT_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A report of the archive',
  ...makeObject(
    {
      slug: SLUG,
      date: DATE,
      dates: { type: 'object', additionalProperties: DATE },
      kind: { enum: REPORT_KINDS },
      year: { ...YEAR, description: 'the year it is filed under' },
      period: makeObject({ from: YEAR, to: YEAR }, ['from', 'to']),
      agency: { ...TEXT, description: 'the slug of its agency' },
      indexNumber: TEXT,
      source: makeObject({
        url: TEXT,
        retrieved: DATE,
        file: TEXT,
        sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      }),
      script: { enum: ['Hans', 'Hant'], description: 'written in; the other was converted' },
      corrects: SLUG,
      replaces: SLUG,
      suggested: {
        type: 'array',
        items: TEXT,
        description: 'fields that a program suggested and nobody has confirmed',
      },
      characters: { type: 'integer', minimum: 0, description: 'Han characters of the text' },
      paragraphs: { type: 'integer', minimum: 0 },
      texts: makeObject(
        { Hans: makeText(['zh-Hans']), Hant: makeText(['zh-Hant', 'zh-Hant-HK']) },
        ['Hans', 'Hant'],
      ),
    },
    ['slug', 'date', 'kind', 'year', 'script', 'characters', 'paragraphs', 'texts'],
  ),
}
