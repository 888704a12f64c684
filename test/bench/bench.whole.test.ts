import { expect, test } from 'vitest'
import { runNpm } from '../support/run-npm.ts'

test('a bench of a few reports tells the cost of a site, of its steps and of copying alone', () => {
  const { code, out, said } = runNpm('bench', ['--reports', '3', '--runs', '1', '--json'])
  expect(code, said).toBe(0)
  const { reports, steps, ratios } = JSON.parse(out) as {
    reports: number
    steps: readonly unknown[]
    ratios: { copy: { cpu: number } }
  }
  expect(reports).toBe(3)
  expect(steps.length).toBeGreaterThan(3)
  expect(ratios.copy.cpu).toBeGreaterThan(1)
})
