import { type FieldReader, makeFieldReader } from '../markdown/front-matter/field-reader.ts'
import { parseYaml } from '../markdown/parse-yaml.ts'
import { readText } from '../markdown/read-text.ts'
import { arePlacesGood, hasPlaces } from '../report/contact-places.ts'
import { makeDiagnostic } from '../report/diagnostics/catalogue.ts'
import type { Diagnostic } from '../report/diagnostics/diagnostic.ts'
import type { Field } from '../report/fields/field.ts'
import { SCRIPTS } from '../report/script.ts'
import { parseSlugPattern } from '../report/slug-pattern.ts'
import { withoutAbsent } from '../report/without-absent.ts'
import { type ArchiveSettings, DOWNLOAD_KINDS, OFFLINE_KINDS } from './settings.ts'

export interface ParsedSettings {
  readonly settings: ArchiveSettings
  readonly diagnostics: readonly Diagnostic[]
}

/** What an archive is called and where it is until its `archive.yaml` says so. */
export const DEFAULT_SETTINGS: ArchiveSettings = {
  title: '卷宗',
  description: '',
  baseUrl: '',
  pathPrefix: '/',
  script: 'Hans',
  hantStandard: 'tw',
  hantQuotes: 'corner',
}

const FIELDS: readonly Field[] = [
  { name: 'title', label: '标题', example: '柳浦报告档案', isRequired: true },
  { name: 'description', label: '说明', example: '柳浦各街道的年度报告。', limit: 1000 },
  { name: 'baseUrl', label: '网址', example: 'https://reports.example' },
  { name: 'pathPrefix', label: '路径', example: '/archive/' },
  { name: 'script', label: '字体', example: 'Hans' },
  { name: 'hantStandard', label: '繁体标准', example: 'tw' },
  { name: 'hantQuotes', label: '繁体引号', example: 'corner' },
  { name: 'taiForm', label: '台字', example: '台' },
  { name: 'rawTexts', label: '原始文本', example: 'public' },
  { name: 'english', label: '英文', example: '{title: Liupu reports}' },
  { name: 'licence', label: '许可', example: 'CC BY 4.0' },
  { name: 'contact', label: '联系', example: 'mail@reports.example' },
  { name: 'downloads', label: '下载', example: '[text, markdown, json]' },
  { name: 'offline', label: '离线副本', example: 'zip' },
  { name: 'searchProof', label: '检索抽查', example: '300' },
  { name: 'slug', label: '文件名', example: '{year}-{agency}-{topic}' },
]

const ENGLISH_FIELDS: readonly Field[] = [
  { name: 'title', label: '英文标题', example: 'Liupu reports' },
  { name: 'description', label: '英文说明', example: 'Annual reports of Liupu.', limit: 1000 },
]

/** `archive.yaml` → settings; what it does not say, or says wrong, has its default. */
export function parseSettings(file: string, bytes: Uint8Array | undefined): ParsedSettings {
  if (!bytes)
    return {
      settings: DEFAULT_SETTINGS,
      diagnostics: [makeDiagnostic('settings/missing', { file })],
    }
  const { text, diagnostics: inText } = readText(file, bytes)
  const diagnostics: Diagnostic[] = [...inText]
  if (text === undefined) return { settings: DEFAULT_SETTINGS, diagnostics }
  const yaml = parseYaml(file, text)
  diagnostics.push(...yaml.diagnostics)
  if (!yaml.map) return { settings: DEFAULT_SETTINGS, diagnostics }
  const fields = makeFieldReader(yaml.map, FIELDS, diagnostics)
  if (!fields.has('baseUrl')) diagnostics.push(makeDiagnostic('settings/no-address', { file }))
  const settings = {
    ...DEFAULT_SETTINGS,
    ...withoutAbsent({
      title: fields.line('title'),
      description: fields.line('description'),
      baseUrl: fields.parsed('baseUrl', parseBaseUrl, 'settings/base-url'),
      pathPrefix: fields.parsed('pathPrefix', parsePathPrefix, 'settings/path-prefix'),
      script: fields.choice('script', SCRIPTS),
      hantStandard: fields.choice('hantStandard', ['tw', 'hk']),
      hantQuotes: fields.choice('hantQuotes', ['corner', 'curly']),
      taiForm: fields.choice('taiForm', ['standard', '台']),
      rawTexts: fields.choice('rawTexts', ['public', 'private']),
      english: readEnglish(fields),
      licence: fields.line('licence'),
      contact: fields.parsed('contact', parseContact, 'settings/contact'),
      downloads: fields.choices('downloads', DOWNLOAD_KINDS),
      offline: fields.choices('offline', OFFLINE_KINDS),
      searchProof: fields.parsed('searchProof', parseProofSize, 'settings/search-proof'),
      slug: fields.parsed('slug', parseSlugPattern, 'settings/slug'),
    }),
  }
  return { settings, diagnostics }
}

function readEnglish(fields: FieldReader): ArchiveSettings['english'] {
  const map = fields.map('english')
  if (!map) return undefined
  const own = makeFieldReader(map, ENGLISH_FIELDS, fields.diagnostics, 'english.')
  return withoutAbsent({ title: own.line('title'), description: own.line('description') })
}

/** Any text; the places of an address must be known ones. */
function parseContact(text: string): string | undefined {
  return hasPlaces(text) && !arePlacesGood(text) ? undefined : text
}

/** A proof of more takes longer than the build itself. */
const MOST_PROVEN = 100_000

/** A slash at the end is taken off: it is the path's. */
function parseBaseUrl(text: string): string | undefined {
  if (!/^https?:\/\/[^\s/?#@\\]+\/?$/i.test(text) || !URL.canParse(text)) return undefined
  return text.replace(/\/$/, '')
}

/** How many queries the search is put to the proof with: `0`, `300`. */
export function parseProofSize(text: string): number | undefined {
  const size = Number(text)
  return /^\d{1,6}$/.test(text) && size <= MOST_PROVEN ? size : undefined
}

/** Where a site is below its host: `/`, `/archive/`. */
export function parsePathPrefix(text: string): string | undefined {
  const isPath = /^\/(?:[\w.~-]{1,80}\/){0,8}$/.test(text) && !/\/\.{1,2}\//.test(text)
  return isPath ? text : undefined
}
