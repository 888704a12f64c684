import MarkdownIt from 'markdown-it'
import { makeMarkdown } from '../../src/markdown/markdown-it.ts'

const plain = new MarkdownIt({ html: false })
const dialect = makeMarkdown()

/**
 * The text of each block of a Markdown file, and of each cell that has any, as its bytes have it: nothing widened or
 * converted for a page.
 */
export function readDraftBlocks(file: string): readonly string[] {
  return dialect
    .parse(toBody(file), {})
    .filter(({ type, content }) => type === 'inline' && content !== '' && !/^-{3,}$/.test(content))
    .map(({ children }) =>
      (children ?? [])
        .map((token) =>
          token.type === 'image'
            ? plain.renderer.renderInlineAsText(token.children ?? [], plain.options, {})
            : token.content,
        )
        .join(''),
    )
}

/** What is below the front matter. */
export function toBody(file: string): string {
  return file.slice(file.indexOf('\n---\n', 4) + 5)
}
