import type { Gap } from '../../src/archive/agency.ts'
import type {
  AgencyNames,
  Archive,
  PublishedAgency,
  PublishedPage,
} from '../../src/archive/archive.ts'
import { type MarkedChoices, packRule } from '../../src/archive/parallel/marked-choices.ts'
import type { PublishedReport, ReportText } from '../../src/archive/published-report.ts'
import type { ArchiveSettings } from '../../src/archive/settings.ts'
import { parseBody } from '../../src/markdown/parse-body.ts'
import { renderParsed } from '../../src/markdown/render-body.ts'
import type { Contributor } from '../../src/report/fields/field-values.ts'
import type { ReportKind } from '../../src/report/report-kind.ts'
import type { Script } from '../../src/report/script.ts'
import { type EdtfDate, parseEdtf } from '../../src/text/edtf.ts'
import { countHan } from '../../src/text/han.ts'
import { SAMPLE_BODIES } from './sample-bodies.ts'
import { makeSampleCleaning, SAMPLE_RAW } from './sample-cleaning.ts'
import { makeSampleLedger } from './sample-ledger.ts'

/** A small invented archive, complete in both scripts: three offices of a town that does not exist. */
export function makeSampleArchive(change: Partial<ArchiveSettings> = {}): Archive {
  const settings: ArchiveSettings = {
    title: '青澜区街道报告档案',
    description:
      '青澜区各街道自2019年以来公开的工作总结、思路与见报通讯，照来源全文录存，附出处与校注。',
    baseUrl: 'https://reports.example',
    pathPrefix: '/',
    script: 'Hans',
    hantStandard: 'tw',
    hantQuotes: 'corner',
    licence: '编排与校注依 CC BY 4.0 许可使用，正文版权归原作者。',
    contact: 'editor@reports.example',
    offline: ['zip'],
    ...change,
  }
  const text = (script: Script): Archive['texts'][Script] => ({
    title: inScript(settings.title, script),
    description: inScript(settings.description, script),
    ...(settings.licence !== undefined && { licence: inScript(settings.licence, script) }),
    ...(settings.contact !== undefined && { contact: settings.contact }),
  })
  const reports = SAMPLES.map(makeReport)
  return {
    settings,
    texts: { Hans: text('Hans'), Hant: text('Hant') },
    agencies: [
      makeAgency('liupu', '柳浦街道办事处', '柳浦街道', ['柳浦镇']),
      makeAgency('shiqiao', '石桥街道办事处', '石桥街道'),
      makeAgency('dongli', '东篱街道办事处', '东篱街道'),
      makeAgency('kongshan', '空山街道办事处', '空山街道'),
    ],
    glossary: [
      { simplified: '岳台', hant: '岳台', note: '地名，不作“嶽”。', source: '青澜区地名志' },
      { simplified: '账目', hant: '賬目', tw: '帳目', hk: '賬目', note: '台湾通行“帳”。' },
    ],
    reports,
    pages: [makeContentPage('about', '关于本档案'), makeContentPage('editing', '整理凡例')],
    images: [],
    readRawLines: () => SAMPLE_RAW,
    ledger: makeSampleLedger(reports),
  }
}

/** The archive with its newest report repeated, as one that has many. */
export function makeManyReports(archive: Archive, count: number): Archive {
  const [first] = archive.reports
  if (!first) throw new Error('The archive has no report.')
  const reports = Array.from({ length: count }, (_, i) => ({ ...first, slug: `report-${i}` }))
  return { ...archive, reports }
}

interface Sample {
  readonly slug: string
  readonly date: string
  readonly kind: ReportKind
  readonly year: number
  /** At its words, cut by `|`. */
  readonly title: string
  readonly body: keyof typeof SAMPLE_BODIES
  readonly agency?: 'liupu' | 'shiqiao' | 'dongli'
  readonly sourceName?: string
  readonly byline?: readonly Contributor[]
  readonly isFull?: boolean
  readonly topics?: readonly string[]
  readonly suggested?: readonly string[]
  readonly corrects?: string
}

/** Newest first. */
const SAMPLES: readonly Sample[] = [
  {
    slug: '2024-liupu-annual',
    date: '2024-12-20',
    kind: 'annual-report',
    year: 2024,
    title: '柳浦|街道|2024|年|工作|总结|和|2025|年|工作|思路',
    body: 'annual',
    agency: 'liupu',
    isFull: true,
    topics: ['河道治理', '老旧小区'],
    byline: [{ role: '供稿', name: '街道综合办公室' }],
  },
  {
    slug: '2024-shiqiao-annual',
    date: '2024-12',
    kind: 'annual-report',
    year: 2024,
    title: '石桥|街道|2024|年|工作|总结',
    body: 'short',
    agency: 'shiqiao',
    suggested: ['title', 'district', 'date'],
    corrects: '2019-shiqiao-annual',
  },
  {
    slug: '2024-lamp-classroom',
    date: '2024-11-06',
    kind: 'feature',
    year: 2024,
    title: '老|弄堂|里|的|“|亮灯|教室|”',
    body: 'short',
    sourceName: '《青澜日报》',
    byline: [
      { role: '通讯员', name: '林知夏' },
      { role: '记者', name: '陆行舟' },
    ],
  },
  {
    slug: '2023-dongli-midyear',
    date: '2023~',
    kind: 'other',
    year: 2023,
    title: '东篱|街道|2023|年|上半年|工作|小结',
    body: 'short',
    agency: 'dongli',
  },
  {
    slug: '2022-liupu-plan',
    date: '2022-01-10',
    kind: 'plan',
    year: 2022,
    title: '柳浦|街道|关于|河道|分段|治理|的|工作|计划',
    body: 'bare',
    agency: 'liupu',
    topics: ['河道治理'],
  },
  {
    slug: '2019-shiqiao-annual',
    date: '2019-12-30?',
    kind: 'annual-report',
    year: 2019,
    title: '石桥|街道|2019|年|工作|总结|<|送审|稿|>|&|附件',
    body: 'short',
    agency: 'shiqiao',
  },
]

const NAMES = { liupu: '柳浦街道办事处', shiqiao: '石桥街道办事处', dongli: '东篱街道办事处' }

function makeReport(sample: Sample): PublishedReport {
  const { slug, kind, year, agency, suggested = [], isFull } = sample
  const texts = { Hans: makeText(sample, 'Hans'), Hant: makeText(sample, 'Hant') }
  return {
    slug,
    date: toDate(sample.date),
    dates: isFull ? { posted: toDate('2024-12-26'), 转发日期: toDate('2025-01') } : {},
    kind,
    year,
    ...(isFull && {
      period: { from: 2024, to: 2025 },
      indexNumber: 'QL0317-04/2024-00218',
      source: {
        name: '青澜区政府信息公开栏目',
        url: 'https://www.qinglan.example/xxgk/lp/2024/00218.html?id=1&part=2',
        retrieved: toDate('2025-03-08'),
        file: 'raw/004.txt',
        sha256: '9f3a07c15be2480d71c6ea940b58d3f72e6619ac84d0f35bc7912e406a1fd85e',
      },
    }),
    ...(agency !== undefined && { agencySlug: agency }),
    script: 'Hans',
    suggested,
    ...(sample.corrects !== undefined && { corrects: sample.corrects }),
    choices: markSome(texts.Hant.body.markup),
    ...(isFull && { cleaning: makeSampleCleaning(texts.Hans.body.blocks.map(({ id }) => id)) }),
    characters: countHan(SAMPLE_BODIES[sample.body]),
    texts,
  }
}

/** Every 總, 關 and 發 of a markup, one of them in doubt. */
function markSome(markup: string): MarkedChoices {
  const found = [...markup.matchAll(/[總關發](?=[^<>]*<)/g)]
  const rules = ['總', '關', '發'].map((result, i) =>
    packRule({
      source: '总关发'.charAt(i),
      result,
      layer: i === 2 ? 'boundary' : 'character',
      word: '总关发'.charAt(i),
      others: '总关髮'.charAt(i),
      doubts: i === 2 ? ['character', 'rare'] : [],
    }),
  )
  return {
    rules,
    at: Uint32Array.from(found, ({ index }) => index),
    rule: Uint16Array.from(found, ([character]) => '總關發'.indexOf(character)),
  }
}

function makeText(sample: Sample, script: Script): ReportText {
  const say = (text: string): string => inScript(text, script)
  const { agency, sourceName, byline = [], isFull } = sample
  const words = sample.title.split('|').map(say)
  const convert = script === 'Hant' ? { convert: say } : {}
  return {
    title: words.join(''),
    titleWords: words,
    ...(isFull && {
      kicker: say('守一河清水　谋一方安居'),
      subtitle: say('——青澜区街道年度报告之三'),
      district: say('青澜区'),
      city: say('澄江市'),
      category: say('总结计划'),
      disclosure: say('主动公开'),
      audience: say('面向全社会'),
    }),
    byline: byline.map(({ role = '', name }) => ({ role: say(role), name: say(name) })),
    ...(agency !== undefined && { agency: say(NAMES[agency]) }),
    topics: (sample.topics ?? []).map(say),
    ...(isFull && { sourceName: say('青澜区政府信息公开栏目，柳浦街道') }),
    ...(sourceName !== undefined && { sourceName: say(sourceName) }),
    ...(isFull && {
      changes: [
        { date: toDate('2025-03'), note: say('补录附件') },
        { date: toDate('2025-04-02'), note: say('更正第3段数字') },
      ],
    }),
    body: renderParsed(parseBody(SAMPLE_BODIES[sample.body]), { script, ...convert }),
  }
}

const SHIQIAO_GAPS: readonly Gap[] = [
  { years: { from: 2020, to: 2021 }, note: '当年没有公开。' },
  { years: { from: 2018, to: 2018 }, kind: 'plan' },
]

function makeAgency(
  slug: string,
  name: string,
  shortName: string,
  formerNames: readonly string[] = [],
): PublishedAgency {
  const names = (script: Script): AgencyNames => ({
    name: inScript(name, script),
    shortName: inScript(shortName, script),
    formerNames: formerNames.map((former) => inScript(former, script)),
    district: inScript('青澜区', script),
    city: inScript('澄江市', script),
  })
  return {
    slug,
    name,
    shortName,
    formerNames,
    convert: [],
    ...(slug === 'shiqiao' && { gaps: SHIQIAO_GAPS }),
    names: { Hans: names('Hans'), Hant: names('Hant') },
  }
}

function makeContentPage(slug: string, title: string): PublishedPage {
  const parsed = parseBody(SAMPLE_BODIES.page)
  const text = (script: Script): PublishedPage['texts'][Script] => ({
    title: inScript(title, script),
    body: renderParsed(parsed, {
      script,
      ...(script === 'Hant' && { convert: (words: string) => inScript(words, script) }),
    }),
  })
  return { slug, texts: { Hans: text('Hans'), Hant: text('Hant') } }
}

function toDate(text: string): EdtfDate {
  const date = parseEdtf(text)
  if (!date) throw new Error(`No date: ${text}`)
  return date
}

/** A stand-in for a converter, enough for these texts to look right: Hans and Hant in turn. */
const PAIRS =
  '总總结結办辦处處录錄档檔编編许許证證澜瀾区區报報岁歲东東篱籬桥橋齐齊时時间間楼樓数數来來对對开開关關于於务務发發众眾问問题題检檢测測请請谨謹词詞体體减減负負团團说說话話围圍顺順畅暢气氣条條项項实實个個办辦转轉继續续續两兩户戶责責张張贴貼图圖册冊摆擺闭閉长長听聽门門约約应應种種类類题題闲閒厂廠积積坊坊艺藝铺鋪网網络絡议議论論记記标標识識选選择擇组組织織传傳统統计計划劃总總规規则則写寫读讀书書车車华華语語汉漢广廣产產业業与與为為这這从從将將动動员員见見观觀亲親质質调調换換变變销銷签簽订訂马馬难難经經营營环環机機构構权權术術创創验驗证證审審稿稿导導报報讯訊灯燈弄弄亮亮陆陸舟舟综綜岳岳账賬缘緣层層农農镇鎮补補连連还還进進达達过過远遠运運边邊迁遷电電梯梯坡坡无無障障碍礙设設银銀杏杏汲汲汛汛阳陽钱錢鱼魚鸟鳥龙龍万萬亿億台臺湾灣单單'
const TABLE = new Map(
  [...PAIRS].flatMap((from, i, all) => (i % 2 === 0 ? [[from, all[i + 1] ?? from] as const] : [])),
)

function inScript(text: string, script: Script): string {
  return script === 'Hans' ? text : [...text].map((c) => TABLE.get(c) ?? c).join('')
}
