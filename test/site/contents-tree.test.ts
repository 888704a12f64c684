import { expect, test } from 'vitest'
import { type ContentsNode, toContentsTree } from '../../src/site/pages/report/contents-tree.ts'

const draw = (nodes: readonly ContentsNode[]): string =>
  nodes.map(({ id, children }) => id + (children.length > 0 ? `(${draw(children)})` : '')).join(' ')

const table: readonly (readonly [entries: string, tree: string])[] = [
  ['2a 3b 3c 2d', 'a(b c) d'],
  ['3a 2b 3c', 'a b(c)'],
  ['2a 4b 3c 4d 2e', 'a(b c(d)) e'],
  ['', ''],
]

test.each(table)('%s nests as %s', (entries, tree) => {
  const contents = (entries === '' ? [] : entries.split(' ')).map((entry) => ({
    id: entry.slice(1),
    level: Number(entry[0]),
    text: entry,
  }))
  expect(draw(toContentsTree(contents))).toBe(tree)
})
