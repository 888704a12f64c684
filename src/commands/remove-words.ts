import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'

interface RemoveWords {
  renamed(from: string, to: string, changed: readonly string[]): string
  removed(slug: string): string
  /** A place that was searched, and what was found there. */
  place(name: string, files: number, found: readonly string[]): string
  readonly notBuilt: string
  /** No passage of it is long enough: nothing can be said of what is left. */
  noText(slug: string): string
  readonly elsewhere: string
}

export const REMOVE_WORDS: Readonly<Record<MessageLanguage, RemoveWords>> = {
  en: {
    renamed: (from, to, changed) =>
      [`“${from}” is “${to}” now; its old address leads there.`, ...changed.map(alsoChanged)].join(
        '\n',
      ),
    removed: (slug) => `“${slug}” is withdrawn. Its text was searched in:`,
    place: (name, files, found) =>
      found.length === 0
        ? `  ${name} (${files} files): nothing`
        : [`  ${name} (${files} files): STILL THERE`, ...found.map(indent)].join('\n'),
    notBuilt: 'The site was not built again: what visitors see is as it was.',
    noText: (slug) =>
      `“${slug}” is withdrawn. Its text is too short to be searched: look by hand whether any of it is left.`,
    elsewhere:
      'Not searched: the history of the repository, copies that were made by hand (zip, EPUB, ZIM, exports), the host and its caches. See docs/publishing.md.',
  },
  zh: {
    renamed: (from, to, changed) =>
      [
        `“${from}”现名“${to}”，原来的地址转到那里。`,
        ...changed.map((path) => `  ${path} 也改了`),
      ].join('\n'),
    removed: (slug) => `“${slug}”已撤下。在这些地方找过它的文字：`,
    place: (name, files, found) =>
      found.length === 0
        ? `  ${name}（${files} 个文件）：没有`
        : [`  ${name}（${files} 个文件）：还有`, ...found.map(indent)].join('\n'),
    notBuilt: '网站没有重新构建：访客看到的仍是原来的。',
    noText: (slug) => `“${slug}”已撤下。正文太短，无法查找，请人工查看是否还有留存。`,
    elsewhere:
      '没有找的地方：仓库的历史，手工做的副本（zip、EPUB、ZIM、导出的数据），主机和它的缓存。见 docs/publishing.md。',
  },
}

function alsoChanged(path: string): string {
  return `  ${path} names it anew`
}

function indent(path: string): string {
  return `    ${path}`
}
