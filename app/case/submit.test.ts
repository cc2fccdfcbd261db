import { expect, test } from 'vitest'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { listEvents, findCaseOfDraft } from '#db/queries/cases.ts'
import { requireResident } from '#app/identity/guards.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { addSignature } from '#app/identity/signing.testing.ts'
import { getDraft, listDrafts, saveDraft } from '#app/journey/drafts.server.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { testPortal } from '#app/platform/testing.ts'
import type { Authorized } from './access.server.ts'
import { readParticipants, readSnapshot } from './read.server.ts'
import { prepareSubmission, submitDraft } from './submit.server.ts'
import type { CaseRow } from '#db/queries/cases.ts'

function setUp({ signed = true } = {}) {
  const portal = testPortal()
  const { draftId, cookie } = startStory(portal, stories.single, Infinity)
  const resident = requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const language = portal.languages.sv
  const draft = getDraft(portal, resident.personId, service.journey, draftId)
  const prepared = prepareSubmission(portal, service, resident, draft, language)
  if (!prepared) throw new Error('The story is not complete')
  if (signed) addSignature(portal, resident.sessionId, prepared.hash)
  const submit = () => submitDraft(portal, service, { id: resident.personId, resident }, draftId, language)
  return { portal, resident, draft, prepared, language, submit }
}

const count = ({ db }: { db: ReturnType<typeof testPortal>['db'] }, table: string) =>
  db.$client.prepare(`select count(*) from ${table}`).pluck().get()

test('a signed draft becomes one case with its participant, event, audit row and notice, and the draft is gone', () => {
  const { portal, resident, submit } = setUp()
  const result = submit()
  if (!('caseId' in result)) throw new Error(result.fault)
  expect(listEvents(portal.db, result.caseId)).toMatchObject([
    { seq: 1, kind: 'received', actorKind: 'resident' },
  ])
  expect(listDrafts(portal, resident.personId)).toEqual([])
  for (const table of ['cases', 'participants', 'outbox']) expect(count(portal, table)).toBe(1)
  const row = portal.db.$client.prepare('select * from audit_log where case_id = ?').get(result.caseId)
  expect(row).toMatchObject({ action: 'case-submitted' })
})

test('sending twice gives the same case', () => {
  const { portal, submit } = setUp()
  expect(submit()).toEqual(submit())
  expect(count(portal, 'cases')).toBe(1)
})

test('what was signed is what is kept, word for word', () => {
  const { portal, prepared, resident, submit } = setUp()
  const result = submit()
  if (!('caseId' in result)) throw new Error(result.fault)
  const row = portal.db.query.cases.findFirst().sync() as Authorized<CaseRow>
  expect(readSnapshot(portal, row)).toEqual(JSON.parse(JSON.stringify(prepared.snapshot)))
  expect(readParticipants(portal, row)).toMatchObject([
    { name: 'Sara Lindqvist', number: resident.number.reveal() },
  ])
})

test('a draft that is not signed is not sent', () => {
  const { portal, submit } = setUp({ signed: false })
  expect(submit()).toEqual({ fault: 'not-signed' })
  expect(count(portal, 'cases')).toBe(0)
})

test('an answer that changed after the signature keeps the draft from being sent', () => {
  const { portal, draft, submit } = setUp()
  saveDraft(portal, draft, {
    key: 'rent',
    seenVersion: draft.version,
    apply: ({ answers }) => {
      answers.rent = { amount: 100_00, electricityIncluded: 'yes' }
    },
  })
  expect(submit()).toEqual({ fault: 'not-signed' })
})

test('a signature is good for one case only', () => {
  const { portal, resident, prepared, submit } = setUp()
  submit()
  const { draftId } = startStory(portal, stories.single, Infinity)
  const again = submitDraft(
    portal,
    service,
    { id: resident.personId, resident },
    draftId,
    portal.languages.sv,
  )
  expect(prepared.hash).toBeDefined()
  expect(again).toEqual({ fault: 'not-signed' })
})

test('somebody who became protected after beginning is met in another way, and nothing is sent', () => {
  const { portal, resident, submit } = setUp()
  addProtected(portal, resident.number)
  expect(submit()).toEqual({ fault: 'not-available' })
  expect(count(portal, 'cases')).toBe(0)
})

test('a send that fails in the middle leaves no half case, and the signature can be used again', () => {
  const { portal, draft, resident, submit } = setUp()
  portal.db.$client.exec(
    "create trigger no_events before insert on events begin select raise(abort, 'broken'); end",
  )
  expect(submit).toThrow('broken')
  for (const table of ['cases', 'participants', 'outbox', 'audit_log']) expect(count(portal, table)).toBe(0)
  portal.db.$client.exec('drop trigger no_events')
  expect(submit()).toHaveProperty('caseId')
  expect(findCaseOfDraft(portal.db, draft.id, resident.personId)).toBeDefined()
})
