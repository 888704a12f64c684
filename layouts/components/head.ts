import type { Assets } from '../../src/bundle/assets.ts'
import { type Html, html, trustedHtml } from '../../src/html/html.ts'
import { GROUND } from '../../src/site/frame/manifest.ts'
import type { Metadata } from '../../src/site/frame/metadata.ts'
import { PAGE_POLICY } from '../../src/site/frame/policy.ts'
import type { Page } from '../../src/site/page.ts'

const LOCALES = { 'zh-Hans': 'zh_CN', 'zh-Hant': 'zh_TW', 'zh-Hant-HK': 'zh_HK', en: 'en' } as const

export interface HeadOptions {
  readonly isArticle?: boolean
  readonly isHidden?: boolean
  readonly hasSearch?: boolean
  /** Where a browser goes by itself. */
  readonly refresh?: string
}

/** The reader's script blocks on purpose: choices are applied before the first paint. */
export function renderHead(page: Page, assets: Assets, options: HeadOptions): Html {
  const { title, description, canonical, alternates, chrome, lang, metadata } = page
  return html`<head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="description" content="${description}">
    ${options.refresh !== undefined && html`<meta http-equiv="refresh" content="0; url=${options.refresh}">`}
    ${options.isHidden && html`<meta name="robots" content="noindex">`}
    ${canonical !== undefined && html`<link rel="canonical" href="${canonical}">`}
    ${alternates.map(({ lang, href }) => html`<link rel="alternate" hreflang="${lang}" href="${href}">`)}
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    <meta property="og:type" content="${options.isArticle ? 'article' : 'website'}">
    <meta property="og:locale" content="${LOCALES[lang]}">
    ${alternates.length > 0 && html`<meta property="og:locale:alternate" content="${LOCALES[page.otherLang]}">`}
    <meta property="og:site_name" content="${chrome.archiveTitle}">
    ${canonical !== undefined && html`<meta property="og:url" content="${canonical}">`}
    ${metadata && renderMetadata(metadata)}
    ${[page.feed, chrome.feed].map((feed) => feed && html`<link rel="alternate" type="application/atom+xml" title="${feed.title}" href="${feed.url}">`)}
    <link rel="icon" href="${assets.favicon}" type="image/svg+xml">
    <link rel="manifest" href="${chrome.manifestUrl}">
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="${GROUND.light}">
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="${GROUND.dark}">
    <link rel="stylesheet" href="${assets.stylesheet}">
    <script src="${assets.reader}"></script>
    <script src="${assets.site}" defer></script>
    ${options.hasSearch && html`<script src="${assets.search}" defer></script>`}
  </head>`
}

/** A data block is not run, so the policy has nothing to say about it; its text was escaped for where it is. */
function renderMetadata({ schemas, tags, jsonLd }: Metadata): Html {
  return html`
    ${schemas.map(({ prefix, href }) => html`<link rel="schema.${prefix}" href="${href}">`)}
    ${tags.map(({ key, name, content }) =>
      key === 'name'
        ? html`<meta name="${name}" content="${content}">`
        : html`<meta property="${name}" content="${content}">`,
    )}
    ${jsonLd !== undefined && html`<script type="application/ld+json">${trustedHtml(jsonLd)}</script>`}`
}
