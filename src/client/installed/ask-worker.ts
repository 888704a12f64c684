import type { WorkerMessage } from './cache-names.ts'

/** Asks a worker which generation it belongs to; `undefined` where it does not answer soon. */
export function fetchGeneration(worker: ServiceWorker): Promise<string | undefined> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => resolve(String(data))
    setTimeout(() => resolve(undefined), 2000)
    post(worker, 'generation', [port2])
  })
}

export function post(
  worker: ServiceWorker,
  message: WorkerMessage,
  ports: Transferable[] = [],
): void {
  worker.postMessage(message, ports)
}
