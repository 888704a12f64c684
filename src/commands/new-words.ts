import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'

interface NewWords {
  /** The text that is in a new report until its own takes the place. */
  readonly body: string
  readonly exists: (file: string) => string
  readonly next: (file: string) => string
}

/** What `npm run new` says. */
export const NEW_WORDS: Readonly<Record<MessageLanguage, NewWords>> = {
  en: {
    body: '## 一、\n\n在这里写正文：标题行以 ## 开头，段落之间空一行。',
    exists: (file) =>
      `There is a report already: ${file}. Nothing was written.\nHint: choose another name with --slug`,
    next: (file) =>
      `Next: open it in an editor, put the text below the second ---, then run: npm run check -- ${file}`,
  },
  zh: {
    body: '## 一、\n\n在这里写正文：标题行以 ## 开头，段落之间空一行。',
    exists: (file) => `已有这份报告：${file}。未写入任何内容。\n提示：请用 --slug 另取文件名`,
    next: (file) =>
      `下一步：用编辑器打开，把正文写在第二个 --- 下面，然后运行：npm run check -- ${file}`,
  },
}
