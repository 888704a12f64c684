/**
 * A file of a built search folder as a classic script: from `file://` a browser loads nothing else. A copy that is
 * read from disk has these in the place of the others. JSON stands as it is, everything else in base64.
 *
 * @param path below the search folder
 * @returns the text of the file that is at `<path>.js`
 * @example toScriptFile('settings.json', bytes) // => 'juanzongFile("settings.json",{…})\n'
 */
export function toScriptFile(path: string, bytes: Uint8Array): string {
  const content = path.endsWith('.json')
    ? writeJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    : `"${Buffer.from(bytes).toString('base64')}"`
  return `juanzongFile(${JSON.stringify(path)},${content})\n`
}

/** Whether a file is asked for in a copy; the engine’s own programs are not, `file-search.js` brings them. */
export function isLoadedOnDemand(path: string): boolean {
  return path !== 'pagefind.js' && path !== 'pagefind-worker.js'
}

/** JSON is JavaScript, but for a key that JavaScript gives a meaning of its own; so it is parsed, not run. */
function writeJson(text: string): string {
  return text.includes('__proto__') ? `JSON.parse(${JSON.stringify(text)})` : text
}
