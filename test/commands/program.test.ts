import { expect, test } from 'vitest'
import { answerCall } from '../../src/commands/program/answer-call.ts'
import { toCallForm } from '../../src/commands/program/call-form.ts'
import { COMMANDS } from '../../src/commands/program/commands.ts'
import { parseCall } from '../../src/commands/program/parse-call.ts'
import type { MessageLanguage } from '../../src/report/diagnostics/diagnostic.ts'
import { keepTerminal, makeContent } from '../support/make-content.ts'

async function answer(
  typed: string,
  language: MessageLanguage = 'en',
): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  const terminal = keepTerminal(language)
  const code = await answerCall(typed === '' ? [] : typed.split(' '), terminal)
  return { code, out: terminal.results.join('\n'), said: terminal.said.join('\n') }
}

const commandOf = (name: string): (typeof COMMANDS)[number] => {
  const command = COMMANDS.find((one) => one.name === name)
  if (!command) throw new Error(`There is no command ${name}.`)
  return command
}

test.each(['en', 'zh'] as const)(
  'the help in %s names every command, and ends well',
  async (lang) => {
    for (const typed of ['--help', '-h', 'help', `--lang ${lang} --help`]) {
      const { code, out, said } = await answer(typed, lang)
      expect([code, said]).toEqual([0, ''])
      for (const command of COMMANDS)
        expect(out).toContain(`  ${command.name.padEnd(11)}  ${command[lang]}`)
    }
  },
)

test.each(COMMANDS.map(({ name }) => name))(
  '%s has a help in both languages that names its options',
  async (name) => {
    for (const lang of ['en', 'zh'] as const)
      for (const typed of [`${name} --help`, `${name} -h`, `help ${name}`, `--help ${name}`]) {
        const { code, out, said } = await answer(typed, lang)
        expect([code, said]).toEqual([0, ''])
        expect(out).toContain(commandOf(name)[lang])
        for (const [option, row] of Object.entries(commandOf(name).options)) {
          expect(out).toContain(`--${option}`)
          expect(out).toContain(row[lang])
        }
      }
  },
)

test('words of the Chinese help are Chinese, those of the English help English', () => {
  for (const { en, zh, options } of COMMANDS)
    for (const row of [{ en, zh }, ...Object.values(options)]) {
      expect(row.zh).toMatch(/\p{Script=Han}/u)
      expect(row.en).not.toMatch(/\p{Script=Han}/u)
    }
})

test('every example of the help is a call that is right', () => {
  for (const command of COMMANDS)
    for (const example of command.examples) {
      const [name, ...typed] = example.replace(/ [<>].*/, '').split(' ')
      expect(name).toBe(command.name)
      expect(parseCall(command, typed, 'en').diagnostics, example).toEqual([])
    }
})

test('the version is that of the package', async () => {
  expect((await answer('--version')).out).toMatch(/^\d+\.\d+\.\d+$/)
})

test.each([
  ['biuld', 'did you mean build? Otherwise see juanzong --help'],
  ['exprot --format csv', 'did you mean export? Otherwise'],
  ['publish', 'Hint: see juanzong --help'],
  ['--contents content', 'Unknown command “--contents”'],
])('an unknown command is answered with the nearest: juanzong %s', async (typed, hint) => {
  const { code, out, said } = await answer(typed)
  expect([code, out]).toEqual([2, ''])
  expect(said).toContain('juanzong  error  call/command')
  expect(said).toContain(hint)
})

test.each([
  [
    'build --contnet x',
    'call/option',
    'did you mean --content? Otherwise see juanzong build --help',
  ],
  ['build --path-prefx=/a/', 'call/option', '--path-prefix?'],
  ['export -f csv', 'call/option', 'Unknown option “-f”'],
  ['verify a.zip b.zip', 'call/operand', 'Unexpected “b.zip”'],
  ['build content', 'call/operand', 'this command is called: juanzong build'],
  ['build --out', 'call/value', 'write --out DIR'],
  ['build --out --no-search', 'call/value', 'The option “--out” has no value.'],
  ['check --json=yes', 'call/no-value', 'found “yes”'],
  ['check --lang klingon', 'field/choice', 'expected one of: en, zh'],
])('a wrong call is not run: juanzong %s', async (typed, code, words) => {
  const answered = await answer(typed)
  expect([answered.code, answered.out]).toEqual([2, ''])
  expect(answered.said.match(/\b(?:call|field)\/[a-z-]+/g)).toEqual([code])
  expect(answered.said).toContain(words)
})

test('all that is wrong with a call is said at once, in Chinese where that is asked for', async () => {
  const { said } = await answer('build --contnet x --json --out --lang zh', 'zh')
  expect(said).toContain('没有选项“--contnet”')
  expect(said).toContain('没有选项“--json”')
  expect(said).toContain('选项“--out”没有值')
  expect(said).toContain('是不是 --content？不是的话请看 juanzong build --help')
})

test('without a command the help is shown, as an error', async () => {
  const { code, out, said } = await answer('')
  expect([code, out]).toEqual([2, ''])
  expect(said).toContain('juanzong COMMAND')
})

test('a value may begin with a hyphen after an equals sign, and what follows -- is no option', () => {
  const { values, operands, diagnostics } = parseCall(
    commandOf('check'),
    ['--content=-archive', '--', '--json'],
    'en',
  )
  expect([values['content'], values['json'], operands, diagnostics]).toEqual([
    '-archive',
    false,
    ['--json'],
    [],
  ])
})

test.each([
  [{ npm_package_name: 'juanzong', npm_command: 'run' }, 'run: npm run check -- a.md'],
  [{ npm_package_name: 'juanzong', npm_command: 'exec' }, 'run: npx juanzong check a.md'],
  [{ npm_package_name: 'reports', npm_command: 'run' }, 'run: juanzong check a.md'],
  [{}, 'run: juanzong check a.md'],
])('a hint names commands as this one was called: %j', (env, words) => {
  expect(toCallForm(env)('run: npm run check -- a.md')).toBe(words)
})

test('a folder that the machine refuses is named, and is not called a fault of the program', async () => {
  const home = makeContent({ 'raw/a.txt': '柳浦街道2022年工作总结\n正文。', file: '' })
  for (const lang of ['en', 'zh'] as const) {
    const { code, said } = await answer(`ingest ${home}/raw --out ${home}/file/content`, lang)
    expect(code).toBe(1)
    expect(said).toContain('file/disk-fault')
    expect(said).toContain(`${home}/file/content`)
    expect(said).not.toMatch(/itself failed|自身出错/)
  }
})
