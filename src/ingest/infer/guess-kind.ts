import type { DraftKind } from '../ingest-result.ts'
import { isAgencyName } from './find-agency.ts'

export interface KindEvidence {
  readonly title: string
  readonly subtitle: string
  readonly headings: readonly string[]
  readonly category: string
  readonly firstText: string
  readonly hasDateline: boolean
  readonly hasByline: boolean
  /** The page says when it was posted. */
  readonly isDated: boolean
  /** The article is a picture's caption and nothing else. */
  readonly isPicture: boolean
}

const REPORT =
  /工作总结|工作總結|总结|總結|回眸|回顾|回顧|工作报告|工作報告|年报|年報|年度报告|述职|施政總?報告|工作情况|执行情形|執行情形/u
/** `关于2021年度法治建设情况的报告` */
const YEARS_REPORT = /(?:\d年|年度).{0,30}(?:报告|報告)$/u
const PLAN = /工作计划|工作計畫|计划|計畫|思路|工作要点|要点|打算|规划|規劃|工作安排|实施方案/u
const NOTICE =
  /(?:通知|公告|通告|公示|意见|决定|批复|通报|函|说明|声明|启事)(?:[)）》]{0,2}|[(（][^()（）]{2,20}[号號][)）])$/u
const SPEECH = /讲话|講話|致辞|致辭|发言|演讲|演說/u
const FEATURE = /纪实|紀實|侧记|側記|综述|特写|特寫|巡礼|通讯|专访|走笔|见闻|观察/u

/** `某镇召开年度总结大会` tells of a meeting. */
const EVENT =
  /(?:召开|召開|举行|舉行|举办|舉辦|开展|開展|赴|调研|慰问|揭牌|启动).{2,40}$|(?:胜利|隆重|顺利|圆满)(?:召开|召開|举行|舉行|闭幕|開幕|开幕|落幕|结束)$/u

/** `3月26日，…` · `近日，…` */
const NEWS =
  /^(?:\d{1,2}月\d{1,2}日(?:上午|下午|晚)?[,，]|(?:近日|日前|昨日|昨天|今日|连日来)[,，])/u

/** `关于更正《柳浦街道2020年工作总结》的说明` is no report: a title in a title does not count, unless it is sent by it. */
function dropQuoted(title: string): string {
  const rest = title.replace(/《[^》]{1,60}》/gu, '')
  return rest.trim() === '' || /报送|呈报|提交|报告$/u.test(rest) ? title : rest
}

/** What kind of text it is, by its title, then by its headings, then by how it begins. */
export function guessKind(evidence: KindEvidence): DraftKind {
  const {
    title,
    subtitle,
    headings,
    category,
    firstText,
    hasDateline,
    hasByline,
    isDated,
    isPicture,
  } = evidence
  if (isPicture) return 'photo-news'
  const names = `${dropQuoted(title)} ${subtitle}`
  if (SPEECH.test(names)) return 'speech'
  if (hasDateline || EVENT.test(title)) return 'news'
  if (FEATURE.test(names)) return 'feature'
  if (NOTICE.test(title)) return 'notice'
  if (REPORT.test(names) || YEARS_REPORT.test(title)) return 'annual-report'
  if (PLAN.test(names)) return 'plan'
  if (headings.some((heading) => REPORT.test(heading) || /工作(?:开展)?情况/u.test(heading)))
    return 'annual-report'
  if (headings.some((heading) => PLAN.test(heading))) return 'plan'
  if (/总结/u.test(category)) return 'annual-report'
  if (/^(?:各位|同志们|尊敬的)/u.test(firstText)) return 'speech'
  if (
    /(?:总结|汇报|报告)如下|公布.{0,24}年度报告|年度报告.{0,80}(?:编制|编写)|^本(?:年度)?报告(?:是)?(?:依据|根据|按照|由)/u.test(
      firstText,
    )
  )
    return 'annual-report'
  if (isAgencyName(title)) return 'other'
  // A dated page that tells what happened on a day.
  if (isDated && headings.length === 0 && NEWS.test(firstText)) return 'news'
  return hasByline ? (headings.length > 1 ? 'feature' : 'news') : 'other'
}
