import type { DiagnosticEntry } from './entry.ts'

/** What can go wrong between good content and a published site. */
export const SITE_CODES = {
  'site/holds-sources': {
    severity: 'error',
    en: {
      message:
        'The site cannot be put here: the folder contains the content or the project itself.',
      hint: 'name a folder of its own: --out _site',
    },
    zh: {
      message: '网站不能放在这里：这个文件夹里有内容或项目本身。',
      hint: '另指定一个文件夹：--out _site',
    },
  },
  'site/taken': {
    severity: 'error',
    en: {
      message:
        'The site cannot be put here: something else is in this place, and it would be moved.',
      hint: 'name a new or an empty folder: --out _site',
    },
    zh: {
      message: '网站不能放在这里：这个位置已有别的东西，构建会把它移走。',
      hint: '另指定一个新的或空的文件夹：--out _site',
    },
  },
  'site/not-written': {
    severity: 'error',
    en: {
      message: 'The site could not be written: {reason}. The last good site stays as it is.',
      hint: 'look at the free space and the permissions of this folder, then build again',
    },
    zh: {
      message: '网站无法写出：{reason}。原来的网站保持不变。',
      hint: '请检查这个文件夹的剩余空间和权限，再构建一次',
    },
  },
  'site/dead-link': {
    severity: 'error',
    en: {
      message:
        'A page of ours links to “{link}”, which is not in the site. Nothing was published; the last good site stays as it is.',
      hint: 'this is a fault of the program, not of your files: please report it with this text',
    },
    zh: {
      message: '我们生成的网页链接到“{link}”，网站里却没有。没有发布，原来的网站保持不变。',
      hint: '这是程序的错误，不是您文件的错误：请把这段文字报告给我们',
    },
  },
  'site/dead-anchor': {
    severity: 'error',
    en: {
      message:
        'A page of ours links to “{link}”, a place which that page does not have. Nothing was published; the last good site stays as it is.',
      hint: 'this is a fault of the program, not of your files: please report it with this text',
    },
    zh: {
      message: '我们生成的网页链接到“{link}”，那一页却没有这个位置。没有发布，原来的网站保持不变。',
      hint: '这是程序的错误，不是您文件的错误：请把这段文字报告给我们',
    },
  },
  'site/incomplete': {
    severity: 'error',
    en: {
      message:
        'This file of the site is missing or cut off. Nothing was published; the last good site stays as it is.',
      hint: 'build again; if it stays, it is a fault of the program: please report it with this text',
    },
    zh: {
      message: '网站的这个文件缺失或不完整。没有发布，原来的网站保持不变。',
      hint: '请再构建一次；如果还在，就是程序的错误：请把这段文字报告给我们',
    },
  },
  'site/not-tidied': {
    severity: 'warning',
    en: {
      message: 'The new site is served, but an older one could not be removed: {reason}.',
      hint: 'delete old folders release-… beside it by hand, or build again',
    },
    zh: {
      message: '新网站已经上线，但较早的一版无法删除：{reason}。',
      hint: '请手工删除旁边旧的 release-… 文件夹，或再构建一次',
    },
  },
  'site/busy': {
    severity: 'error',
    en: {
      message:
        'Another build (process {pid}) has been at work on this site for {seconds} s. Nothing was built.',
      hint: 'wait for it, or stop it, and build again; the lock goes with the process',
    },
    zh: {
      message: '另一次构建（进程 {pid}）正在处理此网站，已 {seconds} 秒。没有构建。',
      hint: '请等它完成或停止后再构建；进程结束，锁即失效',
    },
  },
  'site/not-indexed': {
    severity: 'error',
    en: {
      message: 'The search index could not be made: {reason}. The last good site stays as it is.',
      hint: 'often memory is short; close other programs and build again, or build with --no-search',
    },
    zh: {
      message: '检索索引没有建成：{reason}。原来的网站保持不变。',
      hint: '常见原因是内存不足；请关闭其他程序再构建，或用 --no-search 构建',
    },
  },
  'site/search-misses': {
    severity: 'error',
    en: {
      message:
        'The search does not find “{query}” here, although block {block} contains it. The last good site stays as it is.',
      hint: 'this is a fault of the program or of a kept index: delete {cache} and build again; if it stays, report it with this text',
    },
    zh: {
      message: '这里的 {block} 段有“{query}”，检索却没有找到。原来的网站保持不变。',
      hint: '这是程序或留存索引的错误：请删除 {cache} 再构建；如果还在，请把这段文字报告给我们',
    },
  },
  'site/search-surplus': {
    severity: 'error',
    en: {
      message:
        'The search finds this report for “{query}”, which it does not contain. The last good site stays as it is.',
      hint: 'this is a fault of the program or of a kept index: delete {cache} and build again; if it stays, report it with this text',
    },
    zh: {
      message: '检索“{query}”时找到了这一篇，其实其中没有。原来的网站保持不变。',
      hint: '这是程序或留存索引的错误：请删除 {cache} 再构建；如果还在，请把这段文字报告给我们',
    },
  },
  'site/search-complains': {
    severity: 'error',
    en: {
      message: 'The search could not answer all queries: {reason}.',
      hint: 'delete {cache} and build again; if it stays, report it with this text',
    },
    zh: {
      message: '有的查询检索没能回答：{reason}。',
      hint: '请删除 {cache} 再构建；如果还在，请把这段文字报告给我们',
    },
  },
  'site/search-unproven': {
    severity: 'warning',
    en: {
      message: 'The search was not put to the proof: the number of queries is 0.',
      hint: 'leave searchProof and --proof out, and 300 queries are asked',
    },
    zh: {
      message: '检索没有经过抽查：查询个数是 0。',
      hint: '不写 searchProof 和 --proof，就会抽查 300 个查询',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>
