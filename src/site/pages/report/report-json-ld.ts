import type { PublishedReport } from '../../../archive/published-report.ts'
import { type CitationRecord, isoDate } from '../../../cite/citation-record.ts'
import { isNews } from '../../../report/fields/creators-of.ts'
import { placeOf } from '../../../report/fields/place-of.ts'
import type { Script } from '../../../report/script.ts'
import type { Urls } from '../../urls.ts'
import { scriptFolder } from '../../urls.ts'
import { type FieldTerm, listFieldTerms } from './field-terms.ts'

/** A link of the way from the catalogue to a page; its address begins with the path prefix. */
interface Crumb {
  readonly label: string
  readonly url: string
}

interface Around {
  readonly urls: Urls
  readonly archiveTitle: string
  readonly crumbs: readonly Crumb[]
}

/** A report and the way to it in schema.org's words. A way without full addresses is none, and is left out. */
export function toReportNodes(
  report: PublishedReport,
  script: Script,
  record: CitationRecord,
  around: Around,
): readonly object[] {
  const list = toBreadcrumbs(record, around)
  return [toReportNode(report, script, record, around), ...(list ? [list] : [])]
}

function toReportNode(
  report: PublishedReport,
  script: Script,
  record: CitationRecord,
  { urls, archiveTitle }: Around,
): object {
  const text = report.texts[script]
  const { title, authors, publisher, date, language, url } = record
  const isOfPaper = isNews(report.kind)
  const place = placeOf(text)
  return {
    '@type': isOfPaper ? 'NewsArticle' : 'Report',
    '@id': url === undefined ? undefined : `${url}#text`,
    url,
    name: title,
    headline: title,
    inLanguage: language,
    datePublished: date.mark === undefined ? isoDate(date) : undefined,
    author: listed(authors.map((name) => toAuthor(name, text.agency))),
    publisher: publisher === undefined ? undefined : toPublisher(publisher, text.agency),
    reportNumber: isOfPaper ? undefined : record.number,
    spatialCoverage: place === undefined ? undefined : { '@type': 'Place', name: place },
    ...toProperties(listFieldTerms(report, script)),
    isBasedOn: report.source?.url,
    isPartOf: {
      '@type': 'Collection',
      name: archiveTitle,
      url: urls.absolute(scriptFolder(script)),
    },
  }
}

function toBreadcrumbs(
  { title, url }: CitationRecord,
  { urls, crumbs }: Around,
): object | undefined {
  if (url === undefined) return undefined
  const prefix = urls.to('').length
  const steps = [
    ...crumbs.map((crumb) => ({ name: crumb.label, item: urls.absolute(crumb.url.slice(prefix)) })),
    { name: title, item: url },
  ]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, item }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      item,
    })),
  }
}

/** 街道综合办公室 is not a person. */
const OFFICE =
  /(?:[办辦]|室|[处處]|[科局部委署司院站所队隊]|[组組]|[会會]|中心|政府|公司|社|街道|[镇鎮乡鄉])$/

function toAuthor(name: string, agency: string | undefined): object {
  if (name === agency) return toPublisher(name, agency)
  return { '@type': OFFICE.test(name) ? 'Organization' : 'Person', name }
}

/** The issuing agency is the government's; of a newspaper nothing more is known than that it is one. */
function toPublisher(name: string, agency: string | undefined): object {
  return { '@type': name === agency ? 'GovernmentOrganization' : 'Organization', name }
}

/** The fields that are told as they stand. A property that may have several values is a list. */
function toProperties(terms: readonly FieldTerm[]): Readonly<Record<string, unknown>> {
  const properties: Record<string, unknown> = {}
  for (const { row, texts } of terms) {
    const { jsonLd, name } = row
    if (jsonLd === undefined) continue
    const toNode = NODES[jsonLd]
    properties[jsonLd] = toNode
      ? [...((properties[jsonLd] as readonly object[]) ?? []), ...texts.map((t) => toNode(t, name))]
      : texts.join('；')
  }
  return properties
}

const NODES: Readonly<Record<string, (text: string, field: string) => object>> = {
  about: (name) => ({ '@type': 'Thing', name }),
  identifier: (value, propertyID) => ({ '@type': 'PropertyValue', propertyID, value }),
}

/** An empty list says nothing. */
function listed<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list
}
