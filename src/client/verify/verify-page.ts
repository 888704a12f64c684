import { VERIFY_WORDS, type VerifyLanguage } from './verify-words.ts'

/** A copy's verdict, as the bag's own check gives it. */
interface Verdict {
  readonly isBag: boolean
  readonly faults: readonly {
    readonly kind: 'missing' | 'changed' | 'extra' | 'unsafe'
    readonly path: string
  }[]
  readonly checked: number
  readonly checksum?: string
}

interface PickedFiles {
  readonly paths: readonly string[]
  read(path: string): Promise<Uint8Array>
}

/** What the bundle brings of the part that Node runs too. */
export interface BagTools {
  verifyBag(
    files: PickedFiles,
    sha256: (bytes: Uint8Array) => Promise<string>,
    onProgress: (done: number, total: number) => void,
  ): Promise<Verdict>
  findBagFolder(paths: readonly string[]): string
  readZip(
    readAt: (at: number, length: number) => Promise<Uint8Array>,
    size: number,
  ): Promise<readonly { readonly path: string; read(): Promise<Uint8Array> }[]>
}

/** More lines than this help nobody. */
const MOST_LINES = 500

/** Makes `verify.html` live: a folder or a zip that the reader picks is checked against its manifest. */
export function runVerifyPage(tools: BagTools): void {
  const result = find('result', HTMLElement)
  const list = find('faults', HTMLElement)
  let language = readLanguage()
  let show = (): void => {}
  const say = (text: string, state: string): void => {
    result.textContent = text
    result.dataset['state'] = state
  }
  const write = (): void => {
    document.documentElement.lang = language
    for (const part of document.querySelectorAll<HTMLElement>('[data-say]'))
      part.textContent = VERIFY_WORDS[language][part.dataset['say'] as 'title']
    document.title = VERIFY_WORDS[language].title
    show()
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[lang]'))
    button.addEventListener('click', () => {
      language = button.lang as VerifyLanguage
      write()
    })

  const verify = async (open: () => Promise<PickedFiles>): Promise<void> => {
    list.replaceChildren()
    say('…', 'busy')
    let verdict: Verdict
    try {
      verdict = await tools.verifyBag(inBag(await open(), tools), sha256, (n, total) =>
        say(fill(VERIFY_WORDS[language].busy, n, total), 'busy'),
      )
    } catch {
      verdict = { isBag: false, faults: [], checked: 0 }
    }
    show = () => showVerdict(verdict)
    show()
  }
  const showVerdict = ({ isBag, faults, checked, checksum = '' }: Verdict): void => {
    const words = VERIFY_WORDS[language]
    const lines = faults.slice(0, MOST_LINES).map(({ kind, path }) => `${words[kind]}  ${path}`)
    if (faults.length > MOST_LINES) lines.push(fill(words.more, faults.length - MOST_LINES, 0))
    list.replaceChildren(
      ...lines.map((line) => {
        const item = document.createElement('li')
        item.textContent = line
        return item
      }),
    )
    find('sum', HTMLElement).textContent = checksum
    find('about', HTMLElement).hidden = checksum === ''
    if (!isBag) say(words.noBag, 'none')
    else if (faults.length > 0) say(fill(words.broken, checked, faults.length), 'broken')
    else say(fill(words.whole, checked, 0), 'whole')
  }

  const folder = find('folder', HTMLInputElement)
  const zip = find('zip', HTMLInputElement)
  folder.addEventListener('change', () => void verify(async () => openFolder(folder.files)))
  zip.addEventListener('change', () => void verify(() => openZip(zip.files?.[0], tools)))
  write()
}

/** The paths of the bag alone, without the folders around it. */
function inBag({ paths, read }: PickedFiles, { findBagFolder }: BagTools): PickedFiles {
  const folder = findBagFolder(paths)
  const inside = paths.filter((path) => path.startsWith(folder))
  return {
    paths: inside.map((path) => path.slice(folder.length)),
    read: (path) => read(folder + path),
  }
}

function openFolder(files: FileList | null): PickedFiles {
  const byPath = new Map([...(files ?? [])].map((file) => [file.webkitRelativePath, file]))
  return {
    paths: [...byPath.keys()],
    read: async (path) => new Uint8Array((await byPath.get(path)?.arrayBuffer()) ?? missing(path)),
  }
}

async function openZip(file: File | undefined, { readZip }: BagTools): Promise<PickedFiles> {
  if (!file) return { paths: [], read: async (path) => missing(path) }
  const entries = await readZip(
    async (at, length) => new Uint8Array(await file.slice(at, at + length).arrayBuffer()),
    file.size,
  )
  const byPath = new Map(entries.map((entry) => [entry.path, entry]))
  return {
    paths: entries.map(({ path }) => path).filter((path) => !path.endsWith('/')),
    read: async (path) => (await byPath.get(path)?.read()) ?? missing(path),
  }
}

function missing(path: string): never {
  throw new Error(`Not there: ${path}`)
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function readLanguage(): VerifyLanguage {
  for (const tag of navigator.languages) {
    if (/^zh-(?:hant|tw|hk|mo)/i.test(tag)) return 'zh-Hant'
    if (/^zh/i.test(tag)) return 'zh-Hans'
  }
  return 'en'
}

function fill(phrase: string, n: number, total: number): string {
  return phrase.replace('{n}', String(n)).replace('{total}', String(total))
}

function find<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`No #${id}`)
  return found
}
