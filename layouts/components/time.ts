import { type Html, html } from '../../src/html/html.ts'

export function renderTime(text: string, machine: string, className?: string): Html {
  return html`<time${className !== undefined && html` class="${className}"`} datetime="${machine}">${text}</time>`
}
