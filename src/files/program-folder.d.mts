export const PACKAGES_FILE: string
export function nameProgram(home: string): string
export function findProgram(home: string, name: string): string | undefined
export function listCacheFolders(home: string): string[]
export function stampPackage(home: string, path: string): string | undefined
