#!/usr/bin/env node
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findProgram, nameProgram } from '../src/files/program-folder.mjs'

const home = fileURLToPath(new URL('..', import.meta.url))
// Only then is a stack printed, and reading the map of the sources takes time.
if (process.env.JUANZONG_DEBUG !== undefined) process.setSourceMapsEnabled(true)
const { runProgram } = await importProgram()
await runProgram(process.argv.slice(2))

/** The program's bundle, made first where there is none of the sources as they are. */
async function importProgram() {
  const name = nameProgram(home)
  const folder = findProgram(home, name) ?? (await makeProgram(name))
  return await import(pathToFileURL(join(folder, 'src/commands/program/run-program.js')).href)
}

async function makeProgram(name) {
  const { register } = await import('tsx/esm/api')
  // A tsconfig.json in the folder where the command runs has no say in the sources.
  const unregister = register({ tsconfig: false })
  const { bundleProgram } = await import('../src/bundle/bundle-program.ts')
  const folder = await bundleProgram(name)
  await unregister()
  // Whoever saved a source meanwhile gets it.
  const now = nameProgram(home)
  return now === name ? folder : (findProgram(home, now) ?? (await makeProgram(now)))
}
