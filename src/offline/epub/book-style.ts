/**
 * The site's look, as far as a reading program's own settings leave room: space means “new item”, indent means “goes
 * on”; what an editor added is vermilion. No font is named: the language chooses it.
 */
const STYLE = `body { line-height: 1.8; margin: 0 5%; text-align: justify; }
h1, h2, h3, h4, h5, h6 { line-height: 1.4; text-align: start; font-weight: bold; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.5em; margin: 1em 0 0.5em; }
h2 { font-size: 1.2em; margin: 2em 0 1em; }
h3, h4, h5, h6 { font-size: 1em; margin: 1.5em 0 0.5em; }
p { margin: 0; text-indent: 2em; }
p.signature { text-align: end; text-indent: 0; }
ul.marked { list-style: none; }
caption { text-align: start; font-weight: bold; }
.masthead p, .titlepage p, .record p, figcaption, td, th, li > p, aside p, .missing { text-indent: 0; }
.masthead { margin-bottom: 2em; }
.kicker, .subtitle, .byline, .meta { color: #4a4d52; text-align: start; }
.byline, .meta, figcaption, .scroll, dl { font-size: 0.9em; }
.text > .lead { margin-top: 1.5em; }
.pid { color: #4a4d52; font-size: 0.6em; margin-inline-end: 0.4em; vertical-align: super; line-height: 0; }
.pid, .back { text-indent: 0; }
figure { margin: 1.5em 0; }
figure img { max-width: 100%; }
.no-picture { display: block; text-indent: 0; color: #4a4d52; -webkit-user-select: none; user-select: none; }
figcaption { border-inline-start: 1px solid #6b6e74; padding-inline-start: 1em; color: #4a4d52; text-align: start; }
figcaption b { margin-inline-end: 0.75em; }
blockquote { margin: 1em 0; padding: 0 2em; }
ul, ol { margin: 0.5em 0; padding-inline-start: 2em; }
table { border-collapse: collapse; border-top: 1px solid; border-bottom: 1px solid; margin: 1em 0; }
th, td { padding: 0.4em 0.8em; border-bottom: 1px solid #d8d8d2; text-align: start; vertical-align: baseline; }
.right { text-align: end; }
.center { text-align: center; }
pre { white-space: pre-wrap; font-size: 0.9em; }
.flag, .gap, .call, .note, .pending { color: #961e14; }
.flag { text-decoration: underline wavy; }
.call { font-size: 0.75em; vertical-align: super; line-height: 0; text-decoration: none; }
.note { font-size: 0.85em; border-inline-start: 2px solid #961e14; padding-inline-start: 0.9em; margin: 0.8em 0; text-align: start; }
.note b { display: block; }
.back { color: inherit; text-decoration: none; margin-inline-start: 0.5em; }
.titlepage { margin-top: 20%; }
.record { break-before: page; page-break-before: always; }
dl { margin: 0 0 2em; }
dt { color: #4a4d52; margin-top: 0.6em; break-after: avoid; page-break-after: avoid; }
dd { margin: 0; overflow-wrap: anywhere; }
nav ol { list-style: none; padding-inline-start: 1.5em; }
@media (prefers-color-scheme: dark) {
  .flag, .gap, .call, .note, .pending { color: #f3a799; }
  .kicker, .subtitle, .byline, .meta, .pid, figcaption, .no-picture, dt { color: #b0b2b5; }
}
`

/** 直排: columns from right to left, so that what stood above is at the right; a table of numbers stays as it is. */
const VERTICAL = `html { writing-mode: vertical-rl; -webkit-writing-mode: vertical-rl; -epub-writing-mode: vertical-rl; }
body { margin: 5% 0; }
h1 { margin: 0 1em 0 0.5em; }
h2 { margin: 0 2em 0 1em; }
h3, h4, h5, h6 { margin: 0 1.5em 0 0.5em; }
.masthead, dl { margin: 0 0 0 2em; }
.text > .lead { margin: 0 1.5em 0 0; }
figure { margin: 0 1.5em; }
blockquote { margin: 0 1em; padding: 2em 0; }
ul, ol { margin: 0 0.5em; }
.note { margin: 0 0.8em; }
dt { margin: 0 0.6em 0 0; }
.tcy, .pid { text-combine-upright: all; -webkit-text-combine: horizontal; -epub-text-combine: horizontal; }
.scroll table { writing-mode: horizontal-tb; -webkit-writing-mode: horizontal-tb; -epub-writing-mode: horizontal-tb; }
.titlepage { margin-top: 0; margin-right: 20%; }
figure img { max-width: none; max-height: 100%; }
`

export function writeStyle(isVertical: boolean): string {
  return isVertical ? STYLE + VERTICAL : STYLE
}
