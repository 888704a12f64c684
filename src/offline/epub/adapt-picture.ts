import type { DefaultTreeAdapterTypes } from 'parse5'
import { findPictureType, type PictureType } from './picture-type.ts'

type Element = DefaultTreeAdapterTypes.Element

/** The pictures of a book, each once, under names of their own. */
export interface PictureStore {
  /** From a chapter to the picture; `undefined` where the book cannot contain it. */
  find(path: string): string | undefined
  list(): readonly StoredPicture[]
  /** Whether a picture was met that nothing describes. */
  isUndescribed(): boolean
  noteUndescribed(): void
  /** Said of a picture that the book does not hold. */
  readonly missing: string
}

export interface StoredPicture {
  /** `images/1.jpg`. */
  readonly name: string
  readonly bytes: Uint8Array
  readonly type: PictureType
}

/** @param readImage the bytes of a picture of the content folder */
export function makePictureStore(
  readImage: (path: string) => Uint8Array | undefined,
  missing: string,
): PictureStore {
  const stored = new Map<string, StoredPicture | undefined>()
  let count = 0
  let isUndescribed = false
  return {
    find: (path) => {
      if (!stored.has(path)) {
        const bytes = readImage(path)
        const type = bytes && findPictureType(bytes)
        stored.set(path, bytes && type && { name: `images/${++count}.${type.ending}`, bytes, type })
      }
      const picture = stored.get(path)
      return picture && `../${picture.name}`
    },
    list: () => [...stored.values()].filter((picture) => picture !== undefined),
    isUndescribed: () => isUndescribed,
    noteUndescribed: () => {
      isUndescribed = true
    },
    missing,
  }
}

/** `../../../images/a.jpg`, as a report's page has it. */
const ADDRESS = /^(?:\.\.\/)+(images\/.+)$/

export function adaptPicture(picture: Element, store: PictureStore): void {
  const read = (name: string): string =>
    picture.attrs.find((attribute) => attribute.name === name)?.value ?? ''
  const path = readPath(read('src'))
  const src = path === undefined ? undefined : store.find(path)
  const alt = read('alt')
  if (src !== undefined) {
    if (alt === '') store.noteUndescribed()
    picture.attrs = [
      { name: 'src', value: src },
      { name: 'alt', value: alt },
    ]
    return
  }
  picture.nodeName = 'span'
  picture.tagName = 'span'
  picture.attrs = [{ name: 'class', value: 'missing' }]
  picture.childNodes = [{ nodeName: '#text', value: alt + store.missing, parentNode: picture }]
}

function readPath(src: string): string | undefined {
  const path = ADDRESS.exec(src)?.[1]
  try {
    return path === undefined ? undefined : decodeURI(path)
  } catch {
    return undefined
  }
}
