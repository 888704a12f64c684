import MarkdownItParser, { type MarkdownIt } from 'markdown-it'
import { cjkEmphasis } from './dialect/cjk-emphasis.ts'
import { editorMark } from './dialect/editor-mark.ts'
import { override } from './dialect/override.ts'
import { scriptBlock } from './dialect/script-block.ts'

/**
 * The project's dialect of Markdown: CommonMark with tables, ~~struck~~ text, the editor's marks, and
 * overrides of the script conversion (`-{…}-`, `::: zh-Hant`), no HTML. Reference definitions are off: `[注]:说明` must stay visible.
 */
export function makeMarkdown(): MarkdownIt {
  const markdown = new MarkdownItParser({
    html: false,
    linkify: false,
    typographer: false,
    maxNesting: 100,
  })
  return markdown
    .disable('reference')
    .use(cjkEmphasis)
    .use(editorMark)
    .use(override)
    .use(scriptBlock)
}
