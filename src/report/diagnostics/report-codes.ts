import type { DiagnosticEntry } from './entry.ts'

/** What can be wrong with a report, a page, the archive’s settings and lists. */
export const REPORT_CODES = {
  'frontmatter/missing': {
    severity: 'error',
    en: {
      message:
        'Unexpected “{found}” in line 1, expected the front matter: a line --- , then title and date, then a line --- .',
      hint: 'begin the file with --- on its first line; title and date are required',
    },
    zh: {
      message:
        '第 1 行是“{found}”，应当是文件头（front matter）：一行 ---，然后是 title 和 date，再一行 ---。',
      hint: '请让文件第一行是 ---；title 和 date 必填',
    },
  },
  'frontmatter/opening': {
    severity: 'error',
    en: {
      message: 'Unexpected “{found}” in line 1, expected exactly --- and nothing after it.',
      hint: 'delete what follows the three hyphens',
    },
    zh: {
      message: '第 1 行是“{found}”，应当只有 ---，后面什么也没有。',
      hint: '请删去三个连字符后面的内容',
    },
  },
  'frontmatter/language': {
    severity: 'error',
    en: {
      message:
        'Unexpected “---{name}” in line 1, expected exactly --- : front matter is YAML, never {name}, and is never run.',
      hint: 'write --- alone, and the fields as “name: value” lines',
    },
    zh: {
      message: '第 1 行是“---{name}”，应当只有 ---：文件头是 YAML，不是 {name}，也绝不会被执行。',
      hint: '请只写 ---，字段写成“名称: 值”',
    },
  },
  'frontmatter/unclosed': {
    severity: 'error',
    en: {
      message: 'The front matter opens in line 1 with --- , but the closing --- is missing.',
      hint: 'put a line --- between the fields and the text',
    },
    zh: {
      message: '文件头从第 1 行的 --- 开始，却没有结束（closing）的 ---。',
      hint: '请在字段与正文之间加一行 ---',
    },
  },
  'frontmatter/closing': {
    severity: 'error',
    en: {
      message: 'Unexpected “{found}”, expected the closing line to be exactly --- .',
      hint: 'write three hyphens and nothing else on this line',
    },
    zh: { message: '结束行是“{found}”，应当只有 ---。', hint: '这一行只写三个连字符' },
  },
  'frontmatter/long': {
    severity: 'error',
    en: {
      message: 'The front matter is too long: its size is over {limit}.',
      hint: 'is the closing --- where the text begins? the text of the report is below it',
    },
    zh: {
      message: '文件头太长（size）：超过 {limit}。',
      hint: '结束的 --- 是否写在正文之前？报告正文写在它下面',
    },
  },
  'yaml/colon': {
    severity: 'error',
    en: {
      message: 'Unexpected second colon in the value of {field}: “{found}”.',
      hint: 'put quotes around the value: {field}: "…"',
    },
    zh: {
      message: '{field} 的值里又有一个冒号：“{found}”。',
      hint: '请给值加引号（quote）：{field}: "…"',
    },
  },
  'yaml/wide-colon': {
    severity: 'error',
    en: {
      message:
        'Unexpected full-width colon ： (U+FF1A) after {field}, expected “: ”, a half-width colon and a space.',
      hint: 'write {field}: and then the value',
    },
    zh: {
      message: '{field} 后面是全角冒号 ：（U+FF1A），应当是半角冒号加一个空格。',
      hint: '请写成 {field}: 再写值',
    },
  },
  'yaml/no-space': {
    severity: 'error',
    en: {
      message: 'Expected a space after the colon of {field}: “{found}”.',
      hint: 'write {field}: and a space, then the value',
    },
    zh: {
      message: '{field} 的冒号后面应当有一个空格：“{found}”。',
      hint: '请写成 {field}: 加空格，再写值',
    },
  },
  'yaml/tab': {
    severity: 'error',
    en: {
      message: 'Unexpected tab at the beginning of a line, expected no indent or spaces.',
      hint: 'delete the tab; lists under a field are indented with two spaces',
    },
    zh: {
      message: '行首有制表符（tab），应当不缩进或用空格。',
      hint: '请删去制表符；字段下的列表用两个空格缩进',
    },
  },
  'yaml/indent': {
    severity: 'error',
    en: {
      message: 'Unexpected indentation near “{found}”.',
      hint: 'fields begin at the start of their line; what belongs under a field is indented with two spaces',
    },
    zh: {
      message: '“{found}”附近的缩进不对。',
      hint: '字段从行首写起；属于字段的内容用两个空格缩进',
    },
  },
  'yaml/unclosed': {
    severity: 'error',
    en: {
      message: 'A quote or bracket is opened here and never closed: “{found}”.',
      hint: 'close it on the same line',
    },
    zh: { message: '这里开始的引号（quote）或括号没有结束：“{found}”。', hint: '请在同一行结束它' },
  },
  'yaml/after-quote': {
    severity: 'error',
    en: {
      message: 'Unexpected text after the closing quote of {field}: “{found}”.',
      hint: 'put the whole value inside one pair of quotes: double outside when single ones are inside',
    },
    zh: {
      message: '{field} 的引号（quote）之后还有文字：“{found}”。',
      hint: '请把整个值放进一对引号；里面有单引号时，外面用双引号',
    },
  },
  'yaml/first-character': {
    severity: 'error',
    en: {
      message:
        'The value of {field} begins with a character that YAML keeps for itself: “{found}”.',
      hint: 'put quotes around the value: {field}: "…"',
    },
    zh: {
      message: '{field} 的值以 YAML 保留的符号开头：“{found}”。',
      hint: '请给值加引号（quote）：{field}: "…"',
    },
  },
  'yaml/escape': {
    severity: 'error',
    en: {
      message: 'Unexpected backslash in the double quotes of {field}: “{found}”.',
      hint: 'use single quotes, or write the backslash twice',
    },
    zh: {
      message: '{field} 的双引号里有不能识别的反斜杠：“{found}”。',
      hint: '请改用单引号，或把反斜杠写两次',
    },
  },
  'yaml/duplicate': {
    severity: 'error',
    en: {
      message: 'The field {field} is duplicate: it is in line {line} already.',
      hint: 'keep one of the two',
    },
    zh: { message: '字段 {field} 重复（duplicate）：第 {line} 行已有。', hint: '请只留一个' },
  },
  'yaml/anchor': {
    severity: 'error',
    en: {
      message: 'Unexpected anchor “&{name}”: anchors and aliases are not allowed.',
      hint: 'write the value itself; a value that begins with & needs quotes',
    },
    zh: {
      message: '不允许使用锚点（anchor）“&{name}”。',
      hint: '请直接写值；以 & 开头的值要加引号',
    },
  },
  'yaml/alias': {
    severity: 'error',
    en: {
      message: 'Unexpected alias “*{name}”: anchors and aliases are not allowed.',
      hint: 'write the value itself; a value that begins with * needs quotes',
    },
    zh: {
      message: '不允许使用别名（alias）“*{name}”。',
      hint: '请直接写值；以 * 开头的值要加引号',
    },
  },
  'yaml/tag': {
    severity: 'error',
    en: {
      message: 'Unexpected tag “{name}”: tags are not allowed, every value is text.',
      hint: 'delete the tag; a value that begins with ! needs quotes',
    },
    zh: {
      message: '不允许使用标签（tag）“{name}”：所有值都是文字。',
      hint: '请删去标签；以 ! 开头的值要加引号',
    },
  },
  'yaml/comment': {
    severity: 'error',
    en: {
      message: 'The value of {field} loses “{lost}”: a # after a space begins a comment.',
      hint: 'put quotes around the value: {field}: "…"; a real comment goes on its own line',
    },
    zh: {
      message: '{field} 的值会丢掉“{lost}”：空格后的 # 开始注释。',
      hint: '请给值加引号（quote）：{field}: "…"；真正的注释另起一行',
    },
  },
  'yaml/key': {
    severity: 'error',
    en: {
      message: 'Unexpected field name, expected a plain word before the colon.',
      hint: 'write “name: value”',
    },
    zh: { message: '字段名不对，冒号前应当是一个词。', hint: '请写成“名称: 值”' },
  },
  'yaml/deep': {
    severity: 'error',
    en: {
      message: 'The values of {field} are nested too deep.',
      hint: 'no field needs more than a list of pairs',
    },
    zh: {
      message: '{field} 的值嵌套太深（depth）。',
      hint: '任何字段都不需要比“列表里的一组值”更深',
    },
  },
  'yaml/document-mark': {
    severity: 'error',
    en: { message: 'Unexpected YAML mark “{found}” inside the fields.', hint: 'delete this line' },
    zh: { message: '字段中间有 YAML 标记“{found}”。', hint: '请删去这一行' },
  },
  'yaml/not-fields': {
    severity: 'error',
    en: {
      message:
        'Unexpected text, expected fields (title and date are required): “name: value”, one a line.',
      hint: 'write a colon and a space after each name',
    },
    zh: {
      message: '这里应当是字段（title 和 date 必填）：每行一个“名称: 值”。',
      hint: '每个名称后面写冒号和一个空格',
    },
  },
  'yaml/syntax': {
    severity: 'error',
    en: {
      message: 'The fields cannot be read near “{found}” ({detail}).',
      hint: 'put quotes around values with : # [ ] { } & * ! and the like',
    },
    zh: {
      message: '“{found}”附近无法读取（{detail}）。',
      hint: '值里有 : # [ ] { } & * ! 等符号时，请加引号（quote）',
    },
  },
  'field/unknown': {
    severity: 'error',
    en: {
      message: 'Unknown field “{field}”, expected one of: {known}.',
      hint: 'delete it, or use one of these names',
    },
    zh: {
      message: '未知字段（unknown field）“{field}”。可用的字段：{known}。',
      hint: '请删除，或改用上面的名称',
    },
  },
  'field/misspelt': {
    severity: 'error',
    en: { message: 'Unknown field “{field}”.', hint: 'did you mean “{nearest}”?' },
    zh: { message: '未知字段（unknown field）“{field}”。', hint: '是不是“{nearest}”？' },
  },
  'field/look-alike': {
    severity: 'error',
    en: {
      message:
        'Unknown field “{field}”: it contains the non-ASCII character {characters}, which only looks like an ASCII letter.',
      hint: 'delete the name and type it again: {nearest}',
    },
    zh: {
      message:
        '未知字段（unknown field）“{field}”：含有非 ASCII 字符 {characters}，只是看起来像字母。',
      hint: '请删去名称重新输入：{nearest}',
    },
  },
  'field/required': {
    severity: 'error',
    en: {
      message: 'The field {field} is required, and missing.',
      hint: 'add a line: {field}: {example}',
    },
    zh: { message: '缺少必填（required）字段 {field}。', hint: '请加一行：{field}: {example}' },
  },
  'field/empty': {
    severity: 'error',
    en: {
      message: 'The field {field} is required, and empty.',
      hint: 'write its value: {field}: {example}',
    },
    zh: {
      message: '必填（required）字段 {field} 是空的（empty）。',
      hint: '请写上值：{field}: {example}',
    },
  },
  'field/blank': {
    severity: 'warning',
    en: {
      message: 'The field {field} is empty and is left out.',
      hint: 'write its value or delete the line',
    },
    zh: { message: '字段 {field} 是空的，已略过。', hint: '请写上值，或删去这一行' },
  },
  'field/not-text': {
    severity: 'error',
    en: {
      message:
        'Unexpected {found} in the field {field}, expected text in one line, such as {example}.',
      hint: 'put quotes around the value if it begins with [ or {',
    },
    zh: {
      message: '字段 {field} 里是{found}，应当是一行文字，例如 {example}。',
      hint: '值以 [ 或 { 开头时，请加引号',
    },
  },
  'field/not-list': {
    severity: 'error',
    en: {
      message: 'Unexpected {found} in the field {field}, expected a list, such as {example}.',
      hint: 'put it in square brackets: {field}: {example}',
    },
    zh: {
      message: '字段 {field} 里是{found}，应当是列表，例如 {example}。',
      hint: '请放进方括号：{field}: {example}',
    },
  },
  'field/not-map': {
    severity: 'error',
    en: {
      message: 'Unexpected {found} in the field {field}, expected named values, such as {example}.',
      hint: 'write {field}: {example}',
    },
    zh: {
      message: '字段 {field} 里是{found}，应当是一组带名称的值，例如 {example}。',
      hint: '请写成 {field}: {example}',
    },
  },
  'field/quote': {
    severity: 'error',
    en: {
      message: 'The {field} “{found}” looks like a number, a date or a yes/no, expected text.',
      hint: 'put quotes around it to say that it is text: {field}: "{found}"',
    },
    zh: {
      message: '{field}“{found}”看起来像数字、日期或是非值，应当是文字。',
      hint: '请加引号（quote）表明是文字：{field}: "{found}"',
    },
  },
  'field/line-break': {
    severity: 'error',
    en: {
      message: 'The field {field} runs over several lines, expected one line.',
      hint: 'write the value on one line',
    },
    zh: { message: '字段 {field} 占了几行，应当只有一行。', hint: '请把值写在一行里' },
  },
  'field/long': {
    severity: 'error',
    en: {
      message: 'The field {field} is too long: {length} characters, expected at most {limit}.',
      hint: 'the text of the report is below the closing ---',
    },
    zh: {
      message: '字段 {field} 太长（too long）：{length} 字，上限是 {limit}。',
      hint: '报告正文写在结束的 --- 下面',
    },
  },
  'field/date': {
    severity: 'error',
    en: {
      message: 'Unexpected {field} “{found}”, expected YYYY-MM-DD, YYYY-MM or YYYY.',
      hint: 'a real day of the calendar, such as 2022-12-22; add ~ for about, ? for uncertain',
    },
    zh: {
      message: '{field} 的日期“{found}”不对，应当是 YYYY-MM-DD、YYYY-MM 或 YYYY。',
      hint: '要是真实存在的日子，例如 2022-12-22；大约加 ~，存疑加 ?',
    },
  },
  'field/date-form': {
    severity: 'error',
    en: {
      message: 'Unexpected {field} “{found}”, expected YYYY-MM-DD, YYYY-MM or YYYY.',
      hint: 'write {field}: {nearest}',
    },
    zh: {
      message: '{field} 的日期“{found}”写法不对，应当是 YYYY-MM-DD、YYYY-MM 或 YYYY。',
      hint: '请写成 {field}: {nearest}',
    },
  },
  'field/period': {
    severity: 'error',
    en: {
      message: 'Unexpected {field} “{found}”, expected a year or two: 2022 or 2021/2022.',
      hint: 'the years the report speaks of, the earlier one first',
    },
    zh: {
      message: '{field}“{found}”不对，应当是一年或两年：2022 或 2021/2022。',
      hint: '报告所讲的年份，早的在前',
    },
  },
  'field/number': {
    severity: 'error',
    en: {
      message: 'Unexpected {field} “{found}”, expected a whole number.',
      hint: 'digits only, such as {example}',
    },
    zh: {
      message: '{field}“{found}”不对，应当是整数。',
      hint: '只写数字，例如 {example}',
    },
  },
  'field/choice': {
    severity: 'error',
    en: {
      message: 'Unexpected {field} “{found}”, expected one of: {choices}.',
      hint: 'for example {nearest}',
    },
    zh: { message: '{field}“{found}”不对，应当是其中之一：{choices}。', hint: '例如 {nearest}' },
  },
  'field/url': {
    severity: 'error',
    en: {
      message:
        'Unexpected {field} “{found}”, expected a full web address that begins with https:// or http:// .',
      hint: 'copy it from the browser’s address bar',
    },
    zh: {
      message: '{field}“{found}”不对，应当是以 https:// 或 http:// 开头的完整网址。',
      hint: '请从浏览器地址栏复制',
    },
  },
  'field/sha256': {
    severity: 'error',
    en: {
      message: 'Unexpected {field} “{found}”, expected 64 hexadecimal digits.',
      hint: 'run: sha256sum content/raw/FILE',
    },
    zh: {
      message: '{field}“{found}”不对，应当是 64 位十六进制数字。',
      hint: '可运行：sha256sum content/raw/文件',
    },
  },
  'field/raw-file': {
    severity: 'error',
    en: {
      message: 'Unexpected {field} “{found}”, expected a file below raw/, such as raw/002.txt.',
      hint: 'write the path from the content folder, without .. or a leading /',
    },
    zh: {
      message: '{field}“{found}”不对，应当是 raw/ 下的文件，例如 raw/002.txt。',
      hint: '请写从内容文件夹起的路径，不用 .. 也不以 / 开头',
    },
  },
  'field/slug': {
    severity: 'error',
    en: {
      message:
        'Unexpected {field} “{found}”, expected the name of a report without .md, such as 2015-liupu-annual.',
      hint: 'small letters a-z, digits and hyphens',
    },
    zh: {
      message: '{field}“{found}”不对，应当是报告的文件名（不带 .md），例如 2015-liupu-annual。',
      hint: '只用小写字母 a-z、数字和连字符',
    },
  },
  'field/pair': {
    severity: 'error',
    en: {
      message:
        'Unexpected conversion “{found}” in {field}, expected two words of the same number of characters with a space between.',
      hint: 'the word as the report writes it, a space, the word in the other script: "岳台 岳台"',
    },
    zh: {
      message: '{field} 里的转换“{found}”不对，应当是字数相同的两个词，中间一个空格。',
      hint: '先写报告里的词，空格，再写另一种字体的词："岳台 岳台"',
    },
  },
  'field/confirm': {
    severity: 'warning',
    en: {
      message: 'The field {field} is named in “suggested”, but the report has no such field.',
      hint: 'delete the name from suggested',
    },
    zh: {
      message: 'suggested 里有字段 {field}，但报告没有这个字段。',
      hint: '请从 suggested 里删去这个名称',
    },
  },
  'body/html': {
    severity: 'warning',
    en: {
      message: 'HTML in the text: “{found}” will be shown as text, never obeyed.',
      hint: 'delete it, or write \\< if the characters themselves are meant',
    },
    zh: {
      message: '正文里有 HTML：“{found}”会照原样显示为文字，不起作用。',
      hint: '请删除；如果要显示这些字符，请写成 \\<',
    },
  },
  'body/link': {
    severity: 'error',
    en: {
      message:
        'Unexpected link to “{found}”, expected https://, http://, mailto:, # or a relative address.',
      hint: 'delete the link or write the full address',
    },
    zh: {
      message: '链接“{found}”不允许，应当是 https://、http://、mailto:、# 或相对地址。',
      hint: '请删去链接，或写完整地址',
    },
  },
  'body/reference': {
    severity: 'warning',
    en: {
      message: '“{found}” is a link reference, which this archive shows as text.',
      hint: 'write the address in the text: [words](https://…); a note that begins with [注] is fine as it is',
    },
    zh: {
      message: '“{found}”是引用式链接的定义，本档案会照原样显示。',
      hint: '请把网址写在文中：[文字](https://…)；以 [注] 开头的说明不用改',
    },
  },
  'body/link-absolute': {
    severity: 'warning',
    en: {
      message:
        'The link “{found}” begins with / and breaks where the archive is not at the root of its host, and in offline copies.',
      hint: 'write a relative or a full address',
    },
    zh: {
      message: '链接“{found}”以 / 开头，档案不在网站根目录时和离线版里都会失效。',
      hint: '请写相对地址或完整地址',
    },
  },
  'body/link-dead': {
    severity: 'error',
    en: {
      message: 'The link “{found}” leads to nothing in this archive.{nearest}',
      hint: 'name the file of a report or page that is there, such as 2021-liupu-annual.md, or delete the link',
    },
    zh: {
      message: '链接“{found}”在本档案里指不到任何地方。{nearest}',
      hint: '请写现有报告或页面的文件名，例如 2021-liupu-annual.md，或删去链接',
    },
  },
  'body/anchor-dead': {
    severity: 'error',
    en: {
      message: 'The link “{found}” leads to a paragraph, heading or table that is not there.',
      hint: 'take the address from the page: each paragraph’s number is a link to it',
    },
    zh: {
      message: '链接“{found}”所指的段落、标题或图表不存在。',
      hint: '请到网页上取地址：每段的编号就是它的链接',
    },
  },
  'body/link-empty': {
    severity: 'warning',
    en: {
      message: 'The link of “{found}” has no address.',
      hint: 'write its address, or take the brackets away',
    },
    zh: { message: '链接“{found}”没有地址。', hint: '请写上地址，或去掉括号' },
  },
  'body/image': {
    severity: 'error',
    en: {
      message:
        'Unexpected image “{found}”, expected a file of the archive, such as images/2015-opening.jpg.',
      hint: 'save the picture in content/images/ and name it here: a remote image shows another site who reads, and is missing offline',
    },
    zh: {
      message: '图片（image）“{found}”不允许，应当是档案里的文件，例如 images/2015-opening.jpg。',
      hint: '请把图片存进 content/images/ 再写在这里：外站图片会泄露读者，离线时也看不到',
    },
  },
  'body/image-missing': {
    severity: 'error',
    en: {
      message: 'There is no image “{found}” in the content folder.',
      hint: 'put the picture there, or leave the parentheses empty to keep only the caption',
    },
    zh: { message: '内容文件夹里没有图片“{found}”。', hint: '请放入图片，或把括号留空，只留说明' },
  },
  'body/nesting': {
    severity: 'error',
    en: {
      message:
        'The nesting depth here is over {limit} levels: what lies deeper would not be shown.',
      hint: 'take away some of the > or list marks',
    },
    zh: {
      message: '这里的嵌套深度（nesting depth）超过 {limit} 层：更深的文字不会显示。',
      hint: '请减少 > 或列表符号',
    },
  },
  'body/many-blocks': {
    severity: 'error',
    en: {
      message:
        'The text has more than {limit} headings and paragraphs: its size is too large for one page.',
      hint: 'split the report into parts',
    },
    zh: {
      message: '正文的标题（headings）和段落超过 {limit} 个，一页放不下（size）。',
      hint: '请分成几篇',
    },
  },
  'body/many-marks': {
    severity: 'error',
    en: {
      message:
        'The text has more than {limit} Markdown marks ( [ * _ and the like): no text needs them.',
      hint: 'is this a report? write \\ before a mark that is meant as text',
    },
    zh: {
      message: '正文里的 Markdown 符号（[ * _ 等）超过 {limit} 个，文章不会这样。',
      hint: '请确认这是报告；要显示符号本身，请在前面加 \\',
    },
  },
  'body/heading-one': {
    severity: 'warning',
    en: {
      message: 'The heading “{found}” has one #, which is the title’s level.',
      hint: 'begin with ##',
    },
    zh: { message: '标题“{found}”只有一个 #，那是篇名的级别。', hint: '请从 ## 开始' },
  },
  'body/heading-blank': {
    severity: 'warning',
    en: { message: 'A heading without text.', hint: 'write its text, or delete the #' },
    zh: { message: '标题没有文字。', hint: '请写上文字，或删去 #' },
  },
  'body/heading-number': {
    severity: 'warning',
    en: {
      message: 'The heading “{found}” is a number without words.',
      hint: 'write the words after it, or delete the heading',
    },
    zh: { message: '标题“{found}”只有序号，没有文字。', hint: '请写上文字，或删去这个标题' },
  },
  'body/placeholder': {
    severity: 'warning',
    en: {
      message: '“{found}” is what a template asks for, not the text of a report.',
      hint: 'put the text in its place, or delete it',
    },
    zh: { message: '“{found}”是模板里的提示，不是报告的正文。', hint: '请换成正文，或删去' },
  },
  'body/blank': {
    severity: 'warning',
    en: {
      message: 'The report has no text below its front matter.',
      hint: 'write or paste the text below the second ---',
    },
    zh: { message: '文件头下面没有正文。', hint: '请在第二个 --- 下面写上正文' },
  },
  'body/character': {
    severity: 'error',
    en: {
      message: '“{found}” puts the character {character} into the text, which a reader cannot see.',
      hint: 'delete it',
    },
    zh: { message: '“{found}”会把读者看不见的字符 {character} 放进正文。', hint: '请删除' },
  },
  'override/unclosed': {
    severity: 'error',
    en: {
      message: 'The override “{found}” does not close on its line, expected }- after it.',
      hint: 'write -{干|乾}-, or \\-{ if the characters themselves are meant',
    },
    zh: {
      message: '转换标记“{found}”在本行内没有结束，后面应当有 }-。',
      hint: '请写成 -{干|乾}-；如果要显示这些字符，请写成 \\-{',
    },
  },
  'override/nested': {
    severity: 'error',
    en: {
      message: 'Unexpected “{found}” inside an override, expected }- before it.',
      hint: 'close the first override, or write \\-{ if the characters themselves are meant',
    },
    zh: {
      message: '转换标记里又出现“{found}”，前面应当先有 }-。',
      hint: '请先结束前一个标记；如果要显示这些字符，请写成 \\-{',
    },
  },
  'override/empty': {
    severity: 'error',
    en: {
      message: 'A form of this override is empty, expected its characters.',
      hint: 'write the form, as in -{干|乾}-, or take the | away; -{}- alone is a boundary between words',
    },
    zh: {
      message: '转换标记里有一个写法是空的，应当写上文字。',
      hint: '请补上写法，例如 -{干|乾}-，或去掉 |；只有 -{}- 表示词的分界',
    },
  },
  'override/first': {
    severity: 'error',
    en: {
      message:
        'Unexpected “{found}” at the start of an override, expected the simplified form without a name.',
      hint: 'write -{系|tw:係|hk:係}-: the simplified form first, then tw: and hk:',
    },
    zh: {
      message: '转换标记不能以“{found}”开头，应当先写简体，不加名称。',
      hint: '请写成 -{系|tw:係|hk:係}-：先写简体，再写 tw: 和 hk:',
    },
  },
  'override/standard': {
    severity: 'error',
    en: {
      message: 'Unexpected “{found}” in an override, expected tw: or hk: with a half-width colon.',
      hint: 'write -{系|tw:係|hk:係}-, or \\: if the colon belongs to the text',
    },
    zh: {
      message: '转换标记里的“{found}”不对，应当是 tw: 或 hk:，用半角冒号。',
      hint: '请写成 -{系|tw:係|hk:係}-；如果冒号属于正文，请写成 \\:',
    },
  },
  'override/twice': {
    severity: 'error',
    en: {
      message: 'Unexpected “{found}” in an override, expected one {key} form.',
      hint: 'write the simplified form, the traditional one, and where they differ tw: and hk:',
    },
    zh: {
      message: '转换标记里的“{found}”多余，{key} 的写法只能有一个。',
      hint: '请先写简体，再写繁体；台港不同时加 tw: 和 hk:',
    },
  },
  'override/length': {
    severity: 'error',
    en: {
      message:
        'Unexpected length of “{found}” ({count}) in an override, expected {expected} as in “{first}”.',
      hint: 'all forms have the same number of characters, so that places are found again in both scripts',
    },
    zh: {
      message: '转换标记里“{found}”有 {count} 个字，应当与“{first}”一样是 {expected} 个。',
      hint: '各写法字数必须相同，两种字体里才能找到同一个位置',
    },
  },
  'override/wide': {
    severity: 'error',
    en: {
      message: 'Unexpected full-width mark in “{found}”, expected the half-width {half}.',
      hint: 'switch the input method to half-width, or write \\ before it if the characters themselves are meant',
    },
    zh: {
      message: '“{found}”里有全角符号，应当是半角的 {half}。',
      hint: '请把输入法切到半角；如果要显示这些字符，请在前面加 \\',
    },
  },
  'script/unclosed': {
    severity: 'error',
    en: {
      message: 'The block “::: {found}” does not end, expected a line ::: below its text.',
      hint: 'write ::: on a line of its own, in the same list item or quotation as the first',
    },
    zh: {
      message: '“::: {found}”没有结束，文字下面应当有一行 :::。',
      hint: '请另起一行写 :::，并与开头在同一个列表项或引文里',
    },
  },
  'script/word': {
    severity: 'error',
    en: {
      message: 'Unexpected “{found}” after :::, expected zh-Hant or zh-Hans.',
      hint: 'write ::: zh-Hant above the text and ::: below it, or \\::: if the characters themselves are meant',
    },
    zh: {
      message: '::: 后面的“{found}”不对，应当是 zh-Hant 或 zh-Hans。',
      hint: '请在文字上面写 ::: zh-Hant，下面写 :::；如果要显示这些字符，请写成 \\:::',
    },
  },
  'script/nested': {
    severity: 'error',
    en: {
      message: 'Unexpected “::: {found}” inside such a block, expected ::: before it.',
      hint: 'end the first block with a line :::',
    },
    zh: {
      message: '“::: {found}”出现在另一个这样的块里，前面应当先有 :::。',
      hint: '请先用一行 ::: 结束前一个块',
    },
  },
  'script/stray': {
    severity: 'error',
    en: {
      message: 'Unexpected ::: without a block that it ends, expected ::: zh-Hant above.',
      hint: 'write ::: zh-Hant above the text, in the same list item or quotation, or \\::: if the characters themselves are meant',
    },
    zh: {
      message: '这个 ::: 前面没有要结束的块，上面应当有 ::: zh-Hant。',
      hint: '请在文字上面写 ::: zh-Hant，并在同一个列表项或引文里；如果要显示这些字符，请写成 \\:::',
    },
  },
  'collection/agency': {
    severity: 'warning',
    en: {
      message: 'Unknown agency “{found}”: it is no name and no slug of agencies.yaml.',
      hint: 'add it to agencies.yaml, so that its reports are listed together{nearest}',
    },
    zh: {
      message: '未知机构“{found}”：agencies.yaml 里没有这个名称。',
      hint: '请加进 agencies.yaml，它的报告才会列在一起{nearest}',
    },
  },
  'collection/no-report': {
    severity: 'error',
    en: {
      message: '{field} names “{found}”, but there is no report of that name.',
      hint: 'write the file name of the other report without .md{nearest}',
    },
    zh: {
      message: '{field} 写的是“{found}”，但没有这个报告。',
      hint: '请写另一份报告的文件名，不带 .md{nearest}',
    },
  },
  'collection/circle': {
    severity: 'error',
    en: {
      message: '{field} refers from this report back to itself.',
      hint: 'the newer report names the older one, never the other way round',
    },
    zh: { message: '{field} 绕回了本报告自己。', hint: '由新报告指向旧报告，不能反过来' },
  },
  'collection/twin': {
    severity: 'warning',
    en: {
      message: 'This report has the same title, date and agency as “{other}”.',
      hint: 'delete one, or say in subtitle how they differ',
    },
    zh: {
      message: '这份报告与“{other}”的标题、日期、机构都相同。',
      hint: '请删去一份，或在 subtitle 里写明区别',
    },
  },
  'collection/index-number': {
    severity: 'warning',
    en: {
      message: 'The index number {found} is also that of “{other}”.',
      hint: 'compare both with their sources',
    },
    zh: { message: '索引号 {found} 与“{other}”相同。', hint: '请分别与来源核对' },
  },
  'collection/ingest-id': {
    severity: 'error',
    en: {
      message:
        '“{other}” has the same number in “ingest”: the next ingest knows one of the two only.',
      hint: 'take the line “ingest:” out of the one that is a copy',
    },
    zh: {
      message: '“{other}”的 ingest 编号与此相同：下次整理只认得其中一个。',
      hint: '请从复制出来的那个文件里删去 ingest 一行',
    },
  },
  'collection/raw-file': {
    severity: 'warning',
    en: {
      message: 'There is no source file “{found}” in the content folder.',
      hint: 'put the raw text there, or delete source.file',
    },
    zh: { message: '内容文件夹里没有来源文件“{found}”。', hint: '请放入原文，或删去 source.file' },
  },
  'collection/reserved': {
    severity: 'error',
    en: {
      message: 'A page cannot be called “{found}”: the site has that address itself.',
      hint: 'rename the file',
    },
    zh: { message: '页面不能叫“{found}”：网站自己用了这个地址。', hint: '请给文件改名' },
  },
  'new/option': {
    severity: 'error',
    en: {
      message: 'The option --{field} is required, and missing.',
      hint: 'npm run new -- --title 标题 --date 2022-12-22 --agency liupu',
    },
    zh: {
      message: '缺少必填的选项 --{field}。',
      hint: 'npm run new -- --title 标题 --date 2022-12-22 --agency liupu',
    },
  },
  'new/agency': {
    severity: 'error',
    en: {
      message: 'Unknown agency “{found}”: it is no name and no slug of agencies.yaml{nearest}.',
      hint: 'add the agency to agencies.yaml, or give the file’s name with --slug',
    },
    zh: {
      message: '未知机构“{found}”：agencies.yaml 里没有这个名称{nearest}。',
      hint: '请先把机构加进 agencies.yaml，或用 --slug 写文件名',
    },
  },
  'settings/missing': {
    severity: 'note',
    en: {
      message:
        'There is no archive.yaml: the archive has its default name and no address of its own.',
      hint: 'add content/archive.yaml with title, description and baseUrl',
    },
    zh: {
      message: '没有 archive.yaml：档案名为“卷宗”，没有网址。',
      hint: '请加上 content/archive.yaml，写 title、description 和 baseUrl',
    },
  },
  'settings/no-address': {
    severity: 'note',
    en: {
      message:
        'archive.yaml has no baseUrl: citations and links between the scripts contain no full address, and there is no sitemap and no feed.',
      hint: 'add a line: baseUrl: https://… with the address of the site',
    },
    zh: {
      message:
        'archive.yaml 里没有 baseUrl：引用和两种字体之间的链接都没有完整网址，也不生成网站地图和订阅源。',
      hint: '请加一行 baseUrl: https://…，写网站的地址',
    },
  },
  'settings/base-url': {
    severity: 'error',
    en: {
      message:
        'Unexpected {field} “{found}”, expected a scheme and a host only, such as https://reports.example.',
      hint: 'a path goes into pathPrefix',
    },
    zh: {
      message: '{field}“{found}”不对，应当只有协议和主机，例如 https://reports.example。',
      hint: '路径写在 pathPrefix 里',
    },
  },
  'settings/path-prefix': {
    severity: 'error',
    en: {
      message: 'Unexpected {field} “{found}”, expected a path such as / or /archive/.',
      hint: 'begin and end it with a slash; letters, digits, - _ . ~ only',
    },
    zh: {
      message: '{field}“{found}”不对，应当是 / 或 /archive/ 这样的路径。',
      hint: '以斜杠开头和结尾；只用字母、数字和 - _ . ~',
    },
  },
  'settings/contact': {
    severity: 'error',
    en: {
      message:
        'Unexpected {field} “{found}”: the places in braces may be title, url, paragraph, quote and body, after a question mark.',
      hint: 'for example https://forms.example/new?page=…, with the place “url” in braces for the dots',
    },
    zh: {
      message:
        '{field} 的“{found}”有误：花括号里只能写 title、url、paragraph、quote、body，且要在问号之后。',
      hint: '例如 https://forms.example/new?page=…，省略号处写花括号括起的 url',
    },
  },
  'settings/search-proof': {
    severity: 'error',
    en: {
      message: 'Unexpected {field} “{found}”, expected a number of queries from 0 to 100000.',
      hint: '300 is a good number; 0 switches the proof of the search off',
    },
    zh: {
      message: '{field}“{found}”不对，应当是 0 到 100000 的查询个数。',
      hint: '一般写 300；写 0 就不抽查检索',
    },
  },
  'settings/slug': {
    severity: 'error',
    en: {
      message:
        'Unexpected {field} “{found}”, expected small letters, digits, hyphens and some of year, date, agency, district, topic, raw, each in braces.',
      hint: 'write it in quotation marks, as it is without this setting: year, agency and topic, parted by hyphens',
    },
    zh: {
      message:
        '{field}“{found}”不对，应当由小写字母、数字、连字符和 year、date、agency、district、topic、raw（写在花括号里）组成。',
      hint: '整个值要加引号；不写这项时，文件名是年份、机构、类型，用连字符隔开',
    },
  },
  'agencies/slug': {
    severity: 'error',
    en: {
      message: 'Unexpected agency slug “{found}”, expected small letters a-z, digits and hyphens.',
      hint: 'the slug becomes an address: liupu for 柳浦街道办事处',
    },
    zh: {
      message: '机构代号“{found}”不对，只能用小写字母 a-z、数字和连字符。',
      hint: '代号会成为网址：柳浦街道办事处用 liupu',
    },
  },
  'agencies/name-twice': {
    severity: 'error',
    en: {
      message: 'The name “{found}” also belongs to the agency {other}.',
      hint: 'a name must mean one agency: add the district to one of them',
    },
    zh: {
      message: '名称“{found}”也属于机构 {other}。',
      hint: '一个名称只能指一个机构：请给其中一个加上区名',
    },
  },
  'agencies/derived': {
    severity: 'note',
    en: {
      message: '“{agency}” is named by reports, and agencies.yaml lists no agency.',
      hint: 'put a line into agencies.yaml: {line}',
    },
    zh: {
      message: '报告写了机构“{agency}”，agencies.yaml 没有列出任何机构。',
      hint: '可在 agencies.yaml 写一行：{line}',
    },
  },
  'agencies/gap-held': {
    severity: 'warning',
    en: {
      message: 'The agency {agency} is said to have published nothing of this kind for {year}.',
      hint: 'take the year out of its gaps in agencies.yaml, or give the gap a kind',
    },
    zh: {
      message: '机构 {agency} 的 gaps 说 {year} 年没有公开过这一种报告。',
      hint: '请把这一年从 agencies.yaml 的 gaps 里去掉，或写明是哪一种',
    },
  },
  'glossary/header': {
    severity: 'error',
    en: {
      message:
        'Unexpected first line “{found}”, expected: simplified ⇥ hant ⇥ tw ⇥ hk ⇥ note ⇥ source, with tabs between.',
      hint: 'keep the first line as it was',
    },
    zh: {
      message:
        '第一行是“{found}”，应当是 simplified ⇥ hant ⇥ tw ⇥ hk ⇥ note ⇥ source，以制表符（tab）分隔。',
      hint: '第一行请保持原样',
    },
  },
  'glossary/columns': {
    severity: 'error',
    en: {
      message: 'Unexpected {found} columns, expected 2 to 6 with tabs between.',
      hint: 'simplified, a tab, hant; the rest may be left out',
    },
    zh: {
      message: '这一行有 {found} 列，应当有 2 到 6 列，以制表符（tab）分隔。',
      hint: '先写简体，制表符，再写 hant；其余可省',
    },
  },
  'glossary/length': {
    severity: 'error',
    en: {
      message: '“{from}” and “{to}” differ in their number of characters, expected the same.',
      hint: 'convert character for character: leave out what is added',
    },
    zh: { message: '“{from}”与“{to}”字数不同，应当相同。', hint: '转换是逐字的：请去掉多出来的字' },
  },
  'glossary/twice': {
    severity: 'warning',
    en: {
      message: '“{found}” is in line {line} already; this line is left out.',
      hint: 'keep one of the two',
    },
    zh: { message: '“{found}”第 {line} 行已有，这一行略过。', hint: '请只留一行' },
  },
} as const satisfies Readonly<Record<string, DiagnosticEntry>>
