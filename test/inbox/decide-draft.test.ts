import { expect, test } from 'vitest'
import { decideDraft, type Standing } from '../../src/inbox/decide-draft.ts'

const report = (title: string, text: string, more = ''): string =>
  `---\ntitle: ${title}\n${more}---\n\n${text}\n`
const BASE = report('甲', '文')
const NEW = report('甲', '新文')

const CASES: readonly (readonly [string, Omit<Standing, 'isUntouched'>, object])[] = [
  ['the same stands there', { base: BASE, next: BASE, current: BASE }, { kind: 'unchanged' }],
  ['a person has it right already', { base: BASE, next: NEW, current: NEW }, { kind: 'unchanged' }],
  ['nobody edited it', { base: BASE, next: NEW, current: BASE }, { kind: 'update', text: NEW }],
  [
    'a person edited it, nothing is new',
    { base: BASE, next: BASE, current: report('乙', '文') },
    { kind: 'keep' },
  ],
  [
    'each changed another place',
    { base: BASE, next: NEW, current: report('乙', '文') },
    { kind: 'merge', text: report('乙', '新文') },
  ],
  [
    'both changed one place, and each another',
    { base: BASE, next: report('丙', '新文'), current: report('乙', '文') },
    { kind: 'dispute', text: report('乙', '新文'), disputed: ['title'] },
  ],
  [
    'both changed the text',
    { base: BASE, next: NEW, current: report('甲', '人文') },
    { kind: 'dispute', text: report('甲', '人文'), disputed: ['text'] },
  ],
  [
    'it is locked, and something is new',
    { base: BASE, next: NEW, current: report('甲', '文', 'locked: true\n') },
    { kind: 'locked', isBehind: true },
  ],
  [
    'it is locked, and nothing is new',
    { base: BASE, next: BASE, current: report('甲', '人文', 'locked: "true"\n') },
    { kind: 'locked', isBehind: false },
  ],
  [
    'it says that it is not locked',
    { base: BASE, next: NEW, current: report('甲', '文', 'locked: false\n') },
    { kind: 'merge', text: report('甲', '新文', 'locked: false\n') },
  ],
  [
    'it cannot be merged',
    { base: BASE, next: NEW, current: '文\n' },
    { kind: 'dispute', text: undefined, disputed: ['text'] },
  ],
  [
    'it cannot be read',
    { base: BASE, next: NEW },
    { kind: 'dispute', text: undefined, disputed: ['text'] },
  ],
  ['it cannot be read, nothing is new', { base: BASE, next: BASE }, { kind: 'keep' }],
  ['nobody knows what was written', { next: NEW, current: BASE }, { kind: 'stranger' }],
  [
    'it is a draft of the days before ids',
    { next: report('甲', '文', 'ingest: 3f9c0a71be52\n'), current: BASE },
    { kind: 'update', text: report('甲', '文', 'ingest: 3f9c0a71be52\n') },
  ],
]
test.each(CASES)('%s', (_, standing, decision) => {
  expect(decideDraft({ isUntouched: false, ...standing })).toEqual(decision)
})

test('a file that nobody touched is made anew though the copy of it is newer', () => {
  expect(decideDraft({ base: NEW, next: NEW, current: BASE, isUntouched: true })).toEqual({
    kind: 'update',
    text: NEW,
  })
})
