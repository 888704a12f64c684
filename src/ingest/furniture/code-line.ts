import type { FurnitureRule } from './rule.ts'

/** `var pageNum = 1;` · `.content{font-size:16px}` · `$(function(){` · `<!-- begin -->` */
export const codeLine: FurnitureRule = {
  name: 'code-line',
  zone: 'both',
  line: /^(?:(?:var|let|const)\s+\w{1,40}\s{0,4}=[^。]{0,300};?|function\s{0,4}\w{0,40}\([^)]{0,80}\)\s{0,4}\{?[^。]{0,300}|\$\(?(?:document|function|["'#.])[^。]{0,300}|(?:[.#@][\w-]{1,40}[\s,.#\w-]{0,80}|[a-z]{1,10})\s{0,4}\{[^{}。]{0,300}:[^{}。]{0,300}\}|<!--[^。]{0,300}-->|\}\)?;?)$/u,
}
