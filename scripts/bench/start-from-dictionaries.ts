import { performance } from 'node:perf_hooks'
import { makeConverter } from '../../src/convert/make-converter.ts'
import { makeOpenccConverter } from '../../src/convert/opencc-reference.ts'

// As start-from-file, with the dictionaries loaded: opencc-js itself, or our tables made anew.
const [, , what] = process.argv
const convert =
  what === 'opencc-js'
    ? makeOpenccConverter('tw', 'tw')
    : makeConverter({ to: 'tw', names: [], context: 'words' }).convert
convert('改善民生发展')
process.stdout.write(String(performance.now() - performance.nodeTiming.bootstrapComplete))
