import { readdirSync, statSync } from 'node:fs'

/** What is at a path, links followed: `'nothing'` also where it cannot be looked at. */
export function readPathKind(path: string): 'nothing' | 'file' | 'empty-folder' | 'folder' {
  try {
    const stats = statSync(path)
    if (!stats.isDirectory()) return stats.isFile() ? 'file' : 'nothing'
    return readdirSync(path).length === 0 ? 'empty-folder' : 'folder'
  } catch {
    return 'nothing'
  }
}
