/** An `archive.yaml` that names reports after their raw files, for tests of what becomes of many of one agency and year. */
export const NAMED_AFTER_RAW = 'title: 报告\nslug: "{year}-{raw}-{topic}"\n'
