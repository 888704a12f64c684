import type { SyntheticReport } from './make-reports.ts'

/** The files of a Hugo site with the same reports: both scripts converted beforehand, which is the work Hugo cannot do. */
export function* makeHugoSite(
  reports: readonly SyntheticReport[],
  toHant: (text: string) => string,
): Generator<readonly [path: string, text: string]> {
  yield ['config.toml', CONFIG]
  yield ['layouts/_default/baseof.html', BASE]
  yield ['layouts/_default/single.html', SINGLE]
  yield ['layouts/_default/list.html', LIST]
  for (const { slug, title, date, agency, body } of reports) {
    const year = date.slice(0, 4)
    const file = (convert: (text: string) => string): string =>
      `---\ntitle: ${JSON.stringify(convert(title))}\ndate: ${date}\nagency: ${JSON.stringify(convert(agency))}\nyears: ["${year}"]\nagencies: [${JSON.stringify(convert(agency))}]\n---\n\n${convert(body)}`
    yield [`content/zh-hans/reports/${slug}.md`, file((text) => text)]
    yield [`content/zh-hant/reports/${slug}.md`, file(toHant)]
  }
}

const CONFIG = `baseURL = "https://reports.example/"
title = "报告档案"
defaultContentLanguage = "zh-hans"
defaultContentLanguageInSubdir = true
disableKinds = ["RSS", "sitemap"]
paginate = 100000
[taxonomies]
year = "years"
agency = "agencies"
[languages.zh-hans]
contentDir = "content/zh-hans"
[languages.zh-hant]
contentDir = "content/zh-hant"
[markup.goldmark.renderer]
unsafe = false
`

const BASE = `<!doctype html>
<html lang="{{ .Language.Lang }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">{{ end }}
</head>
<body><header><a href="/{{ .Language.Lang }}/">{{ site.Title }}</a>
<nav>{{ range .AllTranslations }}<a href="{{ .RelPermalink }}">{{ .Language.Lang }}</a> {{ end }}</nav></header>
<main id="main">{{ block "main" . }}{{ end }}</main>
<footer>{{ site.Title }}</footer></body></html>
`

const SINGLE = `{{ define "main" }}<article><h1>{{ .Title }}</h1>
<dl><dt>发布机构</dt><dd>{{ .Params.agency }}</dd><dt>发文日期</dt><dd>{{ .Date.Format "2006-01-02" }}</dd></dl>
{{ .TableOfContents }}
{{ .Content }}</article>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>{{ end }}
`

const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>{{ end }}</ul>{{ end }}
`
