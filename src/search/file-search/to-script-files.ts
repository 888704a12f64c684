/** A file of the search folder; its path is below that folder. */
export interface SearchFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface ScriptFile {
  readonly path: string
  readonly text: string
}

/**
 * The files of a built search folder, each as a classic script: from `file://` a browser loads nothing else. A copy
 * that is read from disk has these in the place of the others. JSON stands as it is, everything else in base64; the
 * engine's own programs are left out, `file-search.js` brings them.
 *
 * @example [...toScriptFiles([{ path: 'settings.json', bytes }])] // => [{ path: 'settings.json.js', text: 'juanzongFile("settings.json",{…})\n' }]
 */
export function* toScriptFiles(files: Iterable<SearchFile>): Generator<ScriptFile> {
  for (const { path, bytes } of files) {
    if (PROGRAMS.has(path)) continue
    const content = path.endsWith('.json')
      ? writeJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
      : `"${Buffer.from(bytes).toString('base64')}"`
    yield { path: `${path}.js`, text: `juanzongFile(${JSON.stringify(path)},${content})\n` }
  }
}

/** The engine and its worker, which does not run from `file://`. */
const PROGRAMS = new Set(['pagefind.js', 'pagefind-worker.js'])

/** JSON is JavaScript, but for a key that JavaScript gives a meaning of its own; so it is parsed, not run. */
function writeJson(text: string): string {
  return text.includes('__proto__') ? `JSON.parse(${JSON.stringify(text)})` : text
}
