import { readFileSync } from 'node:fs'

/** Runs floor and portal in turns, so that both meet the same weather; the first turn only warms. */
export async function inTurns<F, P>(
  rounds: number,
  floor: () => Promise<F>,
  portal: () => Promise<P>,
): Promise<{ floor: F[]; portal: P[] }> {
  const results: { floor: F[]; portal: P[] } = { floor: [], portal: [] }
  for (let round = 0; round <= rounds; round++) {
    const [f, p] = [await floor(), await portal()]
    if (round === 0) continue
    results.floor.push(f)
    results.portal.push(p)
  }
  return results
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Processor time that a process has used, in ms; Linux counts it in hundredths of a second. */
export function cpuMs(pid: number): number {
  const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')
  const fields = rest.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** Memory that a process holds, in MB. */
export function rssMb(pid: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}
