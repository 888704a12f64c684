import fc from 'fast-check'

const HAZARDS = [
  ...'头发发展公里重复检查防台干部一是二是12月18.6%,。;:!?()（）“”‘’《》—— 3𠀀𫝆豈\ufffcaB&<>"\'',
  ...[
    '**',
    '*',
    '_',
    '`',
    '~~',
    '[',
    '](a.md)',
    '](b.md "发")',
    '![',
    ']()',
    '](images/a.jpg)',
    '\\',
    '\n',
    '\\\n',
    '  \n',
  ],
  ...[
    '{==',
    '==}',
    '{>>软件:残留<<}',
    '{>>',
    '<<}',
    'https://a.example/x?y=1,',
    '<https://b.example/发>',
    'fa@a.example',
    '&amp;',
    '&#x53D1;',
    '<b>',
    '\\{==',
    '-{头|头}-',
    '-{岳台}-',
    '-{}-',
    '-{|头}-',
    '-{',
    '}-',
    '|',
    '\\-{',
    '--',
  ],
]
const STARTS = [
  '',
  '',
  '',
  '',
  '## ',
  '### (一)',
  '#### 一、',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '> - ',
  '    ',
  '**(一)头发**。',
  '![头发]()',
  '| 甲 | 发 |\n|:-:|--|\n| 头 | ',
  '```\n',
  '---',
  '# ',
  '::: zh-Hant\n',
  '::: zh-Hant\n',
  '::: zh-Hans\n',
  ':::\n',
  ':::\n',
]

const line = fc
  .tuple(fc.constantFrom(...STARTS), fc.array(fc.constantFrom(...HAZARDS), { maxLength: 16 }))
  .map(([start, pieces]) => start + pieces.join(''))
/** A body of what means something to the renderer, in any order. */
export const inventedBody = fc
  .tuple(
    fc.array(line, { maxLength: 7 }),
    fc.array(fc.constantFrom('\n', '\n\n'), { minLength: 7, maxLength: 7 }),
  )
  .map(([lines, breaks]) => lines.map((text, i) => text + (breaks[i] ?? '')).join(''))
