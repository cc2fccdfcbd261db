import { expect, test } from 'vitest'
import { newGuest } from '#app/identity/guest-pass.ts'
import { createDraft, deleteDraft } from '#app/journey/drafts.server.ts'
import { minutes } from '#app/platform/clock.ts'
import { createLimits } from '#app/platform/http/limits.ts'
import { drainOutbox } from '#app/platform/outbox/worker.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { confirm, isConfirmed, isUnderWay, startConfirmation } from './confirmation.server.ts'

const EMAIL = 'maria.holm@region.exempel.se'
const VISITOR = 'school'
const journey = { id: 'concern-professional', version: 1 }

function setUp(parts: Parameters<typeof testPortal>[0] = {}) {
  const portal = testPortal(parts)
  const begin = () => createDraft(portal, newGuest(portal).guest, journey, 'sv')
  return { portal, begin, draft: begin() }
}

/** The digits of the newest letter. */
async function digitsIn(portal: TestPortal): Promise<string> {
  await drainOutbox(portal)
  return /\d{3} \d{3}/.exec(portal.mails.at(-1)?.text ?? '')?.[0] ?? 'none'
}

/** Six digits that are not these. */
const other = (digits: string) => (digits.startsWith('0') ? '1' : '0') + digits.slice(1)

test('the digits that were sent to an address confirm it, however they are typed', async () => {
  for (const typed of [
    (digits: string) => digits,
    (digits: string) => digits.replace(' ', ''),
    (digits: string) => ` ${digits.replace(' ', '-')} `,
    (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  ]) {
    const { portal, draft } = setUp()
    expect(await startConfirmation(portal, draft, EMAIL, VISITOR)).toEqual({ sent: true })
    expect(isUnderWay(portal, draft.id, EMAIL)).toBe(true)
    expect(isConfirmed(portal, draft.id, EMAIL)).toBe(false)
    const digits = await digitsIn(portal)
    expect(portal.mails[0]?.to.reveal()).toBe(EMAIL)
    expect(confirm(portal, draft, EMAIL, typed(digits))).toBe('confirmed')
    expect(isConfirmed(portal, draft.id, EMAIL)).toBe(true)
    expect(isConfirmed(portal, draft.id, ` ${EMAIL.toUpperCase()}`)).toBe(true)
    expect(isUnderWay(portal, draft.id, EMAIL)).toBe(false)
  }
})

test('an address is confirmed in its own draft alone, and no other address with it', async () => {
  const { portal, draft, begin } = setUp()
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  const digits = await digitsIn(portal)
  expect(confirm(portal, draft, 'annan@exempel.se', digits)).toBe('not-sent')
  expect(confirm(portal, begin(), EMAIL, digits)).toBe('not-sent')
  confirm(portal, draft, EMAIL, digits)
  expect(isConfirmed(portal, draft.id, 'annan@exempel.se')).toBe(false)
  expect(isConfirmed(portal, begin().id, EMAIL)).toBe(false)
})

test('digits are of no use in another draft to the same address', async () => {
  const { portal, draft, begin } = setUp()
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  const digits = await digitsIn(portal)
  const second = begin()
  await startConfirmation(portal, second, EMAIL, VISITOR)
  const its = await digitsIn(portal)
  // One chance in a million that both are the same.
  if (its !== digits) expect(confirm(portal, second, EMAIL, digits)).toBe('wrong')
  expect(confirm(portal, second, EMAIL, its)).toBe('confirmed')
})

test('after five wrong attempts the right digits are of no use either', async () => {
  const { portal, draft } = setUp()
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  const digits = await digitsIn(portal)
  const wrong = () => confirm(portal, draft, EMAIL, other(digits))
  expect([wrong(), wrong(), wrong(), wrong(), wrong()]).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'spent'])
  expect(confirm(portal, draft, EMAIL, digits)).toBe('spent')
  expect(isConfirmed(portal, draft.id, EMAIL)).toBe(false)
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  expect(confirm(portal, draft, EMAIL, await digitsIn(portal))).toBe('confirmed')
})

test('after half an hour the digits are of no use, and new ones are', async () => {
  const { portal, draft } = setUp()
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  const digits = await digitsIn(portal)
  portal.clock.advance(minutes(30) - 1)
  expect(isUnderWay(portal, draft.id, EMAIL)).toBe(true)
  portal.clock.advance(1)
  expect(isUnderWay(portal, draft.id, EMAIL)).toBe(false)
  expect(confirm(portal, draft, EMAIL, digits)).toBe('late')
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  expect(confirm(portal, draft, EMAIL, await digitsIn(portal))).toBe('confirmed')
})

test('only the newest digits count, and a letter that has not left is taken back', async () => {
  const { portal, draft } = setUp()
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  const first = await digitsIn(portal)
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  const last = await digitsIn(portal)
  expect(portal.mails).toHaveLength(2)
  if (first !== last) expect(confirm(portal, draft, EMAIL, first)).toBe('wrong')
  expect(confirm(portal, draft, EMAIL, last)).toBe('confirmed')
})

test('three letters in an hour are sent for one draft, to whatever address, and not a fourth', async () => {
  const { portal, draft, begin } = setUp()
  const start = (email = EMAIL) => startConfirmation(portal, draft, email, VISITOR)
  await start()
  await start('annan@exempel.se')
  await start()
  expect(await start()).toEqual({ fault: 'too-many' })
  await drainOutbox(portal)
  expect(await startConfirmation(portal, begin(), EMAIL, VISITOR)).toEqual({ sent: true })
  portal.clock.advance(minutes(60))
  expect(await start()).toEqual({ sent: true })
})

test('two tabs that ask at once do not get more letters than one', async () => {
  const { portal, draft } = setUp()
  const asked = await Promise.all(
    Array.from({ length: 8 }, () => startConfirmation(portal, draft, EMAIL, VISITOR)),
  )
  expect(asked.filter((one) => 'sent' in one)).toHaveLength(3)
})

test('a school with one address sends thirty reports in an hour, and a mailbox is not filled from many drafts', async () => {
  const { portal, begin } = setUp({ limits: createLimits(1) })
  const start = async (email = EMAIL) => 'sent' in (await startConfirmation(portal, begin(), email, VISITOR))
  for (let n = 0; n < 40; n++) expect(await start(n % 2 ? EMAIL : EMAIL.toUpperCase()), `${n}`).toBe(true)
  expect(await start()).toBe(false)
  expect(await start('annan@exempel.se')).toBe(true)
})

test('from one place letters are not sent to one person after another', async () => {
  const { portal, begin } = setUp({ limits: createLimits(1) })
  const start = async (n: number, visitor: string) =>
    'sent' in (await startConfirmation(portal, begin(), `namn${n}@exempel.se`, visitor))
  for (let n = 0; n < 120; n++) expect(await start(n, VISITOR), `${n}`).toBe(true)
  expect(await start(120, VISITOR)).toBe(false)
  expect(await start(120, 'somewhere else')).toBe(true)
})

test('the database holds neither the address nor the digits, and the digits go when the letter has left', async () => {
  const { portal, draft } = setUp()
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  const rows = () =>
    ['confirmations', 'outbox'].flatMap((table) =>
      (portal.db.$client.prepare(`select * from ${table}`).all() as Record<string, unknown>[]).flatMap(
        (row) =>
          Object.values(row).map((value) =>
            value instanceof Buffer ? value.toString('latin1') : String(value),
          ),
      ),
    )
  const before = rows()
  const digits = await digitsIn(portal)
  for (const all of [before, rows()])
    for (const secret of [EMAIL, 'maria', digits, digits.replace(' ', '')])
      expect(all.filter((value) => value.includes(secret))).toEqual([])
  expect(portal.db.$client.prepare('select sealed_filling from outbox').pluck().all()).toEqual([null])
})

test('what was sent and confirmed goes with the draft, and a letter that has not left with it', async () => {
  const { portal, draft } = setUp()
  await startConfirmation(portal, draft, EMAIL, VISITOR)
  deleteDraft(portal, draft)
  const count = (table: string) => portal.db.$client.prepare(`select count(*) from ${table}`).pluck().get()
  expect(count('confirmations')).toBe(0)
  expect(count('outbox')).toBe(0)
  await drainOutbox(portal)
  expect(portal.mails).toEqual([])
})
