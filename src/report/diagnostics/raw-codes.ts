import type { DiagnosticEntry } from './entry.ts'

/** What can be said about a raw file and about the drafts made from it. */
export const RAW_CODES = {
  'raw/reading': {
    severity: 'note',
    en: {
      message:
        'The name of this file is a suggestion: {character} may be read in several ways ({readings}).',
      hint: 'rename the file before it is published, or give the agency a slug in agencies.yaml',
    },
    zh: {
      message: '这个文件名只是建议：“{character}”有几种读音（{readings}）。',
      hint: '发布前可以改文件名，或在 agencies.yaml 里给机构定一个代号',
    },
  },
  'raw/empty': {
    severity: 'error',
    en: {
      message: 'The file is empty: it contains no text.',
      hint: 'save the source again, or delete the file.',
    },
    zh: { message: '文件是空的，没有文字。', hint: '请重新保存来源，或删除此文件。' },
  },
  'raw/too-big': {
    severity: 'error',
    en: {
      message: 'The size of the file, {size} MB, is beyond the limit of {limit} MB.',
      hint: 'a report is a few hundred kilobytes at most: is it one text?',
    },
    zh: {
      message: '文件大小 {size} MB，超过上限 {limit} MB。',
      hint: '一份报告最多几百 KB：请确认是否为单篇文字。',
    },
  },
  'raw/not-a-file': {
    severity: 'error',
    en: {
      message: 'Not a regular file: links, pipes and devices are not read.',
      hint: 'copy the text itself into the folder.',
    },
    zh: { message: '不是普通文件：不读取链接、管道和设备。', hint: '请把文本本身复制到文件夹里。' },
  },
  'raw/skipped': {
    severity: 'note',
    en: {
      message: 'Passed over: its name is not that of a text.',
      hint: 'to read it all the same, or to be told what to do with it, name the file itself.',
    },
    zh: {
      message: '已跳过：从文件名看不是文本。',
      hint: '如需读取或想知道如何处理，请直接指定该文件。',
    },
  },
  'raw/pdf': {
    severity: 'error',
    en: {
      message: 'The file is a PDF, whatever its name says. Nothing was written.',
      hint: 'take its text out with pdftotext -layout FILE.pdf FILE.txt (poppler-utils) and ingest that; a scanned one needs OCR. PDF is not read yet.',
    },
    zh: {
      message: '这是 PDF 文件（与文件名无关），未写入任何内容。',
      hint: '目前还不能读取 PDF：请用 pdftotext -layout 文件.pdf 文件.txt（poppler-utils）取出文字再整理；扫描件要先做文字识别。',
    },
  },
  'raw/office': {
    severity: 'error',
    en: {
      message:
        'The file is a docx or another zip archive. It was not unpacked (its size and ratio of packing are unknown), and nothing was written.',
      hint: 'open it in an office program and save it as plain text (UTF-8).',
    },
    zh: {
      message: '这是 docx 或其他 zip 压缩文件。未解压，也未写入任何内容。',
      hint: '请在办公软件中打开，另存为纯文本（UTF-8）。',
    },
  },
  'raw/archive': {
    severity: 'error',
    en: {
      message:
        'The file is an archive of files (zip, rar, 7z, gz). It was not unpacked, and nothing was written.',
      hint: 'unpack it into a folder, then ingest the folder: npm run ingest -- FOLDER. Names that come out garbled were GB18030: unzip -O gb18030 FILE.zip',
    },
    zh: {
      message: '这是压缩包（zip、rar、7z、gz）。未解压，也未写入任何内容。',
      hint: '请解压到一个文件夹，再整理这个文件夹：npm run ingest -- 文件夹。文件名解压后是乱码的，原为 GB18030：unzip -O gb18030 文件.zip',
    },
  },
  'raw/table': {
    severity: 'error',
    en: {
      message:
        'The file is a table (csv, tsv or a spreadsheet), and a report is one text. Nothing was written.',
      hint: 'save each text as a .txt file of its own, and ingest their folder; what the table says of them (date, agency, address) goes into front matter',
    },
    zh: {
      message: '这是表格（csv、tsv 或电子表格），而一份报告是一篇文字。未写入任何内容。',
      hint: '请把每篇文字各存为一个 .txt，再整理它们所在的文件夹；表里的日期、机构、网址写进文件头',
    },
  },
  'raw/address': {
    severity: 'error',
    en: {
      message: 'This is a web address. Nothing is fetched from the network.',
      hint: 'open the page, copy its text into a .txt file, ingest that, and put the address into the draft as the url of its source',
    },
    zh: {
      message: '这是网址。这里不从网上取任何内容。',
      hint: '请打开网页，把文字存为 .txt 再整理，并把网址写进草稿 source 的 url',
    },
  },
  'raw/address-list': {
    severity: 'error',
    en: {
      message:
        'The file contains web addresses and no text. Nothing is fetched from the network, and nothing was written.',
      hint: 'save the text of each page as a .txt file of its own, and ingest their folder',
    },
    zh: {
      message: '文件里只有网址，没有文字。这里不从网上取任何内容，也未写入任何内容。',
      hint: '请把每个网页的文字各存为一个 .txt，再整理它们所在的文件夹',
    },
  },
  'raw/old-office': {
    severity: 'error',
    en: {
      message: 'The file is an old office document (.doc, .wps). Nothing was written.',
      hint: 'save it as plain text (UTF-8).',
    },
    zh: {
      message: '这是旧版办公文档（.doc、.wps），未写入任何内容。',
      hint: '请另存为纯文本（UTF-8）。',
    },
  },
  'raw/rich-text': {
    severity: 'error',
    en: {
      message: 'The file is rich text (RTF). Nothing was written.',
      hint: 'save it as plain text (UTF-8).',
    },
    zh: { message: '这是 RTF 文件，未写入任何内容。', hint: '请另存为纯文本（UTF-8）。' },
  },
  'raw/html': {
    severity: 'error',
    en: {
      message: 'The file is a web page with its markup. Nothing was written.',
      hint: 'save the text of the page as a .txt file; HTML is not read yet.',
    },
    zh: {
      message: '这是带标记的网页文件，未写入任何内容。',
      hint: '目前还不能读取 HTML，请把网页文字另存为 .txt。',
    },
  },
  'raw/binary': {
    severity: 'error',
    en: {
      message:
        'The file is binary: no encoding of Chinese text fits its bytes. Nothing was written.',
      hint: 'is it the file you meant?',
    },
    zh: {
      message: '这是二进制文件，任何中文编码都不相符，未写入任何内容。',
      hint: '请确认是否选错了文件。',
    },
  },
  'raw/nul': {
    severity: 'error',
    en: {
      message:
        'The text contains a NUL character (U+0000): the file is damaged. Nothing was written.',
      hint: 'save it again as UTF-8.',
    },
    zh: {
      message: '文字中有 NUL 字符（U+0000），文件已损坏，未写入任何内容。',
      hint: '请重新保存为 UTF-8。',
    },
  },
  'raw/truncated': {
    severity: 'error',
    en: {
      message:
        'The file is truncated: its last character is cut off inside its UTF-8 bytes (byte {offset}). Nothing was written.',
      hint: 'fetch the source again: more than one character may be missing.',
    },
    zh: {
      message: '文件被截断：最后一个字符的 UTF-8 字节不完整（第 {offset} 字节），未写入任何内容。',
      hint: '请重新获取来源：缺少的可能不止一个字符。',
    },
  },
  'raw/encoding-mixed': {
    severity: 'error',
    en: {
      message:
        'The file mixes encodings: {count} characters cannot be read, the first at byte {offset}. Nothing was written.',
      hint: 'two texts were pasted together: save each as UTF-8. If the encoding is another one, name it with --encoding.',
    },
    zh: {
      message:
        '文件混用了多种编码：有 {count} 个字符无法读取，第一个在第 {offset} 字节，未写入任何内容。',
      hint: '可能由两份文字拼成：请分别保存为 UTF-8。如实为另一种编码，请用 --encoding 指明。',
    },
  },
  'raw/encoding-unknown': {
    severity: 'error',
    en: {
      message: 'The encoding is not certain (suspected: {suspected}). Nothing was written.',
      hint: 'name it: --encoding gb18030 (or big5, utf-16le, utf-16be, utf-8); or save the file as UTF-8.',
    },
    zh: {
      message: '无法确定文件编码（疑似：{suspected}），未写入任何内容。',
      hint: '请指明编码：--encoding gb18030（或 big5、utf-16le、utf-16be、utf-8）；或另存为 UTF-8。',
    },
  },
  'raw/encoding': {
    severity: 'note',
    en: { message: 'Read as {encoding}, recognised by its common characters.' },
    zh: { message: '按 {encoding} 读取（依常用字判断）。' },
  },
  'raw/damaged-bytes': {
    severity: 'warning',
    en: {
      message:
        '{count} bytes could not be read, the first at byte {offset}; each is kept as U+FFFD.',
      hint: 'look the characters up in the source and put them in.',
    },
    zh: {
      message: '有 {count} 处字节无法读取，第一处在第 {offset} 字节；各保留为 U+FFFD。',
      hint: '请查对来源，补上缺字。',
    },
  },
  'raw/plain-lines': {
    severity: 'warning',
    en: {
      message:
        'The layout of this text could not be accounted for: every line is a paragraph, no field was read.',
      hint: 'fill in the fields by hand; and please report it with the file, it is a fault of the program.',
    },
    zh: {
      message: '这份文本的版面未能辨认：逐行作为段落照录，没有读出任何字段。',
      hint: '请手工补齐字段，并连同文件报告这个程序错误。',
    },
  },
  'raw/internal': {
    severity: 'error',
    en: {
      message: 'The program itself failed on this file: {reason}. Nothing was written for it.',
      hint: 'this is no fault of your file: please report it with the file. The other files went on.',
    },
    zh: {
      message: '程序处理此文件时自身出错：{reason}，没有为它写入任何内容。',
      hint: '这不是文件的问题，请连同文件一起报告。其他文件不受影响。',
    },
  },
  'raw/all-furniture': {
    severity: 'warning',
    en: {
      message: 'More than half of the file looks like page furniture, so nothing was taken out.',
      hint: 'is the text of the report in this file?',
    },
    zh: {
      message: '文件一半以上像是网页界面文字，因此没有删除任何内容。',
      hint: '请确认文件里有报告正文。',
    },
  },
  'raw/residue': {
    severity: 'warning',
    en: {
      message: 'A tool left its own words in the text: “{found}”. They are kept and marked.',
      hint: 'compare with the source: a word of the report may be lost here.',
    },
    zh: {
      message: '文字中有软件残留：“{found}”，已保留并标出。',
      hint: '请查对来源：此处可能缺少原文。',
    },
  },
  'raw/character': {
    severity: 'warning',
    en: {
      message: 'The text contains an unusual character, {character} ({count} in all). It is kept.',
      hint: 'compare with the source.',
    },
    zh: {
      message: '文字中有异常字符 {character}（共 {count} 个），已保留。',
      hint: '请查对来源。',
    },
  },
  'raw/shifted-bytes': {
    severity: 'warning',
    en: {
      message:
        'From “{found}” on the line is garbled: a byte is missing there, or one was added. It is kept.',
      hint: 'put in the words of the source.',
    },
    zh: {
      message: '此行自“{found}”起为乱码：此处缺少或多出一个字节，原样保留。',
      hint: '请按来源补正。',
    },
  },
  'raw/impossible-date': {
    severity: 'warning',
    en: {
      message: 'There is no such date: “{found}”. No date was taken from it.',
      hint: 'put the right date into the front matter.',
    },
    zh: { message: '没有这个日期：“{found}”，未采用。', hint: '请在文首填写正确的日期。' },
  },
  'raw/lost-digits': {
    severity: 'warning',
    en: {
      message: 'A date seems to have lost its 年 or 月: “{found}”.',
      hint: 'compare with the source.',
    },
    zh: { message: '日期似乎缺少“年”或“月”：“{found}”。', hint: '请查对来源。' },
  },
  'raw/number-jump': {
    severity: 'warning',
    en: {
      message: 'The numbers of the headings jump: “{found}” does not follow the one before.',
      hint: 'a section may be missing.',
    },
    zh: { message: '标题编号不连续：“{found}”。', hint: '可能缺少一节。' },
  },
  'raw/repeated-block': {
    severity: 'warning',
    en: {
      message: 'The same text occurs twice: “{found}”.',
      hint: 'delete one, if the source has it once.',
    },
    zh: { message: '同一段文字出现两次：“{found}”。', hint: '如来源只有一次，请删去一处。' },
  },
  'raw/no-date': {
    severity: 'warning',
    en: {
      message: '“{title}” has no date, and nothing in the text names the year.',
      hint: 'add `date` to its front matter.',
    },
    zh: { message: '《{title}》没有日期，文中也看不出年份。', hint: '请在文首填写 `date`。' },
  },
  'raw/exists': {
    severity: 'warning',
    en: {
      message:
        'The file was there before ingest wrote any draft of it, and it differs: it was left as it is. The draft is {draft}.',
      hint: 'take over from the draft what is right, then delete it.',
    },
    zh: {
      message: '此文件不是整理程序写的，且与草稿不同：保持原样。草稿在 {draft}。',
      hint: '请从草稿中取用正确的内容，然后删去草稿。',
    },
  },
  'raw/merged': {
    severity: 'note',
    en: {
      message:
        'A person has edited the report, and the draft has changed elsewhere: both are in it now.',
    },
    zh: { message: '报告有人改过，草稿的其他地方也有变化：两者都已并入。' },
  },
  'raw/conflict': {
    severity: 'warning',
    en: {
      message:
        'The draft has changed where a person has edited the report ({fields}): the person’s words stay. The whole draft is {draft}.',
      hint: 'compare the two, take over what is right, then delete the draft.',
    },
    zh: {
      message: '草稿有变化的地方，报告也有人改过（{fields}）：保留人改的。完整草稿在 {draft}。',
      hint: '请对照两者，取用正确的内容，然后删去草稿。',
    },
  },
  'raw/unsettled': {
    severity: 'warning',
    en: {
      message: 'A draft of an earlier run still waits for a person: {draft}.',
      hint: 'compare it with the report, take over what is right, then delete the draft.',
    },
    zh: {
      message: '上次整理的草稿仍待处理：{draft}。',
      hint: '请与报告对照，取用正确的内容，然后删去草稿。',
    },
  },
  'raw/locked': {
    severity: 'note',
    en: {
      message: 'The draft has changed, but the report is locked: it was left as it is.',
      hint: 'delete `locked: true` to have the two merged.',
    },
    zh: {
      message: '草稿有变化，但报告已锁定：保持原样。',
      hint: '如需合并，请删去 `locked: true`。',
    },
  },
  'raw/deleted': {
    severity: 'note',
    en: {
      message: 'A person deleted this report: it was not made again from {source}.',
      hint: 'to have it back, delete the line “{id}” in .ingest/state.json.',
    },
    zh: {
      message: '此报告已被人删去：不再由 {source} 生成。',
      hint: '如需恢复，请在 .ingest/state.json 中删去“{id}”一行。',
    },
  },
  'raw/unreadable': {
    severity: 'warning',
    en: {
      message:
        'The front matter of this report cannot be read, and it may be the report of {source}: it was left alone. {others}',
      hint: 'run `npm run check`, mend it, then ingest again.',
    },
    zh: {
      message: '此报告的前置信息无法读取，它可能就是 {source} 的报告：保持原样。{others}',
      hint: '请运行 `npm run check` 并改正，然后重新整理。',
    },
  },
  'raw/gone': {
    severity: 'note',
    en: {
      message:
        'Its raw text is gone: {source} is not there any more, or has fewer reports in it. The report is kept.',
    },
    zh: { message: '原文已不在：{source} 不存在，或其中的报告少了。报告保留。' },
  },
  'raw/same-bytes': {
    severity: 'note',
    en: {
      message: 'The file contains the same bytes as {other}: its reports are not made twice.',
      hint: 'delete one of the two.',
    },
    zh: { message: '此文件与 {other} 完全相同：不重复生成报告。', hint: '请删去其中一个。' },
  },
  'raw/busy': {
    severity: 'error',
    en: {
      message:
        'Another ingest (process {pid}) has been at work on this content folder for {seconds} s. No draft was written.',
      hint: 'wait until it is done, then run the command again.',
    },
    zh: {
      message: '另一个整理程序（进程 {pid}）正在处理此文件夹，已 {seconds} 秒，没有写入任何草稿。',
      hint: '请等它结束后再运行。',
    },
  },
  'raw/state': {
    severity: 'error',
    en: {
      message: 'What ingest remembers of earlier runs cannot be read. No draft was written.',
      hint: 'bring the file back from the repository, or settle the marks of a merge in it.',
    },
    zh: {
      message: '整理程序以往的记录无法读取，没有写入任何草稿。',
      hint: '请从仓库恢复此文件，或处理其中的合并标记。',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>
