import { Agent, request as httpRequest } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import autocannon from 'autocannon'
import type { Load, LoadResult, Visit } from './load.ts'

/** The other side of load.ts: takes one load, sends it, answers, ends. */
process.once('message', (load) => {
  void run(load as Load).then((result) => process.send?.(result, () => process.disconnect()))
})

function run(load: Load): Promise<LoadResult> {
  return load.kind === 'closed' ? sendClosed(load) : sendOffered(load)
}

async function sendClosed(load: Load & { kind: 'closed' }): Promise<LoadResult> {
  const { url, visits, expect, connections, seconds } = load
  let next = 0
  const began = performance.now()
  let last = began
  const cannon = autocannon({
    url,
    connections,
    timeout: 20,
    ...(seconds === 'each-once' ? { amount: visits.length } : { duration: seconds }),
    requests: [{ setupRequest: (request) => ({ ...request, ...visits[next++ % visits.length] }) }],
  })
  cannon.on('response', () => (last = performance.now()))
  const result = await cannon
  const counts = Object.entries(result.statusCodeStats)
  const done = counts.find(([status]) => Number(status) === expect)?.[1].count ?? 0
  const other = counts.reduce((sum, [, { count }]) => sum + count, 0) - done
  const { p50, p99 } = result.latency
  // Autocannon looks only once a second whether it is done, so its own duration makes few requests slow.
  return { perSecond: (done / (last - began)) * 1000, done, wrong: other + result.errors, p50, p99 }
}

async function sendOffered({
  url,
  visits,
  expect,
  perSecond,
}: Load & { kind: 'offered' }): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 500 })
  const began = performance.now()
  const times: number[] = []
  let wrong = 0
  const sent = visits.map(async (visit, i) => {
    const due = began + (i * 1000) / perSecond
    await wait(Math.max(0, due - performance.now()))
    const status = await sendOne(agent, url, visit).catch(() => 0)
    if (status === expect) times.push(performance.now() - due)
    else wrong++
  })
  await Promise.all(sent)
  agent.destroy()
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN
  const seconds = (performance.now() - began) / 1000
  return { perSecond: times.length / seconds, done: times.length, wrong, p50: at(0.5), p99: at(0.99) }
}

function sendOne(agent: Agent, url: string, { path, method, headers, body }: Visit): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(Buffer.byteLength(body ?? '')) }
    const request = httpRequest(new URL(path, url), {
      agent,
      method: method ?? 'GET',
      headers: { ...headers, ...(method === 'POST' ? length : {}) },
    })
    request.on('error', reject)
    request.on('response', (response) => {
      response.resume()
      response.on('error', reject).on('end', () => resolve(response.statusCode ?? 0))
    })
    request.end(body)
  })
}
