/** What a page says to machines about the thing it shows, in its head. */
export interface Metadata {
  /** Where the prefixes of `tags` come from: `DC` → its schema. */
  readonly schemas: readonly { readonly prefix: string; readonly href: string }[]
  readonly tags: readonly MetaTag[]
  /** Linked data, escaped to be in a data block. */
  readonly jsonLd?: string
}

/** Open Graph's tags have a `property`, all others a `name`. */
export interface MetaTag {
  readonly key: 'name' | 'property'
  readonly name: string
  readonly content: string
}
