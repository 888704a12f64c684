import { parentPort, workerData } from 'node:worker_threads'
import type { ConversionTable } from '../convert/conversion-table.ts'
import { importTable } from '../convert/make-converter.ts'
import { conversionTarget } from './converters.ts'
import { makeFilePublisher } from './publish-file.ts'
import type { PublishContext } from './publish-report.ts'

/** What a thread is given at its start. */
export interface WorkerData {
  readonly folder: string
  readonly context: PublishContext
  /** The dictionaries of the archive's own direction, prepared once for all threads. */
  readonly table: ConversionTable
}

// One thread of the pool: it takes batches of paths and answers with what became of the files.
const port = parentPort
if (!port) throw new Error('This file runs in a worker thread.')
const { folder, context, table } = workerData as WorkerData
const { script, hantStandard } = context.settings
importTable(table, conversionTarget(script, hantStandard), hantStandard)
const publish = makeFilePublisher(folder, context)
port.on('message', (paths: readonly string[]) => {
  port.postMessage(paths.map(publish))
})
port.postMessage('ready')
