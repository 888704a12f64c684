/** A path as an address writes it: a file may be called 第2期#3.txt. */
export function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
