/** Texts that are hard on whoever writes them into another format: every mark of the dialect, in odd places. */
export const HARD_BODIES = {
  nothing: '',
  characters:
    '甲 &amp; 乙 &lt;script&gt;alert(1)&lt;/script&gt; <b>粗</b> ]]> <!-- 注 --> &nbsp; &copy;\n\n' +
    '𠮷野家、𪚥、﨑、\ue000、⿰木村、\u0001\u0008控制、\ufffe无字，“引‘引’号” \' "。\n\n`<a href="x">` 与 ~~删去~~ 的 **重点** 。',
  tables:
    '| 项目 | 数量 | 占比 |\n|:--|:-:|--:|\n| 桥{==□==}{>>缺字:一字不可辨<<} | 3座 | 1.5% |\n| 路 |  | <2% |\n\n| 只有表头 |\n|---|\n',
  notes:
    '## 一{==□==}{>>缺字<<}\n\n' +
    '柳浦{==敏感词,请谨慎使用。==}{>>软件残留：“照录”<<}，**岳{==堰==}**和[云{==汀==}{>>误字<<}](https://www.example.com/)。\n\n' +
    '- 紧{==□==}\n- 紧\n\n1. 松{==□==}\n\n   松\n\n> 引{==□==}文\n>\n> > 再{==□==}引\n\n' +
    '![说{==□==}明]()\n\n| {==甲==} |\n|---|\n| {==乙==} |\n\n::: zh-Hant\n\n原{==□==}樣\n\n:::\n',
  links:
    '[岳堰](2023-yueyan-annual.md)、[无此段](2023-yueyan-annual.md#nowhere)、[关于](../pages/about.md)、[本段](#p1)、' +
    '[无处](#nowhere)、[信](mailto:bgs@qinglan.example)、[网](http://例.example/路?问=一&二#三 "题 & 目")、[空格](<https://a.example/b c>)、[根](/zh-hans/)、[坏](http://[)。',
  headings:
    '#### 四\n\n# 一\n\n###### 六\n\n## 二\n\n### 三 **重** `码`\n\n#### 四\n\n##### 五\n\n###### 六\n\n正文\n\n## \n\n## 二\n\n## 二',
  pictures:
    '![闸门](../images/%E9%97%B8%20%E9%97%A8.png "岳堰闸门")\n\n![](../images/a.png "没有描述")\n\n![桥](../images/b.webp "桥")\n\n' +
    '句中![桥](../images/b.webp)的![图](../images/none.png)图![闸门](../images/%E9%97%B8%20%E9%97%A8.png)。\n\n![失图]()\n\n![坏址](../images/%zz.png)\n\n![在外](../images/../archive.png)',
  blocks:
    '**（一）理顺河网。**一是查清，二是12座桥。\n\n3. 三\n4. 四\n   - 五\n     > 六\n\n---\n\n```\n<码> & "引"\n```\n\n    缩进\n\n::: zh-Hans\n\n照原样。\n\n:::\n\n-{干|乾}-涸',
} as const

/** A dot, as PNG and as JPEG. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const JPEG =
  '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q=='

/** Pictures of the content folder, by path. */
export const PICTURES: Readonly<Record<string, Uint8Array>> = {
  'images/闸 门.png': Buffer.from(PNG, 'base64'),
  // A JPEG by its bytes, a PNG by its name.
  'images/a.png': Buffer.from(JPEG, 'base64'),
  'images/b.webp': Buffer.from('RIFF\u0000\u0000\u0000\u0000WEBPVP8 '),
}
