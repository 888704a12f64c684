#!/usr/bin/env node
import { register } from 'tsx/esm/api'

// The sources are TypeScript. A tsconfig.json in the folder where the command runs has no say in them.
register({ tsconfig: false })
// A static import would be resolved before tsx is registered.
const { runProgram } = await import('../src/commands/program/run-program.ts')
await runProgram(process.argv.slice(2))
