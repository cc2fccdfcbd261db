/** Welch's t for two rows of times: how sure one may be that they do not come from the same clockwork. */
export function welch(a: readonly number[], b: readonly number[]): number {
  const [one, other] = [momentsOf(a), momentsOf(b)]
  const t = (one.mean - other.mean) / Math.sqrt(one.variance / a.length + other.variance / b.length)
  return Number.isNaN(t) ? 0 : t
}

function momentsOf(times: readonly number[]): { mean: number; variance: number } {
  const mean = times.reduce((sum, one) => sum + one, 0) / times.length
  const variance = times.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (times.length - 1)
  return { mean, variance }
}

/**
 * The |t| of two ways to ask, as large as any cut of the slowest answers makes it: other work on the machine lengthens
 * some answers of both, and would hide a small difference. Samples come in pairs whose order changes at random, so that
 * whatever drifts drifts for both.
 */
export async function timesApart(
  pairs: number,
  one: () => Promise<void>,
  other: () => Promise<void>,
  random: () => number = Math.random,
): Promise<number> {
  const [a, b]: [number[], number[]] = [[], []]
  const timed = async (ask: () => Promise<void>, into: number[]) => {
    const began = performance.now()
    await ask()
    into.push(performance.now() - began)
  }
  for (let n = 0; n < pairs; n++) {
    const order: [() => Promise<void>, number[]][] = [
      [one, a],
      [other, b],
    ]
    for (const [ask, into] of random() < 0.5 ? order : order.toReversed()) await timed(ask, into)
  }
  const all = [...a, ...b].sort((x, y) => x - y)
  const cuts = [1, 0.9, 0.75].map((share) => all[Math.ceil(all.length * share) - 1] ?? Infinity)
  return Math.max(
    ...cuts.map((cut) => {
      const within = (times: number[]) => times.filter((time) => time <= cut)
      return Math.abs(welch(within(a), within(b)))
    }),
  )
}
