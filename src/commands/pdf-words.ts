import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'

interface PdfWords {
  readonly step: string
  noBrowser(): string
  namedBrowser(path: string): string
  noSite(folder: string): string
  script(found: string): string
  date(found: string): string
  readonly none: string
  files(count: number, bytes: number): string
  done(folder: string): string
}

export const PDF_WORDS: Readonly<Record<MessageLanguage, PdfWords>> = {
  en: {
    step: 'pdf',
    noBrowser: () =>
      `No Chromium, Chrome or Edge was found to print with. Any one of these is enough:
  npx playwright-core install chromium          (macOS, Windows, Linux)
  sudo apt-get install chromium fonts-noto-cjk  (Debian, Ubuntu)
  CHROMIUM_PATH=/path/to/chrome npm run pdf …   (one that is already there)`,
    namedBrowser: (path) => `CHROMIUM_PATH names no file: ${path}`,
    noSite: (folder) => `There is no site in ${folder}/. Build one first: npm run build`,
    script: (found) => `Unexpected script “${found}”, expected hans, hant or both.`,
    date: (found) => `Unexpected date “${found}”, expected YYYY-MM-DD.`,
    none: 'Name one report or several by their slugs, or all of them with --all.',
    files: (count, bytes) =>
      `${count} ${count === 1 ? 'file' : 'files'}, ${(bytes / 1_000_000).toFixed(1)} MB`,
    done: (folder) => `The PDF files are in ${folder}/`,
  },
  zh: {
    step: 'PDF',
    noBrowser: () =>
      `没有找到可用来打印的 Chromium、Chrome 或 Edge。下面任一种都可以：
  npx playwright-core install chromium          （macOS、Windows、Linux）
  sudo apt-get install chromium fonts-noto-cjk  （Debian、Ubuntu）
  CHROMIUM_PATH=/path/to/chrome npm run pdf …   （用已经装好的）`,
    namedBrowser: (path) => `CHROMIUM_PATH 所指的不是文件：${path}`,
    noSite: (folder) => `${folder}/ 里没有网站。请先构建：npm run build`,
    script: (found) => `字体“${found}”不对，应当是 hans、hant 或 both。`,
    date: (found) => `日期“${found}”不对，应当写作 YYYY-MM-DD。`,
    none: '请写出一篇或几篇报告的代号，或用 --all 取全部。',
    files: (count, bytes) => `${count} 个文件，${(bytes / 1_000_000).toFixed(1)} MB`,
    done: (folder) => `PDF 文件在 ${folder}/`,
  },
}
