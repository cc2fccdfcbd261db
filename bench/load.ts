import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** One request of a load. Bodies are forms. */
export type Visit = { path: string; method?: 'POST'; headers?: Record<string, string>; body?: string }

/**
 * `closed`: each connection sends its next request when the last was answered, for some seconds or until every visit was
 * sent once. `offered`: requests begin on a fixed beat whether or not the earlier ones were answered, and each is
 * timed from when it should have begun, so that a server that stalls cannot hide it.
 */
export type Load = { url: string; visits: Visit[]; expect: number } & (
  | { kind: 'closed'; connections: number; seconds: number | 'each-once' }
  | { kind: 'offered'; perSecond: number }
)

export type LoadResult = {
  perSecond: number
  done: number
  /** Answers of another status than expected, errors and timeouts. */
  wrong: number
  p50: number
  p99: number
}

/** Sends a load from a process of its own. @throws when more than one answer in a hundred was wrong. */
export async function send(load: Load): Promise<LoadResult> {
  const child = fork(fileURLToPath(new URL('./load-process.ts', import.meta.url)), {
    serialization: 'advanced',
  })
  const result = await new Promise<LoadResult>((resolve, reject) => {
    child.once('message', (message) => resolve(message as LoadResult))
    child.once('exit', (code) => reject(new Error(`The load ended early with ${code}`)))
    child.send(load)
  })
  if (result.wrong * 100 > result.done + result.wrong)
    throw new Error(`${result.wrong} of ${result.done + result.wrong} answers were not ${load.expect}`)
  return result
}

/** Requests after which the engine has compiled what it will compile, however slow the machine is today. */
const WARM_REQUESTS = 2000

/** Sends a load to nobody's account before the turns begin. */
export async function warm(load: Pick<Load, 'url' | 'visits' | 'expect'>): Promise<void> {
  const visits = Array.from({ length: WARM_REQUESTS }, (_, i) => load.visits[i % load.visits.length]!)
  await send({ ...load, visits, kind: 'closed', connections: 10, seconds: 'each-once' })
}
