import { expect, test } from 'vitest'
import { toFaultDiagnostic } from '../../src/files/system-fault.ts'

const fault = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: no space left on device, write`), { code, path })

test.each([
  ['ENOSPC', 'file/disk-full'],
  ['EACCES', 'file/not-allowed'],
  ['EROFS', 'file/not-allowed'],
  ['EIO', 'file/disk-fault'],
])('%s is said as %s, with its file and the machine’s own words', (code, expected) => {
  expect(toFaultDiagnostic(fault(code, 'a/b'), 'a')).toMatchObject({
    code: expected,
    place: { file: 'a/b' },
    parameters: { reason: 'no space left on device' },
  })
})

test('a fault that names no file is said of the folder that the command works on', () => {
  expect(toFaultDiagnostic(fault('ENOSPC'), 'site')?.place).toEqual({ file: 'site' })
})

test('what another error was caused by is found', () => {
  const wrapped = new Error('template', { cause: fault('EDQUOT') })
  expect(toFaultDiagnostic(wrapped, 'site')?.code).toBe('file/disk-full')
})

test('a fault of the program is none of the machine', () => {
  expect(toFaultDiagnostic(new TypeError('x is undefined'), 'site')).toBeUndefined()
})
