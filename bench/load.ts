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

/** On a quiet machine some thousands of requests: after them the engine has compiled what it will compile. */
const WARM_SECONDS = 6

/** Sends a load that is not counted, before the turns begin. */
export async function warm(load: Pick<Load, 'url' | 'visits' | 'expect'>): Promise<void> {
  await send({ ...load, kind: 'closed', connections: 10, seconds: WARM_SECONDS })
}
