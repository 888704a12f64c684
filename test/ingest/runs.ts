/** How often a property is tried, so many times over where `JUANZONG_RUNS` is set: `JUANZONG_RUNS=10 npx vitest run test/ingest`. */
export function toRuns(numRuns: number): { readonly numRuns: number } {
  return { numRuns: numRuns * Number(process.env['JUANZONG_RUNS'] ?? 1) }
}
