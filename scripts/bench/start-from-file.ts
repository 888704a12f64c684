import { performance } from 'node:perf_hooks'
import { makeReadyConverter } from '../../src/convert/converter.ts'
import { unpackTables } from '../../src/convert/table-file.ts'
import { type Tables, useTables } from '../../src/convert/tables.ts'
import { readCache } from '../../src/files/cache-file.ts'
import { stampFolder } from '../../src/files/stamp-folder.ts'

// A process of its own, bundled: prints how many milliseconds passed between the start of Node's own work and the
// first text converted. What a command and a thread load is here; the dictionaries are not.
const [, , file = '', key = '', code = ''] = process.argv
stampFolder(code)
const bytes = readCache(file)
const tables = bytes && unpackTables(bytes, key)
if (!tables) throw new Error(`${file} has no tables.`)
useTables(tables as Tables)
makeReadyConverter({ to: 'tw', names: [], context: 'words' }).convert('改善民生发展')
process.stdout.write(String(performance.now() - performance.nodeTiming.bootstrapComplete))
