// Runs in a thread of its own, so that a busy main thread does not stop it. Whoever cannot ask whether the owner's
// process runs, because it is one of another container, sees by the changing time of the file that it does.
import { utimesSync } from 'node:fs'
import { workerData } from 'node:worker_threads'

setInterval(() => {
  try {
    const now = new Date()
    utimesSync(workerData.file, now, now)
  } catch {
    process.exit()
  }
}, workerData.interval)
