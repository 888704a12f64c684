import type { DiagnosticEntry } from './entry.ts'

/** What can go wrong with copies that are read without a server. */
export const OFFLINE_CODES = {
  'offline/link': {
    severity: 'error',
    en: {
      message:
        'The link “{link}” on this page points to nothing in the offline copy. No zip was written.',
      hint: 'mend the link in the report or page it comes from, build again, then make the copy',
    },
    zh: {
      message: '这一页的链接“{link}”在离线副本里没有去处。没有写出压缩包。',
      hint: '请改正链接所在的报告或页面，重新构建，再制作副本',
    },
  },
  'offline/anchor': {
    severity: 'error',
    en: {
      message:
        'The link “{link}” on this page points to a place that its page does not have. No zip was written.',
      hint: 'correct what follows # in the report or page it comes from, build again, then make the copy',
    },
    zh: {
      message: '这一页的链接“{link}”所指的那一页上没有这个位置。没有写出压缩包。',
      hint: '请改正 # 后面的部分，重新构建，再制作副本',
    },
  },
  'offline/name': {
    severity: 'error',
    en: {
      message:
        'This file’s name is not safe on every system, and a page cannot be given another. No zip was written.',
      hint: 'rename the report: letters a–z, digits and hyphens, and no name that Windows keeps (con, nul, aux …)',
    },
    zh: {
      message: '这个文件名不是在每种系统上都能用，网页又不能改名。没有写出压缩包。',
      hint: '请给报告改名：只用 a–z、数字和连字符，也不用 Windows 保留的名字（con、nul、aux 等）',
    },
  },
  'offline/limit': {
    severity: 'error',
    en: {
      message:
        'The copy does not fit into one zip: a zip contains at most 65,535 files and 4 GB, the copy has {files} files. No zip was written.',
      hint: 'make several: --script hans and --script hant, or one per agency (--agency) or span of years (--year 2010-2019)',
    },
    zh: {
      message:
        '一个压缩包装不下：压缩包至多 65,535 个文件、4 GB，副本有 {files} 个文件。没有写出压缩包。',
      hint: '请分成几个：--script hans 与 --script hant，或按机构（--agency）、按年份（--year 2010-2019）',
    },
  },
  'offline/empty': {
    severity: 'error',
    en: {
      message: 'No report is of this choice: {choice}. No zip was written.',
      hint: 'agencies are named by their slugs in agencies.yaml, years as 2022 or 2018-2022',
    },
    zh: {
      message: '没有符合这个选择的报告：{choice}。没有写出压缩包。',
      hint: '机构用 agencies.yaml 里的代号，年份写作 2022 或 2018-2022',
    },
  },
  'offline/taken': {
    severity: 'error',
    en: {
      message: 'Something else is in this place. Nothing was written.',
      hint: 'name a zip, or a new or an empty folder, after --out',
    },
    zh: {
      message: '这个位置已有别的东西。没有写出任何文件。',
      hint: '请在 --out 后写一个 zip 文件名，或新的、空的文件夹',
    },
  },
  'offline/not-written': {
    severity: 'error',
    en: {
      message: 'The offline copy could not be written: {reason}. What was there stays as it is.',
      hint: 'look at the free space and the permissions of this folder, then run the command again',
    },
    zh: {
      message: '离线副本无法写出：{reason}。原有的文件保持不变。',
      hint: '请检查这个文件夹的剩余空间和权限，再运行一次',
    },
  },
  'offline/unreadable': {
    severity: 'error',
    en: {
      message: 'This is no offline copy that can be read: {reason}.',
      hint: 'name a zip as it was downloaded, or the folder it was unpacked into; download it again where it is cut',
    },
    zh: {
      message: '这不是可以读取的离线副本：{reason}。',
      hint: '请指定下载得到的 zip，或它解压成的文件夹；下载不完整的，请重新下载',
    },
  },
  'offline/missing': {
    severity: 'error',
    en: {
      message: 'This file is missing from the copy.',
      hint: 'unpack the zip again, all of it, or get a whole copy',
    },
    zh: { message: '副本缺少这个文件。', hint: '请重新完整解压，或换一份完整的副本' },
  },
  'offline/changed': {
    severity: 'error',
    en: {
      message: 'This file has other bytes than the copy’s manifest says.',
      hint: 'somebody changed it, or it was damaged on its way: get a whole copy',
    },
    zh: {
      message: '这个文件与清单所记不同。',
      hint: '它被改动过，或在传送中损坏：请换一份完整的副本',
    },
  },
  'offline/extra': {
    severity: 'error',
    en: {
      message: 'This file is not in the copy’s manifest.',
      hint: 'somebody put it there: it is no part of the archive',
    },
    zh: { message: '清单里没有这个文件。', hint: '它是后来放进去的，不属于这个档案' },
  },
  'offline/unsafe': {
    severity: 'error',
    en: {
      message: 'This name points out of the folder. It was neither read nor written.',
      hint: 'do not unpack this zip: it was made to write over other files',
    },
    zh: {
      message: '这个名字指向文件夹之外，没有读取，也没有写出。',
      hint: '请不要解压：它会覆盖别的文件',
    },
  },
  'offline/base': {
    severity: 'error',
    en: {
      message:
        'The update was made for another copy: {expected}, this one is {found}. Nothing was written.',
      hint: 'take the copy that the update names, or download the whole new copy',
    },
    zh: {
      message: '这个更新包对应的是另一份副本：{expected}，这一份是 {found}。没有写出任何文件。',
      hint: '请用更新包所对应的副本，或直接下载新的完整副本',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>
