/** A field of a front matter, or of one of the archive's own YAML files. */
export interface Field {
  readonly name: string
  /** What it is called in Chinese: the label of forms, and what a maintainer may type by habit. */
  readonly label: string
  /** As YAML, after `name: `. Messages show it, and it passes the check. */
  readonly example: string
  readonly isRequired?: true
  /** Code points that its text may have; 300 where it does not say. */
  readonly limit?: number
}

/** The contract with maintainers: what a report's front matter may hold, in the order in which it is written. */
export const REPORT_FIELDS: readonly Field[] = [
  { name: 'title', label: '标题', example: '柳浦街道2022年工作总结', isRequired: true },
  { name: 'date', label: '日期', example: '2022-12-22', isRequired: true },
  { name: 'kicker', label: '引题', example: '改革进行时' },
  { name: 'subtitle', label: '副题', example: '——柳浦街道改革纪实' },
  { name: 'agency', label: '发布机构', example: '柳浦街道' },
  { name: 'district', label: '区县', example: '青澜区' },
  { name: 'city', label: '城市', example: '棠州市' },
  { name: 'kind', label: '类别', example: 'annual-report' },
  { name: 'period', label: '年份', example: '2021/2022' },
  { name: 'byline', label: '署名', example: '[{role: 通讯员, name: 柳小禾}]' },
  { name: 'indexNumber', label: '索引号', example: '002946000/2022-66777' },
  { name: 'documentNumber', label: '文号', example: '柳街办〔2021〕12号' },
  { name: 'category', label: '组配分类', example: '计划总结' },
  { name: 'disclosure', label: '公开方式', example: '主动公开' },
  { name: 'audience', label: '公开范围', example: '面向全社会' },
  { name: 'validity', label: '有效性', example: '有效' },
  { name: 'topics', label: '主题', example: '[营商环境, 养老]' },
  { name: 'source', label: '来源', example: '{name: 青澜区政府网, url: https://www.example.cn/1}' },
  { name: 'dates', label: '其他日期', example: '{posted: 2022-12-25}' },
  { name: 'script', label: '字体', example: 'Hans' },
  { name: 'convert', label: '转换', example: '["岳台 岳台"]' },
  { name: 'aliases', label: '旧段号', example: '["p-5r2mxa p-z1j9kz"]' },
  { name: 'corrects', label: '更正', example: '2015-liupu-annual' },
  { name: 'replaces', label: '代替', example: '2015-liupu-annual' },
  { name: 'changes', label: '修订', example: '[{date: 2024-03-01, note: 更正第3段数字}]' },
  { name: 'suggested', label: '待确认', example: '[title, district]' },
  { name: 'ingest', label: '整理编号', example: '3f9c0a71be52' },
  { name: 'locked', label: '锁定', example: 'true' },
]

/** What a page of the maintainer's own may hold. */
export const PAGE_FIELDS: readonly Field[] = [
  { name: 'title', label: '标题', example: '关于本档案', isRequired: true },
]

export const SOURCE_FIELDS: readonly Field[] = [
  { name: 'name', label: '名称', example: '青澜区政府网' },
  { name: 'url', label: '网址', example: 'https://www.example.cn/1', limit: 2000 },
  { name: 'retrieved', label: '获取日期', example: '2023-01-05' },
  { name: 'file', label: '文件', example: 'raw/002.txt' },
  { name: 'sha256', label: '校验', example: 'e3b0c44298fc…' },
]

export const CHANGE_FIELDS: readonly Field[] = [
  { name: 'date', label: '日期', example: '2024-03-01', isRequired: true },
  { name: 'note', label: '说明', example: '更正第3段数字', isRequired: true },
]

export const CONTRIBUTOR_FIELDS: readonly Field[] = [
  { name: 'role', label: '身份', example: '通讯员' },
  { name: 'name', label: '姓名', example: '柳小禾', isRequired: true },
]
