import { beforeEach, expect, test } from 'vitest'
import { inTransaction } from '#db/client.ts'
import { findCase, listEvents } from '#db/queries/cases.ts'
import { listMessages } from '#db/queries/messages.ts'
import { sendStory } from '#db/seed/demo.ts'
import { withKeys } from '#app/platform/deletion/rules.ts'
import { requireStaff, type StaffMember } from '#app/identity/guards.ts'
import { signInAsStaff, type StaffKey } from '#app/identity/testing.ts'
import { auditOfCase } from '#app/platform/audit/audit.ts'
import { sweepIntegrity } from '#app/platform/audit/sweep.ts'
import { minutes } from '#app/platform/clock.ts'
import { verifyCaseRow, verifyMessageRow } from '#app/platform/crypto/row-mac.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { getCaseForHouse } from './access.server.ts'
import { assignToSelf } from './change.server.ts'
import {
  markReadBySender,
  markReadByStaff,
  MOST_LETTERS,
  MOST_MESSAGES,
  readThread,
  writeAsSender,
  writeAsStaff,
} from './thread.server.ts'

let portal: TestPortal
let caseId: string
let member: StaffMember
beforeEach(() => {
  portal = testPortal()
  caseId = sendStory(portal, 'single')
  member = staff()
  portal.clock.advance(minutes(5))
})

function staff(who: StaffKey = 'caseworker', unit?: string): StaffMember {
  const { cookie } = signInAsStaff(portal, who, unit)
  return requireStaff(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
}
const row = () => getCaseForHouse(portal, caseId)
const thread = () => readThread(portal, row())
const ask = (text: string, seen = thread().length) => writeAsStaff(portal, member, row(), { text, seen })
const answer = (text: string, seen = thread().length) => writeAsSender(portal, row(), { text, seen })
const actions = () => auditOfCase(portal.db, caseId).map(({ by, action }) => `${by} ${action}`)

test('staff ask, the sender answers, and both read it in the order in which it was written', () => {
  ask('När såg du det?')
  portal.clock.advance(minutes(1))
  answer('I tisdags.\r\nPå gården.')
  expect(thread().map(({ writtenBy, text }) => [writtenBy, text])).toEqual([
    ['staff', 'När såg du det?'],
    ['sender', 'I tisdags.\nPå gården.'],
  ])
  expect(thread().map(({ staffId }) => staffId)).toEqual([member.staffId, null])
})

test('each message is an event of its case, stands in the audit log, and makes the case new again', () => {
  ask('Fråga')
  answer('Svar')
  expect(
    listEvents(portal.db, caseId)
      .slice(-2)
      .map(({ kind, actorKind, actorId }) => [kind, actorKind, actorId]),
  ).toEqual([
    ['staffWrote', 'staff', member.staffId],
    ['senderWrote', 'resident', null],
  ])
  expect(actions().slice(-2)).toEqual(['staff message-written', 'resident message-written'])
  const matter = row()
  expect([matter.updatedAt, verifyCaseRow(portal.keyring, matter)]).toEqual([portal.clock.now(), true])
})

test('a text lies sealed in its place: under another number, in another case or changed it does not open', async () => {
  ask('När såg du det på Storgatan?')
  answer('På Lillgatan')
  const raw = portal.db.$client.serialize()
  for (const word of ['Storgatan', 'Lillgatan']) expect(raw.includes(word), word).toBe(false)
  const rows = listMessages(portal.db, caseId)
  expect(rows.every((message) => verifyMessageRow(portal.keyring, message))).toBe(true)
  expect((await sweepIntegrity(portal.db, portal.keyring)).faults).toEqual([])

  portal.db.$client.prepare('update messages set sealed = ? where seq = 2').run(rows[0]?.sealed)
  expect(() => thread()).toThrow('could not be opened')
  const { faults } = await sweepIntegrity(portal.db, portal.keyring)
  expect(faults.map(({ kind, table, row: at }) => [kind, table, at])).toEqual([
    ['sealed-value', 'messages', `${caseId}/2`],
    ['row-code', 'messages', `${caseId}/2`],
  ])
})

test('a message that somebody took out of the database is missed', async () => {
  ask('Ett')
  ask('Två')
  ask('Tre')
  portal.db.$client.exec('delete from messages where seq = 2')
  const { faults } = await sweepIntegrity(portal.db, portal.keyring)
  expect(faults).toEqual([{ kind: 'message-missing', table: 'messages', row: `${caseId}/3` }])
})

test('a post that comes twice is written once, also when somebody wrote in between', () => {
  answer('Svar')
  answer('Svar', 0)
  ask('Fråga')
  portal.clock.advance(minutes(20))
  answer('Svar', 0)
  expect(thread().map(({ text }) => text)).toEqual(['Svar', 'Fråga'])
  expect(actions().filter((action) => action.endsWith('message-written'))).toHaveLength(2)
  // Whoever has seen the first and says the same again means it.
  answer('Svar')
  expect(thread().map(({ text }) => text)).toEqual(['Svar', 'Fråga', 'Svar'])
  // The other side may use the same words.
  ask('Svar', 0)
  expect(thread()).toHaveLength(4)
})

test('nothing is written of an empty text, of one that is too long, or when the thread is full', () => {
  expect(answer(' \n\u0000\u202e ')).toBe('empty')
  expect(answer('a'.repeat(MOST_LETTERS + 1))).toBe('tooLong')
  expect(thread()).toEqual([])
  expect(answer(`${'a'.repeat(MOST_LETTERS)}\u0007\u2066`)).toBeUndefined()
  expect(thread()[0]?.text).toHaveLength(MOST_LETTERS)
  for (let n = 1; n < MOST_MESSAGES; n++) expect(answer(`${n}`)).toBeUndefined()
  expect(answer('en till')).toBe('full')
  expect(ask('en till')).toBe('full')
  expect(thread()).toHaveLength(MOST_MESSAGES)
})

test('what staff have read is marked and audited once', () => {
  answer('Ett')
  answer('Två')
  markReadByStaff(portal, member, row())
  const readAt = portal.clock.now()
  expect(thread().map((message) => message.readAt)).toEqual([readAt, readAt])
  expect(actions().filter((action) => action === 'staff messages-read')).toHaveLength(1)
  portal.clock.advance(minutes(1))
  markReadByStaff(portal, member, row())
  markReadBySender(portal, row())
  expect(thread().map((message) => message.readAt)).toEqual([readAt, readAt])
  expect(actions().filter((action) => action === 'staff messages-read')).toHaveLength(1)
  expect(listMessages(portal.db, caseId).every((one) => verifyMessageRow(portal.keyring, one))).toBe(true)
})

test('of the sender who comes back to read, only the day is kept', () => {
  ask('Fråga')
  const before = actions()
  markReadByStaff(portal, member, row())
  expect(thread()[0]?.readAt).toBeNull()
  markReadBySender(portal, row())
  expect(thread()[0]?.readAt).toBe(Date.parse('2026-11-21T23:00:00Z'))
  expect(actions()).toEqual(before)
})

test('who may not open a case writes nothing in it', () => {
  for (const stranger of [staff('administrator'), staff('caseworker', 'another')])
    expect(() => writeAsStaff(portal, stranger, row(), { text: 'Fråga', seen: 0 })).toThrow(
      expect.objectContaining({ init: { status: 409 } }),
    )
  assignToSelf(portal, staff('unitManager'), row())
  expect(() => ask('Fråga')).toThrow(expect.objectContaining({ init: { status: 409 } }))
  expect(thread()).toEqual([])
})

test('what was written goes with its case', () => {
  ask('Fråga')
  inTransaction(portal.db, () => withKeys('cases')(portal.db, caseId))
  expect(findCase(portal.db, caseId)).toBeUndefined()
  expect(listMessages(portal.db, caseId)).toEqual([])
})
