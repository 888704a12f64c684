// What `npm pack` puts into the package: the bundle of the program, so that nothing is made where it is installed.
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import 'tsx/esm'
import { nameProgram } from '../src/files/program-folder.mjs'

const home = fileURLToPath(new URL('..', import.meta.url))
const dist = fileURLToPath(new URL('../dist', import.meta.url))
rmSync(dist, { recursive: true, force: true })
// A static import would be resolved before tsx is registered.
const { bundleProgram } = await import('../src/bundle/bundle-program.ts')
await bundleProgram(nameProgram(home), dist)
