import type { Field, Join, Removal } from '../ingest-result.ts'
import type { RawLine } from '../lines/raw-line.ts'
import { findMastheadEnd } from './find-masthead-end.ts'
import { findScenes } from './find-scenes.ts'
import { mergeSubtitles } from './merge-subtitles.ts'
import { readFoot } from './read-foot.ts'
import { readHeadlines } from './read-headlines.ts'
import { readSigns } from './read-signs.ts'

/** The head of an article, and the lines that are its body. */
export interface Masthead {
  readonly fields: readonly Field[]
  readonly removed: readonly Removal[]
  readonly joins: readonly Join[]
  /** Captions of pictures between the masthead and the first words of a speech. */
  readonly scenes: readonly RawLine[]
  readonly body: readonly RawLine[]
}

/**
 * Reads what is above an article's first paragraph (kicker, title, subtitle, byline, date) and
 * the byline below its last. A crosshead above the first paragraph, after the byline, is body.
 */
export function readMasthead(
  lines: readonly RawLine[],
  options: {
    readonly gap: number
    readonly isTaiwanese: boolean
    /** Lines that a record line follows: headlines, most likely. */
    readonly headlines: ReadonlySet<number>
    /** The title, where the record has it: a line that gives it again is none. */
    readonly title?: string
  },
): Masthead {
  const end = findMastheadEnd(lines, options)
  const above = lines.slice(0, end)
  const rest = lines.slice(end)
  const signs = readSigns(above, options)
  const headlines = readHeadlines(above, rest, signs, options)
  const foot = readFoot(rest)
  const title = headlines.fields.find(({ name }) => name === 'title')?.value
  const { body, repeated } = dropTitle([...headlines.body, ...foot.body], title)
  const scenes = findScenes(body)
  return {
    fields: mergeSubtitles([...signs.fields, ...headlines.fields, ...foot.fields]),
    removed: [...signs.removed, ...headlines.removed, ...repeated],
    joins: headlines.joins,
    scenes,
    body: body.slice(scenes.length),
  }
}

/** So far down a page gives its title once more: below the summary that it shows first. */
const NEAR = 4

/** The title again above the text itself, below an abstract. */
function dropTitle(
  body: readonly RawLine[],
  title: Field['value'] | undefined,
): { readonly body: readonly RawLine[]; readonly repeated: readonly Removal[] } {
  const isTitle = ({ text }: RawLine, i: number): boolean =>
    i > 0 && i < NEAR && text === title && ABSTRACT.test(body[i - 1]?.text ?? '')
  return {
    body: body.filter((line, i) => !isTitle(line, i)),
    repeated: body.filter(isTitle).map(({ start, end, number, text }) => ({
      span: { start, end },
      line: number,
      text,
      rule: 'repeated-title',
    })),
  }
}

const ABSTRACT = /^[【[]?(?:摘要|内容提要|导读|導讀|核心提示)[】\]]?/u
