import { isMainThread } from 'node:worker_threads'

/** What the group and all others may not be refused: to read a file, to enter a folder. */
const READABLE = 0o055

/**
 * Does a piece of work whose files a web server, which is another user, can read, whatever this user's umask says. What
 * else the umask forbids stays forbidden.
 */
export async function withReadableFiles<T>(work: () => Promise<T>): Promise<T> {
  // It belongs to the process: a thread cannot set it.
  if (!isMainThread) return await work()
  const before = process.umask(0o022)
  process.umask(before & ~READABLE)
  try {
    return await work()
  } finally {
    process.umask(before)
  }
}
