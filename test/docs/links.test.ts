import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix as path } from 'node:path'
import { expect, test } from 'vitest'

const documents = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
].sort()

test.each(documents)('every link of %s leads to a file of the project', (document) => {
  const text = readFileSync(document, 'utf8').replace(/```[\s\S]*?```|`[^`\n]*`/g, '')
  const targets = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)\s]*)?\)/g)].map(
    ([, target = '']) => path.join(path.dirname(document), target),
  )
  expect(targets.filter((target) => !existsSync(target))).toEqual([])
})

test('the README names every command of package.json that a person would type, CONTRIBUTING the others', () => {
  const [readme, contributing] = ['README.md', 'CONTRIBUTING.md'].map((name) =>
    readFileSync(name, 'utf8'),
  )
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>
  }
  const isNamed = (name: string): boolean => {
    const document = /^(?:lint|shots|test:.*)$/.test(name) ? contributing : readme
    return new RegExp(`npm (?:run )?(?:-s )?${name}(?![\\w:])`).test(document ?? '')
  }
  const isRunByNpm = (name: string): boolean => /^(?:pre|post)pack$/.test(name)
  expect(Object.keys(scripts).filter((name) => !isRunByNpm(name) && !isNamed(name))).toEqual([])
})
