/**
 * The rules of CSL-JSON for what the archive writes, after the schema `csl-data.json` of citation-style-language/schema: its names of
 * fields and types, dates and names. Only the fields that may occur are listed, so that a misspelt one is found.
 */
export const CSL_SCHEMA = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['type', 'id'],
    additionalProperties: false,
    properties: {
      id: { type: 'string', pattern: '^[a-z0-9-]+$' },
      type: { enum: ['report', 'article-newspaper'] },
      title: { type: 'string' },
      author: { type: 'array', minItems: 1, items: { $ref: '#/$defs/name' } },
      publisher: { type: 'string' },
      'publisher-place': { type: 'string' },
      'container-title': { type: 'string' },
      number: { type: 'string' },
      issued: { $ref: '#/$defs/date' },
      URL: { type: 'string', format: 'uri', pattern: '^https?://' },
      language: { type: 'string' },
    },
  },
  $defs: {
    name: {
      type: 'object',
      additionalProperties: false,
      properties: { literal: { type: 'string' } },
    },
    date: {
      type: 'object',
      additionalProperties: false,
      properties: {
        'date-parts': {
          type: 'array',
          minItems: 1,
          maxItems: 2,
          items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
        },
        circa: { type: 'boolean' },
      },
    },
  },
} as const
