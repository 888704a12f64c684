import { isSlug } from './slug.ts'

/** What the name of a report may be made of. */
const SLUG_PLACES = ['year', 'date', 'agency', 'district', 'topic', 'raw'] as const

export type SlugPlace = (typeof SLUG_PLACES)[number]

/** How reports are named where the archive does not say otherwise. */
export const USUAL_SLUG = '{year}-{agency}-{topic}'

const LONGEST = 70

/**
 * Reads the pattern that new reports are named by, `slug` in `archive.yaml`. It holds lower-case letters, digits, hyphens and at
 * least one of the places, and makes a name that a report may bear.
 */
export function parseSlugPattern(text: string): string | undefined {
  const places = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  const areKnown = places.every((name) => (SLUG_PLACES as readonly string[]).includes(name))
  if (places.length === 0 || !areKnown) return undefined
  return isSlug(text.replace(/\{[^{}]*\}/g, 'a')) ? text : undefined
}

/**
 * The name that a pattern makes. A place that nothing is known for goes with its hyphen.
 *
 * @example fillSlugPattern('{year}-{agency}-{topic}', { agency: 'liupu', topic: 'annual' }) // => 'liupu-annual'
 */
export function fillSlugPattern(
  pattern: string,
  parts: Readonly<Partial<Record<SlugPlace, string>>>,
): string {
  return pattern
    .replace(/\{(\w+)\}/g, (_, name: SlugPlace) => parts[name] ?? '')
    .replace(/-{2,}/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
}
