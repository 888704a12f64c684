import type { DiagnosticEntry } from './entry.ts'

/** What can be wrong with a file before its text is looked at, and with its characters. */
export const FILE_CODES = {
  'file/missing': {
    severity: 'error',
    en: { message: 'There is no such file or folder.', hint: 'check the path: {path}' },
    zh: { message: '没有这个文件或文件夹。', hint: '请核对路径：{path}' },
  },
  'file/unreadable': {
    severity: 'error',
    en: {
      message: 'This file cannot be read: {reason}.',
      hint: 'check its permissions, then run the command again',
    },
    zh: { message: '无法读取这个文件：{reason}。', hint: '请检查文件权限，再运行一次' },
  },
  'file/more': {
    severity: 'note',
    en: {
      message: '{count} more findings of the kind {kind} in this file are not shown.',
      hint: 'put the first ones right, then run the command again',
    },
    zh: {
      message: '这个文件还有 {count} 处 {kind} 没有列出。',
      hint: '请先改好前面的，再运行一次',
    },
  },
  'file/empty': {
    severity: 'error',
    en: {
      message: 'The file is empty, expected front matter and a text.',
      hint: 'copy an existing report, or run: npm run new',
    },
    zh: {
      message: '文件是空的，应当有文件头和正文。',
      hint: '可复制一份现有的报告，或运行 npm run new',
    },
  },
  'file/size': {
    severity: 'error',
    en: {
      message: 'The file size is {size} MB, expected at most {limit} MB.',
      hint: 'a report is text only; a larger one is split into parts',
    },
    zh: {
      message: '文件大小为 {size} MB，上限是 {limit} MB。',
      hint: '报告只有文字；更长的请分成几篇',
    },
  },
  'file/symbolic-link': {
    severity: 'error',
    en: {
      message: 'This is a symbolic link, expected a regular file.',
      hint: 'put the file itself in its place: a link can show files from outside the archive',
    },
    zh: {
      message: '这是符号链接，应当是普通文件。',
      hint: '请放入文件本身：链接会把档案以外的文件带进来',
    },
  },
  'file/link-left-out': {
    severity: 'warning',
    en: {
      message: 'This is a symbolic link: it is not followed, and what it points to is not shown.',
      hint: 'put the file or folder itself in its place, if visitors are to see it',
    },
    zh: {
      message: '这是符号链接：不予跟随，其中的内容不会公开。',
      hint: '如需向读者展示，请放入文件或文件夹本身',
    },
  },
  'file/not-regular': {
    severity: 'error',
    en: {
      message: 'This is {found}, expected a regular file.',
      hint: 'delete it or move it out of the content folder',
    },
    zh: { message: '这是{found}，应当是普通文件。', hint: '请删除，或移出内容文件夹' },
  },
  'file/directory': {
    severity: 'error',
    en: {
      message:
        'This is a directory (folder) whose name ends like a file’s, expected a regular file.',
      hint: 'rename the folder, or move it out',
    },
    zh: {
      message: '这是文件夹（directory），名称却像文件，应当是普通文件。',
      hint: '请改名，或移走这个文件夹',
    },
  },
  'file/depth': {
    severity: 'error',
    en: {
      message: 'This path is more than {limit} folders deep.',
      hint: 'put reports into reports/ itself, or into one folder per year',
    },
    zh: {
      message: '这个路径超过 {limit} 层文件夹。',
      hint: '请把报告直接放在 reports/，或每年一个文件夹',
    },
  },
  'file/not-markdown': {
    severity: 'error',
    en: {
      message: 'Unexpected file “{name}”, expected only Markdown files (*.md) here.',
      hint: 'move it out of this folder: nothing but reports is read here, and nothing in it is ever run',
    },
    zh: {
      message: '不应有文件“{name}”：这里只放 Markdown 文件（*.md）。',
      hint: '请移出这个文件夹：这里只读报告，任何文件都不会被执行',
    },
  },
  'file/unknown': {
    severity: 'warning',
    en: {
      message: 'Unexpected “{name}” in the content folder: nothing reads it.',
      hint: 'known are archive.yaml, agencies.yaml, glossary.tsv, conversions.tsv, reports/, pages/, images/ and raw/',
    },
    zh: {
      message: '内容文件夹里的“{name}”不会被读取。',
      hint: '可用的有 archive.yaml、agencies.yaml、glossary.tsv、conversions.tsv、reports/、pages/、images/ 和 raw/',
    },
  },
  'file/name': {
    severity: 'error',
    en: {
      message:
        'Unexpected file name “{name}”: {found}, expected small letters a-z, digits and hyphens, then .md.',
      hint: 'the name becomes the address for ever: <year>-<agency>-<topic>.md, such as 2022-yueyan-annual.md',
    },
    zh: {
      message:
        '文件名（file name）“{name}”不合规则：{found}。只能用小写字母 a-z、数字和连字符，再加 .md。',
      hint: '文件名就是永久网址：<年份>-<机构>-<主题>.md，例如 2022-yueyan-annual.md',
    },
  },
  'file/name-device': {
    severity: 'error',
    en: {
      message: 'The file name “{name}” is reserved by Windows for a device.',
      hint: 'add a word: {name} cannot be checked out on Windows',
    },
    zh: {
      message: '文件名“{name}”是 Windows 保留的设备名。',
      hint: '请加一个词：在 Windows 上无法取出这个文件',
    },
  },
  'file/name-ending': {
    severity: 'error',
    en: {
      message: 'Unexpected file extension “{found}”, expected “.md” in small letters.',
      hint: 'rename {name} so that it ends in .md',
    },
    zh: {
      message: '文件扩展名“{found}”不对，应当是小写的“.md”。',
      hint: '请把 {name} 的结尾改为 .md',
    },
  },
  'file/name-long': {
    severity: 'error',
    en: {
      message: 'The file name is too long: {length} characters before .md, expected at most 81.',
      hint: 'shorten it: <year>-<agency>-<topic>.md',
    },
    zh: {
      message: '文件名太长（too long）：.md 之前有 {length} 个字符，上限是 81。',
      hint: '请缩短：<年份>-<机构>-<主题>.md',
    },
  },
  'file/name-encoding': {
    severity: 'error',
    en: {
      message: 'The file name “{name}” is not UTF-8.',
      hint: 'rename the file with small letters a-z, digits and hyphens',
    },
    zh: { message: '文件名“{name}”不是 UTF-8 编码。', hint: '请改用小写字母 a-z、数字和连字符' },
  },
  'file/name-collides': {
    severity: 'error',
    en: {
      message:
        'This file name collides with “{other}”: they differ only in letter case, in Unicode form or in folder.',
      hint: 'rename one of the two: both would have the same address, and some computers cannot store both',
    },
    zh: {
      message: '文件名与“{other}”冲突（collide）：只差大小写、Unicode 形式或文件夹。',
      hint: '请给其中一个改名：两者网址相同，有的电脑也不能同时存放',
    },
  },
  'text/utf-16': {
    severity: 'error',
    en: {
      message: 'The file is UTF-16, expected UTF-8.',
      hint: 'save it again as UTF-8 (in Notepad: Save as, Encoding: UTF-8)',
    },
    zh: {
      message: '文件是 UTF-16 编码，应当是 UTF-8。',
      hint: '请另存为 UTF-8（记事本：另存为，编码选 UTF-8）',
    },
  },
  'text/gbk': {
    severity: 'error',
    en: {
      message:
        'Not UTF-8: the byte 0x{byte} at offset {offset}. The file looks like GBK or another older Chinese encoding.',
      hint: 'open it as GBK, check that it reads well, and save it as UTF-8',
    },
    zh: {
      message:
        '不是 UTF-8：偏移 {offset} 处的字节（byte）0x{byte}。看起来是 GBK 或其他旧中文编码。',
      hint: '请按 GBK 打开，确认文字正常，再另存为 UTF-8',
    },
  },
  'text/cut': {
    severity: 'error',
    en: {
      message:
        'Not UTF-8: the last character is cut off at the end of the file (byte offset {offset}).',
      hint: 'the file was not copied whole: copy it again and compare its end with the source',
    },
    zh: {
      message: '不是 UTF-8：文件末尾的最后一个字被截断（偏移 {offset}）。',
      hint: '文件没有复制完整：请重新复制，并与来源核对结尾',
    },
  },
  'text/not-utf-8': {
    severity: 'error',
    en: {
      message: 'Not UTF-8: the byte 0x{byte} at offset {offset} is damaged or in another encoding.',
      hint: 'restore this place from the source, and save the file as UTF-8',
    },
    zh: {
      message: '不是 UTF-8：偏移 {offset} 处的字节（byte）0x{byte} 已损坏，或是另一种编码。',
      hint: '请按来源恢复这一处，再存为 UTF-8',
    },
  },
  'text/second-bom': {
    severity: 'error',
    en: {
      message: 'The text begins with a second BOM (byte order mark, {character}).',
      hint: 'delete it: save the file as UTF-8 without BOM',
    },
    zh: {
      message: '文字开头有第二个 BOM（字节顺序标记，{character}）。',
      hint: '请删除：存为不带 BOM 的 UTF-8',
    },
  },
  'text/control': {
    severity: 'error',
    en: {
      message:
        'Unexpected control character {character} ({count} in the file): no page can show it.',
      hint: 'delete it, and compare the place with the source: a character may be lost',
    },
    zh: {
      message: '这里有控制字符 {character}（全文 {count} 个），网页无法显示。',
      hint: '请删除，并与来源核对：可能丢了一个字',
    },
  },
  'text/direction': {
    severity: 'error',
    en: {
      message:
        'The character {character} changes the direction of text ({count} in the file): a page would show another order than that of the file.',
      hint: 'delete it; Chinese text never needs it',
    },
    zh: {
      message: '字符 {character} 会改变文字方向（全文 {count} 个）：显示的顺序会与文件不同。',
      hint: '请删除；中文用不到它',
    },
  },
  'text/surrogate': {
    severity: 'error',
    en: {
      message:
        'Unexpected half of a character, the lone surrogate {character} ({count} in the file).',
      hint: 'write the whole character again',
    },
    zh: {
      message: '这里有半个字符，孤立的代理码 {character}（全文 {count} 个）。',
      hint: '请重新输入完整的字',
    },
  },
  'text/hidden': {
    severity: 'error',
    en: {
      message:
        'Unexpected invisible tag character {character} ({count} in the file): it can carry hidden text.',
      hint: 'delete it',
    },
    zh: {
      message: '这里有看不见的标签字符 {character}（全文 {count} 个），可以藏匿文字。',
      hint: '请删除',
    },
  },
  'text/invisible': {
    severity: 'warning',
    en: {
      message: 'Unexpected invisible character {character} ({count} in the file).',
      hint: 'delete it unless you know why it is there',
    },
    zh: {
      message: '这里有看不见的字符 {character}（全文 {count} 个）。',
      hint: '除非确知用途，请删除',
    },
  },
  'text/private-use': {
    severity: 'warning',
    en: {
      message:
        'Unexpected private-use character {character} ({count} in the file): it comes from an old font, and other machines show a box or another sign.',
      hint: 'look the character up in the source and write it as Unicode has it',
    },
    zh: {
      message:
        '这里有私用区字符 {character}（全文 {count} 个）：来自旧字库，别的电脑显示为方框或别的字。',
      hint: '请查来源，改用 Unicode 里的正式字',
    },
  },
  'text/replacement': {
    severity: 'warning',
    en: {
      message:
        'Unexpected replacement character {character} ({count} in the file): a character was lost before.',
      hint: 'look the character up in the source and write it here',
    },
    zh: {
      message: '这里有替换字符 {character}（全文 {count} 个）：之前已丢了字。',
      hint: '请查来源，补上原字',
    },
  },
  'file/disk-full': {
    severity: 'error',
    en: {
      message: 'The disk has no room for this file: {reason}.',
      hint: 'free some space, or raise the quota, then run the command again; what was there before stays as it is',
    },
    zh: {
      message: '磁盘空间不足，写不下这个文件：{reason}。',
      hint: '请腾出空间或提高配额，再运行一次；原有内容保持不变',
    },
  },
  'file/not-allowed': {
    severity: 'error',
    en: {
      message: 'This may not be read or written here: {reason}.',
      hint: 'check its owner and permissions, and whether the disk is read-only, then run the command again',
    },
    zh: {
      message: '无权读写这里：{reason}。',
      hint: '请检查所有者、权限，以及磁盘是否只读，再运行一次',
    },
  },
  'file/disk-fault': {
    severity: 'error',
    en: {
      message: 'The system refuses this file: {reason}.',
      hint: 'check the disk, and that every folder on its path is a folder, then run the command again',
    },
    zh: {
      message: '系统拒绝读写这个文件：{reason}。',
      hint: '请检查磁盘，以及路径上的每一级是否都是文件夹，再运行一次',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>
