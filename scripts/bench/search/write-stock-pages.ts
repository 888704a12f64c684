import { writeInto } from '../../../src/files/read-write.ts'
import { escapeHtml } from '../../../src/html/html.ts'
import { SCRIPTS } from '../../../src/report/script.ts'
import type { SearchRecord } from '../../../src/search/search-record.ts'

/** Each report as a page in each script with nothing on it but the report: the best that Pagefind can be given. */
export function writeStockPages(records: readonly SearchRecord[], folder: string): void {
  for (const { slug, title, blocks } of records)
    for (const script of SCRIPTS) {
      const body = blocks.map(({ kind, id, text }) =>
        kind === 'heading'
          ? `<h2 id="${escapeHtml(id)}">${escapeHtml(text[script])}</h2>`
          : `<p>${escapeHtml(text[script])}</p>`,
      )
      const head = escapeHtml(title[script])
      writeInto(
        folder,
        `zh-${script.toLowerCase()}/${slug}.html`,
        `<!doctype html><html lang="zh-${script}"><title>${head}</title><body><h1>${head}</h1>${body.join('\n')}</body></html>`,
      )
    }
}
