/** Counts below this could be somebody. */
export const FEW = 5

/**
 * The parts of a whole, as they may be shown beside it. When one of them is 1 to 4, none that counts anybody is shown:
 * leaving out that one and its smallest neighbour can be worked out backwards by whoever knows the rule. Made for at
 * most four parts; of more, each could be one.
 */
export function hideFew(parts: readonly number[]): (number | undefined)[] {
  const whole = parts.reduce((total, part) => total + part, 0)
  if (isFew(whole)) return parts.map(() => undefined)
  return parts.some(isFew) ? parts.map((part) => (part === 0 ? 0 : undefined)) : [...parts]
}

/** A count that is no part of a shown whole. */
export function hideOne(count: number): number | undefined {
  return isFew(count) ? undefined : count
}

const isFew = (count: number) => count > 0 && count < FEW
