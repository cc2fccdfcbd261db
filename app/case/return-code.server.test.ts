import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { letGo } from '#db/queries/return-codes.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { minutes } from '#app/platform/clock.ts'
import { runDeletion } from '#app/platform/deletion/run.ts'
import { createGuessPace, FREE_SLIPS, LONGEST_MS } from '#app/platform/http/guess-pace.ts'
import { newId } from '#app/platform/ids.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { sendReport } from './reports.testing.ts'
import { codeOf } from './return-code.ts'
import { HELD_FOR, heldBy, holdByCode, MOST_HELD_MS, requireHeldCase } from './return-code.server.ts'

let portal: TestPortal
beforeEach(() => {
  portal = testPortal()
})
afterEach(() => {
  vi.useRealTimers()
})

const from = (cookie = '') => new Request(portal.config.publicUrl, { headers: { cookie } })
const type = (
  code: string,
  {
    turn,
    visitor = 'somewhere',
    cookie = '',
  }: { turn?: string | undefined; visitor?: string; cookie?: string } = {},
) => holdByCode(portal, from(cookie), { code, turn }, visitor)
/** A code that nobody was given. */
const wrong = (n: number) => codeOf(Buffer.from(`nobody was given ${String(n).padStart(9, '0')}`))
const notThere = expect.objectContaining({ init: { status: 404 } })

test('the browser that sent it has it open, and after its code was typed another one has', async () => {
  const { caseId, code, cookie } = sendReport(portal)
  expect(requireHeldCase(portal, from(cookie), caseId).row.id).toBe(caseId)
  const typed = await type(code)
  if (!('caseId' in typed)) throw new Error('not opened')
  expect(typed.caseId).toBe(caseId)
  const other = typed.cookie?.split(';')[0] ?? ''
  expect(requireHeldCase(portal, from(other), caseId).row.id).toBe(caseId)
  expect(() => requireHeldCase(portal, from(cookie), caseId)).toThrow(notThere)
  // Whoever has a pass keeps it, with what they have begun.
  expect(await type(code, { cookie: other })).toEqual({ caseId, cookie: undefined })
})

test('it closes when it has not been used for half an hour, and stays open while it is', () => {
  const { caseId, cookie } = sendReport(portal)
  for (let n = 0; n < 4; n++) {
    portal.clock.advance(HELD_FOR - 1000)
    expect(requireHeldCase(portal, from(cookie), caseId).row.id).toBe(caseId)
  }
  portal.clock.advance(HELD_FOR)
  expect(() => requireHeldCase(portal, from(cookie), caseId)).toThrow(notThere)
})

test('nobody else has it open: not without a pass, with another, signed in, by a malformed id or after it was let go', () => {
  const { caseId, cookie, guest } = sendReport(portal)
  const another = sendReport(portal)
  for (const request of [from(), from(another.cookie), from(signInAsResident(portal, 'single').cookie)])
    expect(() => requireHeldCase(portal, request, caseId)).toThrow(notThere)
  for (const id of [newId(), '', undefined, `${caseId} `, "' or 1=1 --"])
    expect(() => requireHeldCase(portal, from(cookie), id)).toThrow(notThere)
  letGo(portal.db, guest)
  expect(() => requireHeldCase(portal, from(cookie), caseId)).toThrow(notThere)
})

test('somebody signed in who sent it has it open by their session', () => {
  const { caseId } = sendReport(portal)
  const { personId, cookie } = signInAsResident(portal, 'single')
  const held = heldBy(portal.keyring, personId)
  portal.db.$client.prepare('update return_codes set holder = ? where case_id = ?').run(held, caseId)
  expect(requireHeldCase(portal, from(cookie), caseId)).toMatchObject({ holder: personId })
  portal.clock.advance(minutes(5))
  requireHeldCase(portal, from(cookie), caseId)
  const kept = portal.db.$client.prepare('select holder from return_codes').pluck().all()
  expect(kept).toEqual([held])
  expect(held).not.toContain(personId)
})

test('a code lies nowhere: not in the database, and not as a plain hash of itself', async () => {
  const { code } = sendReport(portal)
  const raw = portal.db.$client.serialize()
  expect(raw.includes(code)).toBe(false)
  expect(raw.includes(Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(code))))).toBe(false)
})

test('what cannot be a code costs nothing and is told apart from one that leads nowhere', async () => {
  portal.guessPace = createGuessPace(portal.clock)
  const { code } = sendReport(portal)
  for (let n = 0; n < 50; n++) {
    expect(await type('1234')).toEqual({ fault: 'looks' })
    expect(await type(code.slice(0, 15) + String((Number(code.at(-1)) + 1) % 10))).toEqual({ fault: 'digit' })
  }
  expect(await type(wrong(1))).toEqual({ fault: 'unknown' })
})

/** Tries from one address until its next one has to wait the longest. */
async function spend(visitor: string) {
  for (let n = 0; n < FREE_SLIPS + 4; n++) {
    portal.guessPace.take(visitor)
    portal.clock.advance(1000)
  }
}

test('after wrong codes a right one waits as long as a wrong one, and then gets in', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  portal.guessPace = createGuessPace(portal.clock)
  const { caseId, code } = sendReport(portal)
  await spend('school')
  const answers: unknown[] = []
  void type(wrong(1), { visitor: 'school' }).then((answer) => answers.push(answer))
  void type(code, { visitor: 'school' }).then((answer) => answers.push(answer))
  await vi.advanceTimersByTimeAsync(LONGEST_MS - 1)
  expect(answers).toEqual([])
  await vi.advanceTimersByTimeAsync(101)
  expect(answers).toEqual([{ fault: 'unknown' }, expect.objectContaining({ caseId })])
})

test('who waits is looked up only while they are there', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  portal.guessPace = createGuessPace(portal.clock)
  const { code, caseId, cookie } = sendReport(portal)
  await spend('somewhere')
  const leaving = new AbortController()
  const request = new Request(portal.config.publicUrl, { signal: leaving.signal })
  const waiting = expect(
    holdByCode(portal, request, { code, turn: undefined }, 'somewhere'),
  ).rejects.toThrow()
  leaving.abort()
  await waiting
  expect(requireHeldCase(portal, from(cookie), caseId).row.id).toBe(caseId)
})

test('when the line is long a place in it is given, for that code alone', async () => {
  portal.guessPace = createGuessPace(portal.clock)
  const { caseId, code } = sendReport(portal)
  for (let n = 0; n < 1000; n++) portal.guessPace.take(`address ${n}`)
  const told = await type(code)
  if (!('comeBackIn' in told)) throw new Error('no turn')
  expect(told.comeBackIn * 1000).toBeGreaterThan(MOST_HELD_MS)
  // Coming back too early changes nothing, and the place is kept.
  portal.clock.advance(1000)
  expect(await type(code, { turn: told.turn })).toEqual({ ...told, comeBackIn: told.comeBackIn - 1 })
  portal.clock.advance(told.comeBackIn * 1000)
  for (let n = 0; n < 3000; n++) portal.guessPace.take(`another ${n}`)
  for (const turn of [undefined, '', 'x', told.turn.replace(/^\d/, '2'), `${told.turn.slice(0, -2)}__`])
    expect(await type(code, { turn, visitor: `with ${turn}` })).toHaveProperty('comeBackIn')
  expect(await type(wrong(1), { turn: told.turn })).toHaveProperty('comeBackIn')
  expect(await type(code, { turn: told.turn })).toMatchObject({ caseId })
  portal.clock.advance(minutes(20))
  for (let n = 0; n < 3000; n++) portal.guessPace.take(`third ${n}`)
  expect(await type(code, { turn: told.turn })).toHaveProperty('comeBackIn')
})

test('which browser had it open is forgotten, and the code still leads back', async () => {
  const { caseId, code, cookie } = sendReport(portal)
  const holders = () => portal.db.$client.prepare('select holder from return_codes').pluck().all()
  const forget = () => runDeletion(portal.db, portal.keyring, portal.clock.now(), () => Promise.resolve())
  portal.clock.advance(HELD_FOR)
  await forget()
  expect(holders()).not.toEqual([null])
  portal.clock.advance(minutes(61))
  await forget()
  expect(holders()).toEqual([null])
  expect(() => requireHeldCase(portal, from(cookie), caseId)).toThrow(notThere)
  expect(await type(code, { cookie })).toMatchObject({ caseId })
})
