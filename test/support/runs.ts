/** The same tries every time, so that a test that passed passes again; `SEED=fresh` looks for new ones. */
const SEED = 20_240_531

/**
 * How often a property is tried and from which seed. Looking further:
 * `RUNS=10 SEED=fresh npx vitest run test/ingest`; the seed of a failure is printed.
 */
export function toRuns(numRuns: number): { readonly numRuns: number; readonly seed?: number } {
  const { RUNS: times = '1', SEED: seed = String(SEED) } = process.env
  return {
    numRuns: numRuns * Number(times),
    ...(seed !== 'fresh' && { seed: Number(seed) }),
  }
}
