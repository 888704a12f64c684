import type { Article, Field, FieldName } from '../ingest-result.ts'

/** Fields whose absence a maintainer should see. */
const WANTED: readonly FieldName[] = ['title', 'date', 'agency', 'period']

/** A field's value as one line. */
export function toFieldText({ value }: Pick<Field, 'value'>): string {
  return typeof value === 'string'
    ? value
    : value.map(({ role, name }) => (role === undefined ? name : `${role} ${name}`)).join(', ')
}

/** What a report should have and this article does not say. */
export function findMissing({ fields }: Pick<Article, 'fields'>): readonly FieldName[] {
  return WANTED.filter((name) => !fields.some((field) => field.name === name))
}
