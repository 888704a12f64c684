import type { MessageLanguage } from '../report/diagnostics/diagnostic.ts'
import type { ProofFigures } from '../search/proof/prove-search.ts'

interface BuildWords {
  readonly read: string
  readonly write: string
  readonly index: string
  readonly proof: string
  reports(count: number): string
  pages(count: number): string
  indexed(count: number): string
  done(folder: string): string
  stopped(errors: number): string
  proven(figures: ProofFigures): string
  /** The number of failures that are not printed. */
  moreFailures(count: number): string
  readonly unproven: string
}

export const BUILD_WORDS: Readonly<Record<MessageLanguage, BuildWords>> = {
  en: {
    read: 'reports',
    write: 'pages',
    index: 'search',
    proof: 'proof',
    reports: (count) => plural(count, 'report'),
    pages: (count) => plural(count, 'page'),
    indexed: (count) => `${plural(count, 'report')} indexed`,
    done: (folder) => `The site is in ${folder}/`,
    stopped: (errors) =>
      `${plural(errors, 'error')}: nothing was built, the last site stays as it is.`,
    proven: ({ queries, recall, precision }) =>
      `${queries} ${queries === 1 ? 'query' : 'queries'}: recall ${percent(recall)}, precision ${percent(precision)}`,
    moreFailures: (count) => `… and ${count} more of this kind.`,
    unproven: 'The search is not proven: nothing was published, the last site stays as it is.',
  },
  zh: {
    read: '读取报告',
    write: '写出网页',
    index: '检索索引',
    proof: '检索抽查',
    reports: (count) => `${count} 篇`,
    pages: (count) => `${count} 页`,
    indexed: (count) => `${count} 篇编入索引`,
    done: (folder) => `网站在 ${folder}/`,
    stopped: (errors) => `${errors} 处错误：没有构建，原来的网站保持不变。`,
    proven: ({ queries, recall, precision }) =>
      `${queries} 个查询：查全 ${percent(recall)}，查准 ${percent(precision)}`,
    moreFailures: (count) => `……另有 ${count} 处同样的错误。`,
    unproven: '检索没有通过抽查：没有发布，原来的网站保持不变。',
  },
}

/** Rounded down: only all is 100 %. */
function percent(share: number): string {
  return `${Math.floor(share * 1000) / 10} %`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
