import MarkdownItParser from 'markdown-it'
import { otherScript, type Script } from '../../report/script.ts'
import type { DecidedStretch, SourceText } from '../parsed-body.ts'
import type { BlockContext } from './body-place.ts'
import { RAW_TITLE } from './override.ts'
import { OVERRIDE_OPENS, type OverrideForms, readOverride } from './override-forms.ts'

type Writing = Pick<BlockContext, 'script' | 'hantStandard' | 'isAsIs'>

/** Joins the pieces of a text in the report's own script, and keeps what is decided for the other. */
export class SourceTextBuilder {
  source = ''
  readonly decided: DecidedStretch[] = []
  readonly #writing: Writing

  constructor(writing: Writing) {
    this.#writing = writing
  }

  /** The form of the report's own script is in the text. Where the other has none, the dictionaries decide. */
  override(forms: OverrideForms): void {
    const { script, isAsIs } = this.#writing
    const own = this.#form(forms, script) ?? forms.tw ?? forms.hk ?? forms.simplified
    const other = this.#form(forms, otherScript(script))
    const from = this.source.length
    this.source += own
    if (other !== undefined && !isAsIs)
      this.decided.push({ from, to: this.source.length, text: other })
  }

  read(): SourceText {
    const { source, decided } = this
    return {
      source,
      ...(decided.length > 0 && { decided }),
      ...(this.#writing.isAsIs && { isAsIs: true }),
    }
  }

  #form(forms: OverrideForms, script: Script): string | undefined {
    const { simplified, traditional, tw, hk } = forms
    if (script === 'Hans') return simplified
    const isKept = traditional === undefined && tw === undefined && hk === undefined
    return forms[this.#writing.hantStandard] ?? traditional ?? (isKept ? simplified : undefined)
  }
}

const { unescapeAll } = new MarkdownItParser().utils

/** A text that Markdown does not read for marks, as the file has it: escapes undone, overrides read. */
export function readSourceText(raw: string, writing: Writing): SourceText {
  const text = new SourceTextBuilder(writing)
  let at = 0
  for (let i = nextOpen(raw, 0); i >= 0; i = nextOpen(raw, i)) {
    const read = readOverride(raw, i, raw.length)
    if (read?.kind !== 'forms') {
      i++
      continue
    }
    text.source += unescapeAll(raw.slice(at, i))
    text.override(read.forms)
    at = read.to
    i = read.to
  }
  text.source += unescapeAll(raw.slice(at))
  return text.read()
}

/** A title as a token has it: unescaped already, but where it may contain an override. */
export function readTitle(title: string, writing: Writing): SourceText {
  if (title.startsWith(RAW_TITLE)) return readSourceText(title.slice(RAW_TITLE.length), writing)
  return { source: title, ...(writing.isAsIs && { isAsIs: true }) }
}

/** Where the next override opens; a backslash takes the mark after it. */
export function nextOpen(raw: string, from: number): number {
  for (let i = from; i < raw.length; i++) {
    if (raw.charAt(i) === '\\') i++
    else if (raw.startsWith(OVERRIDE_OPENS, i)) return i
  }
  return -1
}
