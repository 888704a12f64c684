import { expect, test } from 'vitest'
import { findResidue } from '../../src/ingest/residue/find-residue.ts'
import { RESIDUE } from '../../src/ingest/residue/rules.ts'

const found = (text: string): readonly string[] =>
  findResidue(text).map(({ start, end, rule }) => `${rule} ${text.slice(start, end)}`)

test.each(
  RESIDUE.flatMap(({ name, examples }) => examples.map(([text, words]) => ({ name, text, words }))),
)('$name finds “$words” in “$text”', ({ name, text, words }) => {
  expect(found(text)).toEqual([`${name} ${words}`])
})

test.each(RESIDUE.flatMap(({ name, examples }) => examples.map(([text]) => ({ name, text }))))(
  '$name knows the sign of what it finds in “$text”',
  ({ name, text }) => {
    expect(RESIDUE.find((row) => row.name === name)?.sign.test(text)).toBe(true)
  },
)

test.each(RESIDUE.flatMap(({ notThese }) => notThese))('%s is text', (text) => {
  expect(found(text)).toEqual([])
})
