import { describe, expect, test } from 'vitest'
import { makeAgencyFinder } from '../../src/archive/find-agency.ts'
import { parseAgencies } from '../../src/archive/parse-agencies.ts'
import { parseGlossary } from '../../src/archive/parse-glossary.ts'
import { DEFAULT_SETTINGS, parseSettings } from '../../src/archive/parse-settings.ts'
import type { Diagnostic } from '../../src/report/diagnostics/diagnostic.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)
const findings = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ place, code }) => `${place.line ?? '-'} ${code}`)

describe('archive.yaml', () => {
  test('may be absent: then everything has its default, and that is a note', () => {
    const { settings, diagnostics } = parseSettings('archive.yaml', undefined)
    expect(settings).toEqual(DEFAULT_SETTINGS)
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['note'])
  })

  test('says what the archive is', () => {
    const text = `title: 柳浦档案\nbaseUrl: https://reports.example/\npathPrefix: /archive/\nscript: Hant\nhantStandard: hk\nhantQuotes: curly\nenglish: {title: Liupu}\nrawTexts: public\nlicence: CC BY 4.0\ndownloads: [epub, text]\noffline: zip\n`
    expect(parseSettings('archive.yaml', encode(text))).toEqual({
      settings: {
        title: '柳浦档案',
        description: '',
        baseUrl: 'https://reports.example',
        pathPrefix: '/archive/',
        script: 'Hant',
        hantStandard: 'hk',
        hantQuotes: 'curly',
        english: { title: 'Liupu' },
        rawTexts: 'public',
        licence: 'CC BY 4.0',
        downloads: ['epub', 'text'],
        offline: ['zip'],
      },
      diagnostics: [],
    })
  })

  const CASES: readonly (readonly [string, string])[] = [
    ['baseUrl: reports.example', '2 settings/base-url'],
    ['baseUrl: https://reports.example/archive/', '2 settings/base-url'],
    ['baseUrl: https://user@reports.example', '2 settings/base-url'],
    ['pathPrefix: archive', '2 settings/path-prefix'],
    ['pathPrefix: /../', '2 settings/path-prefix'],
    ['contact: "https://forms.example/?a={adress}"', '2 settings/contact'],
    ['contact: "https://{title}.example/"', '2 settings/contact'],
    ['hantStandard: cn', '2 field/choice'],
    ['hantQuotes: straight', '2 field/choice'],
    ['english: Reports', '2 field/not-map'],
    ['english: {titel: Reports}', '2 field/misspelt'],
    ['downloads: [text, pdf]', '2 field/choice'],
    ['downloads: {text: 1}', '2 field/not-list'],
    ['offline: epub', '2 field/choice'],
    ['offline: [zip, tar]', '2 field/choice'],
    ['baseurl: https://reports.example', '2 field/misspelt'],
  ]
  test.each([
    'editor@reports.example',
    '电话 0574-1234',
    '{title}',
    'https://github.com/example/archive/issues/new',
    'https://forms.example/?page={url}&words={quote}#{paragraph}',
  ])('contact: %s is taken as it is', (contact) => {
    const text = `title: t\nbaseUrl: https://a.example\ncontact: "${contact}"\n`
    const { settings, diagnostics } = parseSettings('archive.yaml', encode(text))
    expect([settings.contact, diagnostics]).toEqual([contact, []])
  })

  test.each(CASES)('%s', (line, expected) => {
    const { diagnostics } = parseSettings('archive.yaml', encode(`title: t\n${line}\n`))
    expect(findings(diagnostics)).toContain(expected)
  })
})

describe('agencies.yaml', () => {
  test('tells what was never published, of one kind or of all', () => {
    const text =
      'liupu:\n  name: 柳浦街道\n  gaps:\n    - {years: 2014/2015, note: 没有公开}\n    - {years: 2020, kind: plan}\n'
    const { agencies, diagnostics } = parseAgencies('agencies.yaml', encode(text))
    expect(diagnostics).toEqual([])
    expect(agencies[0]?.gaps).toEqual([
      { years: { from: 2014, to: 2015 }, note: '没有公开' },
      { years: { from: 2020, to: 2020 }, kind: 'plan' },
    ])
  })

  test('keeps its order; a short name is the name where none is given', () => {
    const text =
      'yueyan: {name: 岳堰街道}\nliupu:\n  name: 柳浦街道办事处\n  shortName: 柳浦街道\n  district: 东湖区\n  formerNames: [柳浦镇]\n  convert: ["柳浦 柳浦"]\n'
    const { agencies, diagnostics } = parseAgencies('agencies.yaml', encode(text))
    expect(diagnostics).toEqual([])
    expect(agencies).toEqual([
      { slug: 'yueyan', name: '岳堰街道', shortName: '岳堰街道', formerNames: [], convert: [] },
      {
        slug: 'liupu',
        name: '柳浦街道办事处',
        shortName: '柳浦街道',
        district: '东湖区',
        formerNames: ['柳浦镇'],
        convert: [{ from: '柳浦', to: '柳浦' }],
      },
    ])
  })

  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['Liu Pu: {name: 柳浦}\n', ['1 agencies/slug']],
    ['liupu: 柳浦\n', ['1 field/not-map']],
    ['liupu: {shortName: 柳浦}\n', ['1 field/required']],
    ['a: {name: 柳浦}\nb: {name: 柳浦}\n', ['2 agencies/name-twice']],
    ['a: {name: 柳浦}\nb: {name: 岳堰, formerNames: [柳浦]}\n', ['2 agencies/name-twice']],
    ['liupu:\n\tname: 柳浦\n', ['2 yaml/tab']],
    ['a:\n  name: 柳浦\n  gaps: 2020\n', ['3 field/not-list']],
    ['a:\n  name: 柳浦\n  gaps:\n    - note: 无\n', ['4 field/required']],
    ['a:\n  name: 柳浦\n  gaps:\n    - {years: 2020, kind: annual}\n', ['4 field/choice']],
    ['a:\n  name: 柳浦\n  gaps:\n    - {years: 1000/2020}\n', ['4 field/period']],
    ['a:\n  name: 柳浦\n  gaps:\n    - {years: 2020/2019}\n', ['4 field/period']],
  ]
  test.each(CASES)('%j', (text, expected) =>
    expect(findings(parseAgencies('agencies.yaml', encode(text)).diagnostics)).toEqual(expected),
  )

  test('a short name that two agencies share leads to neither, a name always does', () => {
    const text =
      'a: {name: 东城中山街道, shortName: 中山}\nb: {name: 西城中山街道, shortName: 中山}\n'
    const find = makeAgencyFinder(parseAgencies('agencies.yaml', encode(text)).agencies)
    expect(find('中山')).toBeUndefined()
    expect(find('西城中山街道')?.slug).toBe('b')
    expect(find('constructor')).toBeUndefined()
  })
})

describe('glossary.tsv', () => {
  const HEADER = 'simplified\thant\ttw\thk\tnote\tsource\n'
  test('keeps its order, and leaves empty cells out', () => {
    const text = `${HEADER}# 地名\n岳台\t岳台\t\t\t地名不改\n\n群众\t群眾\t群眾\t羣眾\t\t字表\n`
    expect(parseGlossary('glossary.tsv', encode(text))).toEqual({
      glossary: [
        { simplified: '岳台', hant: '岳台', note: '地名不改' },
        { simplified: '群众', hant: '群眾', tw: '群眾', hk: '羣眾', source: '字表' },
      ],
      diagnostics: [],
    })
  })

  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ['简体,繁体\n', ['1 glossary/header']],
    [`${HEADER}岳台 岳台\n`, ['2 glossary/columns']],
    [`${HEADER}软件\t軟體程式\n`, ['2 glossary/length']],
    [`${HEADER}岳台\t岳台\n岳台\t嶽台\n`, ['3 glossary/twice']],
  ]
  test.each(CASES)('%j', (text, expected) =>
    expect(findings(parseGlossary('glossary.tsv', encode(text)).diagnostics)).toEqual(expected),
  )
})
