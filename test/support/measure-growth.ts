/** A task four times as large may cost four times as much, and some noise; a quadratic one costs sixteen times. */
export const LINEAR = 8

/** Below some milliseconds a clock measures the machine. */
const FLOOR = 4

/**
 * How many times as much processor time `run` takes for `large` as for `small`. Time in which another program had the
 * processor is not counted; noise only adds, so both are tried until they are near enough, at most twenty times.
 */
export function measureGrowth<T>(run: (input: T) => void, small: T, large: T): number {
  run(small)
  let [fast, slow] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let tries = 0; tries < 20; tries++) {
    fast = Math.min(fast, time(run, small))
    slow = Math.min(slow, time(run, large))
    if (slow / Math.max(fast, FLOOR) < LINEAR) break
  }
  return slow / Math.max(fast, FLOOR)
}

function time<T>(run: (input: T) => void, input: T): number {
  const before = process.cpuUsage()
  run(input)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
