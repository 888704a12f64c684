import fc from 'fast-check'
import type { Token } from 'markdown-it'
import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5'
import { describe, expect, test } from 'vitest'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { makeMarkdown } from '../../src/markdown/markdown-it.ts'
import { parseBody } from '../../src/markdown/parse-body.ts'
import { renderBody, renderParsed } from '../../src/markdown/render-body.ts'
import { widenPunctuation } from '../../src/text/width.ts'
import { inventedBody as body } from '../support/invent-markdown.ts'
import { toRuns } from '../support/runs.ts'

const toTaiwan = makeConverter({ to: 'tw', names: [] }).convert

describe('whatever the Markdown is', () => {
  test('the page has the text of the Markdown, no more and no less', () => {
    fc.assert(
      fc.property(body, (source) => {
        const { markup, blocks } = renderBody(source)
        const expected = fold(tokenText(makeMarkdown().parse(source, {})))
        expect(fold(pageText(markup))).toBe(expected)
        expect(fold(blocks.map(({ text }) => text).join(''))).toBe(expected)
      }),
      toRuns(3000),
    )
  })

  test('the markup is well formed: a parser gives back what it read', () => {
    fc.assert(
      fc.property(body, (source) => {
        const { markup } = renderBody(source, { script: 'Hant', convert: toTaiwan })
        expect(undoEscapes(serialize(parseFragment(markup)))).toBe(undoEscapes(markup))
      }),
      toRuns(2000),
    )
  })

  test('both scripts have the same ids, each once, and as many characters', () => {
    fc.assert(
      fc.property(body, (source) => {
        const parsed = parseBody(source)
        const hans = renderParsed(parsed, { script: 'Hans' })
        const hant = renderParsed(parsed, { script: 'Hant', convert: toTaiwan })
        expect(ids(hant.markup)).toEqual(ids(hans.markup))
        expect(new Set(ids(hans.markup)).size).toBe(ids(hans.markup).length)
        expect(hant.blocks.map(shape)).toEqual(hans.blocks.map(shape))
        expect(hant.contents.map(({ id }) => id)).toEqual(hans.contents.map(({ id }) => id))
      }),
      toRuns(2000),
    )
  })
})

test('text cut by markup is converted as the plain text would be', () => {
  const words = [
    '头发',
    '发展',
    '公里',
    '防台',
    '干部',
    '后台',
    '里程',
    '复查',
    '民生',
    '面粉',
    '制度',
    '松树',
    '范围',
    ',',
    '。',
  ]
  const text = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
    .map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom('**', '{==', '[', '\n'), (plain, at, mark) => {
      const characters = [...plain]
      const cut = at % characters.length
      const [before, piece, after] = [
        characters.slice(0, cut).join(''),
        characters[cut] ?? '',
        characters.slice(cut + 1).join(''),
      ]
      const source =
        mark === '\n' ? `${before}\n${piece}${after}` : before + mark + piece + CLOSE[mark] + after
      const [block] = renderBody(`起${source}`, { script: 'Hant', convert: toTaiwan }).blocks
      expect(block?.text.replaceAll(/[*\s]/g, '')).toBe(widenPunctuation(toTaiwan(`起${plain}`)))
    }),
    toRuns(2000),
  )
})

const CLOSE: Readonly<Record<string, string>> = { '**': '**', '{==': '==}', '[': '](a.md)' }

/** Text without white space, and with one width of punctuation: line breaks and widths are display. */
function fold(text: string): string {
  return text
    .replaceAll(/\s/g, '')
    .replaceAll(/[，：；！？（）]/g, (mark) => mark.normalize('NFKC'))
    .replaceAll(/[“”]/g, '"')
    .replaceAll('—', '-')
}

/** Every escape undone: parsers write them differently. */
function undoEscapes(markup: string): string {
  return markup
    .replaceAll(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => NAMED[name] ?? '')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
}

function tokenText(tokens: readonly Token[]): string {
  return tokens
    .map((token, i) => {
      if (token.type === 'image') return isShown(token) ? '' : tokenText(token.children ?? [])
      if (token.type === 'inline') {
        const isParagraph = tokens[i - 1]?.type === 'paragraph_open'
        return (isParagraph ? imageOnly(token) : undefined) ?? tokenText(token.children ?? [])
      }
      return token.type === 'flag_close' ? '' : token.content
    })
    .join('')
}

/** The captions of a paragraph of pictures: shown whether the picture is there or not. */
function imageOnly({ children }: Token): string | undefined {
  const others = (children ?? []).filter(
    (t) => t.type !== 'image' && t.type !== 'softbreak' && hasWords(t),
  )
  const images = (children ?? []).filter(({ type }) => type === 'image')
  if (images.length === 0 || others.length > 0) return undefined
  return images
    .map((image) => String(image.attrGet('title') ?? tokenText(image.children ?? [])))
    .join('')
}

/** In any script: an override may be empty in one of them only. */
function hasWords({ content, tag, meta }: Token): boolean {
  const forms = Object.values((meta?.['forms'] ?? {}) as Record<string, string>)
  return [content, tag, ...forms].some((text) => text.trim() !== '')
}

function isShown(image: Token): boolean {
  return (
    image.attrGet('src') === 'images/a.jpg' || !/^(?:$|https?:)/.test(String(image.attrGet('src')))
  )
}

type Node = DefaultTreeAdapterTypes.ChildNode

/** What a page shows of the report: not the numbers of paragraphs, the calls and notes, and the labels of figures. */
function pageText(markup: string): string {
  const visit = (node: Node, parent: string): string => {
    if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
    if (!('childNodes' in node)) return ''
    const name = 'attrs' in node ? (node.attrs.find((a) => a.name === 'class')?.value ?? '') : ''
    if (['pid', 'call', 'note', 'no-picture'].includes(name)) return ''
    if (node.nodeName === 'b' && parent === 'figcaption') return ''
    return node.childNodes.map((child) => visit(child, node.nodeName)).join('')
  }
  return parseFragment(markup)
    .childNodes.map((node) => visit(node, ''))
    .join('')
}

function ids(markup: string): readonly string[] {
  return Array.from(markup.matchAll(/ id="([^"]*)"/g), ([, id]) => id ?? '')
}

function shape({
  id,
  kind,
  text,
  section,
}: {
  id: string
  kind: string
  text: string
  section?: string
}): unknown {
  return { id, kind, section, length: [...text].length }
}
