import { makeConverters } from '../../src/archive/converters.ts'
import { loadArchive } from '../../src/archive/load-archive.ts'
import { loadArchiveFiles } from '../../src/archive/load-archive-files.ts'
import { loadContent } from '../../src/archive/load-content.ts'
import { prepareConversion } from '../../src/archive/prepare-conversion.ts'
import { bundleWorker } from '../../src/bundle/bundle-worker.ts'
import { writePages } from '../../src/commands/build/write-pages.ts'
import { toSearchRecords } from '../../src/exports/to-search-records.ts'
import { readText } from '../../src/files/read-write.ts'
import { parseBody } from '../../src/markdown/parse-body.ts'
import { renderParsed } from '../../src/markdown/render-body.ts'
import { buildSearchIndex } from '../../src/search/build-search-index.ts'
import { makeSite } from '../../src/site/make-site.ts'
import { childrenCpu } from './measure.ts'

/** What one step used; memory is the most this process had used by the end of the step, in MB. */
export interface StepFigures {
  readonly step: string
  readonly cpu: number
  readonly wall: number
  readonly peak: number
}

/**
 * Runs the parts of a build one after the other in this process and measures each. `load`, `render` and `convert` run
 * in one thread here, so that they can be told apart; `archive` is the same work as the build does it, in its threads.
 */
export async function runSteps(content: string, out: string): Promise<readonly StepFigures[]> {
  const figures: StepFigures[] = []
  const step = async <T>(name: string, run: () => T | Promise<T>): Promise<T> => {
    const before = used()
    const started = performance.now()
    const result = await run()
    const wall = (performance.now() - started) / 1000
    figures.push({ step: name, cpu: used() - before, wall, peak: peak() })
    return result
  }
  const { reports } = await step('load', () => loadContent(content))
  const bodies = reports.map(({ body }) => body)
  await step('render', () => {
    for (const body of bodies) renderParsed(parseBody(body))
  })
  const { settings, agencies, glossary } = loadArchiveFiles(content)
  await prepareConversion(settings.hantStandard)
  await step('convert', () => {
    const { convert } = makeConverters(settings, agencies, glossary).forReport('Hans')
    for (const body of bodies) convert(body)
  })
  const { archive } = await step('archive', () => loadArchive(content, { bundleWorker }))
  if (!archive) throw new Error('The synthetic reports have errors.')
  await step('write', async () => {
    const site = await makeSite(archive)
    await writePages(site, out)
  })
  await step('index', async () => {
    await buildSearchIndex(toSearchRecords(archive), `${out}/search`)
    // Pagefind's own process is counted when it has been waited for, a moment after its end.
    await new Promise((resolve) => setTimeout(resolve, 100))
  })
  return figures
}

/** Processor seconds of this process, its threads, and its children that have ended. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6 + childrenCpu()
}

function peak(): number {
  const kilobytes = Number(
    /^VmHWM:\s+(\d+) kB/m.exec(readText('/proc/self/status') ?? '')?.[1] ?? 0,
  )
  return (kilobytes * 1024) / 1e6
}
