import type { BaseConverter, WriteOptions } from './base-converter.ts'
import type { PersonFinder } from './find-decided-words.ts'
import type { Layer } from './layer.ts'

/** What a converter is made of. */
export interface Engine {
  readonly base: BaseConverter
  readonly layers: readonly Layer[]
  readonly writing: WriteOptions
  readonly persons?: PersonFinder | undefined
}
