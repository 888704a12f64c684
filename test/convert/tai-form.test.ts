import { beforeAll, expect, test } from 'vitest'
import { makeConverters } from '../../src/archive/converters.ts'
import { DEFAULT_SETTINGS } from '../../src/archive/parse-settings.ts'
import { prepareTables } from '../../src/convert/make-converter.ts'
import type { TaiForm } from '../../src/convert/tai-form.ts'

const AGENCY = {
  slug: 'lan',
  name: '青澜云平台服务中心',
  shortName: '青澜云中心',
  formerNames: [],
  convert: [{ from: '登台区', to: '登臺區' }],
}
const GLOSSARY = [{ simplified: '戏台巷', hant: '戲臺巷' }]
const make = (taiForm: TaiForm) =>
  makeConverters({ ...DEFAULT_SETTINGS, taiForm }, [AGENCY], GLOSSARY).forReport('Hans', {
    own: [{ from: '观台', to: '觀臺' }],
  })

beforeAll(() => prepareTables('tw'))

test.each([
  ['登上舞台，走近窗台', '登上舞臺，走近窗臺', '登上舞台，走近窗台'],
  ['𠮷村的平台', '𠮷村的平臺', '𠮷村的平台'],
  ['台风天收台账', '颱風天收臺帳', '颱風天收台帳'],
  ['台灯在写字台上', '檯燈在寫字檯上', '檯燈在寫字檯上'],
  ['到青澜云平台服务中心', '到青瀾雲平臺服務中心', '到青瀾雲平台服務中心'],
])('%s is %s in the standard and %s with 台', (source, standard, plain) => {
  expect(make('standard').convert(source)).toBe(standard)
  expect(make('台').convert(source)).toBe(plain)
  expect(make('台').explain(source).text).toBe(plain)
})

test('what a person decided stands: by the report, an agency, the glossary or in the text', () => {
  const source = '观台在登台区戏台巷的阳台'
  expect(make('台').convert(source)).toBe('觀臺在登臺區戲臺巷的陽台')
  const inline = { from: source.length - 2, to: source.length, text: '陽臺' }
  expect(make('台').convert(source, [inline])).toBe('觀臺在登臺區戲臺巷的陽臺')
})

test('the choices say what is in the text', () => {
  const choices = make('台').explain('窗台').choices
  expect(choices.map(({ source, result }) => source + result)).toContain('台台')
})
