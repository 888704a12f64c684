/** Markup that is already safe. Only `html` and `trustedHtml` make one. */
export class Html {
  readonly markup: string
  constructor(markup: string) {
    this.markup = markup
  }
  toString(): string {
    return this.markup
  }
}

export type Slot = string | number | Html | false | null | undefined | readonly Slot[]

const tidied = new WeakMap<TemplateStringsArray, readonly string[]>()

/**
 * Markup from a template: every slot is escaped, lists are joined, `false` and absence leave nothing.
 * A line break between two Han characters shows as a space, so the tag drops the line breaks and
 * indentation of the template itself; those inside slots are text and stay.
 */
export function html(strings: TemplateStringsArray, ...slots: readonly Slot[]): Html {
  let parts = tidied.get(strings)
  if (!parts) {
    parts = strings.map((part) => part.replace(/\n\s*/g, ''))
    tidied.set(strings, parts)
  }
  let markup = parts[0] ?? ''
  for (const [i, slot] of slots.entries()) markup += fill(slot) + (parts[i + 1] ?? '')
  return new Html(markup)
}

/** Takes markup as it is. Only for the output of the Markdown renderer and drawings of our own. */
export function trustedHtml(markup: string): Html {
  return new Html(markup)
}

/** Escapes a text for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`) : text
}

function fill(slot: Slot): string {
  if (typeof slot === 'string') return escapeHtml(slot)
  if (slot instanceof Html) return slot.markup
  if (slot === false || slot === null || slot === undefined) return ''
  if (typeof slot === 'number') return String(slot)
  let markup = ''
  for (const item of slot) markup += fill(item)
  return markup
}
