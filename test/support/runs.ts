/** The same tries every time, so that a test that passed passes again. */
const USUAL_SEED = 20_240_531

/**
 * How often a property is tried and from which seed. Looking further:
 * `RUNS=10 SEED=fresh npm run test:pure`; the seed is printed when a run starts, and with each failure.
 */
export function toRuns(numRuns: number): { readonly numRuns: number; readonly seed: number } {
  const { seed, times } = readSeed()
  return { numRuns: Math.ceil(numRuns * times), seed }
}

/** `SEED` (a number, or `fresh` for one never tried) and `RUNS` (how many times as many tries as usual). */
export function readSeed(): { readonly seed: number; readonly times: number } {
  const { RUNS: times = '1', SEED: seed = String(USUAL_SEED) } = process.env
  return { seed: seed === 'fresh' ? Date.now() % 2 ** 31 : Number(seed), times: Number(times) }
}
