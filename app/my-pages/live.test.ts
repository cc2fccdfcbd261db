import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { houseOf } from '#app/case/testing.tsx'
import { endAllSessions } from '#app/identity/sessions.server.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { minutes, seconds } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { sendStory } from '#db/seed/demo.ts'
import { followCase, LIVE_LIMITS, openStreams } from './live.server.ts'
import * as live from './routes/live.tsx'

const ask = houseOf({ '/mina-sidor/:case/handelser': live })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Both clocks go forward: that of the portal and that of the timer. */
function pass(portal: TestPortal, ms: number) {
  for (let gone = 0; gone < ms; gone += seconds(1)) {
    portal.clock.advance(seconds(1))
    vi.advanceTimersByTime(seconds(1))
  }
}

function touch(portal: TestPortal, caseId: string) {
  portal.db.$client.prepare('update cases set updated_at = ? where id = ?').run(portal.clock.now(), caseId)
}

async function open(portal: TestPortal) {
  const caseId = sendStory(portal, 'single')
  const { cookie, ...person } = signInAsResident(portal, 'single')
  const leave = new AbortController()
  const since = portal.clock.now()
  const stream = () =>
    ask(portal, `/mina-sidor/${caseId}/handelser?sedan=${since}`, { cookie, signal: leave.signal })
  return { caseId, cookie, leave, stream, ...person }
}

/** Everything that a stream has said when it ends. */
async function heard(response: Response | undefined): Promise<string> {
  return (await response?.text()) ?? ''
}

test('a change is told once, and the stream ends: the page loads itself anew and opens another', async () => {
  const portal = testPortal()
  const { caseId, stream } = await open(portal)
  const { response } = await stream()
  expect(response?.headers.get('Content-Type')).toBe('text/event-stream')
  expect(response?.headers.get('Cache-Control')).toBe('no-store')
  pass(portal, seconds(4))
  expect(openStreams(portal)).toBe(1)
  touch(portal, caseId)
  pass(portal, seconds(4))
  expect(openStreams(portal)).toBe(0)
  expect(await heard(response)).toBe('retry: 15000\n\ndata: changed\n\n')
})

test('what changed between the page and its stream is told too', async () => {
  const portal = testPortal()
  const { caseId, stream } = await open(portal)
  portal.clock.advance(seconds(1))
  touch(portal, caseId)
  const { response } = await stream()
  pass(portal, seconds(4))
  expect(await heard(response)).toContain('data: changed')
})

test('a quiet stream is kept open by a heartbeat every 25 seconds', async () => {
  const portal = testPortal()
  const { stream, leave } = await open(portal)
  const { response } = await stream()
  pass(portal, seconds(60))
  leave.abort()
  expect((await heard(response)).match(/^: $/gm)).toHaveLength(2)
})

test('a session has at most two streams, and leaving makes room', async () => {
  const portal = testPortal()
  const { stream, leave } = await open(portal)
  await stream()
  await stream()
  expect((await stream()).status).toBe(204)
  expect(openStreams(portal)).toBe(2)
  leave.abort()
  expect(openStreams(portal)).toBe(0)
  expect(vi.getTimerCount()).toBe(0)
})

test('the house has at most a thousand, all on one timer', () => {
  const portal = testPortal()
  const follow = () =>
    followCase(portal, { caseId: newId(), sessionId: newId(), seen: 0, signal: new AbortController().signal })
  for (let i = 0; i < LIVE_LIMITS.inAll; i++) expect(follow()).toBeDefined()
  expect(follow()).toBeUndefined()
  expect(vi.getTimerCount()).toBe(1)
})

test('signing out ends the stream, and nothing is told after it', async () => {
  const portal = testPortal()
  const { caseId, personId, stream } = await open(portal)
  const { response } = await stream()
  endAllSessions(portal, { personId })
  touch(portal, caseId)
  portal.db.$client.prepare('update cases set updated_at = updated_at + 1 where id = ?').run(caseId)
  pass(portal, seconds(15))
  expect(openStreams(portal)).toBe(0)
  expect(await heard(response)).toBe('retry: 15000\n\n')
})

test('a session that nobody uses ends, stream or not', async () => {
  const portal = testPortal()
  const { stream } = await open(portal)
  await stream()
  pass(portal, minutes(21))
  expect(openStreams(portal)).toBe(0)
})

test('a house that is closing closes its streams', async () => {
  const portal = testPortal()
  const { stream } = await open(portal)
  await stream()
  portal.health.stopping = true
  pass(portal, seconds(4))
  expect(openStreams(portal)).toBe(0)
  expect((await stream()).status).toBe(204)
})

test('somebody who is not signed in is not asked to, and makes the browser stop', async () => {
  const portal = testPortal()
  const { caseId } = await open(portal)
  expect((await ask(portal, `/mina-sidor/${caseId}/handelser`)).status).toBe(204)
})
