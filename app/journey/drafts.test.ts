import { expect, test } from 'vitest'
import { inTransaction } from '#db/client.ts'
import { days } from '#app/platform/clock.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { testPortal } from '#app/platform/testing.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import {
  amendDraft,
  createDraft,
  deleteDraft,
  getDraft,
  listDrafts,
  saveDraft,
  type Draft,
} from './drafts.server.ts'

const { journey } = service

function setUp() {
  const portal = testPortal()
  const { personId } = signInAsResident(portal)
  return { portal, personId, draft: createDraft(portal, personId, journey, 'sv') }
}

const answering = (key: string, value: string, seenVersion: number) => ({
  key,
  seenVersion,
  apply: ({ answers }: { answers: Draft['answers'] }) => {
    answers[key] = { value }
  },
})

test('what is saved is there when the draft is opened again', () => {
  const { portal, personId, draft } = setUp()
  saveDraft(portal, draft, answering('reason', 'Hyran', draft.version))
  const again = getDraft(portal, personId, journey, draft.id)
  expect(again.answers).toEqual({ reason: { value: 'Hyran' } })
  expect(again.version).toBe(draft.version + 1)
})

test('a draft is in the language in which it was last saved', () => {
  const { portal, personId, draft } = setUp()
  const saved = saveDraft(portal, { ...draft, language: 'ar' }, answering('reason', 'Hyran', draft.version))
  expect(saved).toMatchObject({ saved: { language: 'ar' } })
  expect(getDraft(portal, personId, journey, draft.id).language).toBe('ar')
})

test('two windows that answer different pages both keep their answers', () => {
  const { portal, personId, draft } = setUp()
  saveDraft(portal, draft, answering('reason', 'Hyran', draft.version))
  const other = saveDraft(portal, draft, answering('period', 'Nu', draft.version))
  expect('saved' in other).toBe(true)
  expect(getDraft(portal, personId, journey, draft.id).answers).toEqual({
    reason: { value: 'Hyran' },
    period: { value: 'Nu' },
  })
})

test('the second of two windows that answer the same page overwrites nothing, and sees what the first one saved', () => {
  const { portal, personId, draft } = setUp()
  saveDraft(portal, draft, answering('reason', 'Först', draft.version))
  const result = saveDraft(portal, draft, answering('reason', 'Sedan', draft.version))
  expect(result).toMatchObject({ conflict: { answers: { reason: { value: 'Först' } } } })
  expect(getDraft(portal, personId, journey, draft.id).answers).toEqual({ reason: { value: 'Först' } })
})

test('somebody else’s draft, another service’s and one that is not there give the same answer', () => {
  const { portal, personId, draft } = setUp()
  const stranger = signInAsResident(portal, 'jobseeker').personId
  const refusals = [
    () => getDraft(portal, stranger, journey, draft.id),
    () => getDraft(portal, personId, { ...journey, id: 'another-service' }, draft.id),
    () => getDraft(portal, personId, journey, 'A'.repeat(22)),
    () => getDraft(portal, personId, journey, '../../etc/passwd'),
    () => getDraft(portal, personId, journey, undefined),
  ].map((open) => {
    try {
      open()
      return 'opened'
    } catch (answer) {
      return JSON.stringify(answer)
    }
  })
  expect(new Set(refusals).size).toBe(1)
  expect(refusals[0]).toContain('404')
})

test('a draft is removed thirty days after it was last saved', () => {
  const { portal, draft } = setUp()
  expect(draft.deletesOn).toBe('2026-12-22')
  portal.clock.advance(days(10))
  const result = saveDraft(portal, draft, answering('reason', 'Hyran', draft.version))
  expect(result).toMatchObject({ saved: { deletesOn: '2027-01-01' } })
})

test('a draft that its owner removes is gone, and so is its key', () => {
  const { portal, personId, draft } = setUp()
  deleteDraft(portal, draft)
  expect(listDrafts(portal, personId)).toEqual([])
  expect(
    portal.db.$client.prepare('select count(*) from data_keys where id = ?').pluck().get(draft.key.id),
  ).toBe(0)
})

test('a draft copied to another person’s row does not open', () => {
  const { portal, draft } = setUp()
  const other = createDraft(portal, signInAsResident(portal, 'jobseeker').personId, journey, 'sv')
  saveDraft(portal, draft, answering('reason', 'Hyran', draft.version))
  portal.db.$client
    .prepare('update drafts set sealed = (select sealed from drafts where id = ?) where id = ?')
    .run(draft.id, other.id)
  expect(() => getDraft(portal, other.holder, journey, other.id)).toThrow('could not be opened')
})

test('what the house itself changes keeps a draft no longer, and an open page of it saves as before', () => {
  const { portal, personId, draft } = setUp()
  saveDraft(portal, draft, answering('reason', 'Hyran', draft.version))
  const shown = { ...getDraft(portal, personId, journey, draft.id), lookAgain: ['period'] }
  portal.clock.advance(days(3))
  const apply = ({ answers }: { answers: Draft['answers'] }) => {
    delete answers.reason
  }
  expect(() => amendDraft(portal, shown, apply)).toThrow('inside the transaction')
  inTransaction(portal.db, () => amendDraft(portal, shown, apply))
  const now = getDraft(portal, personId, journey, draft.id)
  expect(now).toMatchObject({ answers: {}, lookAgain: ['period'], savedIn: shown.savedIn })
  expect([now.savedAt, now.deletesOn]).toEqual([shown.savedAt, shown.deletesOn])
  expect('saved' in saveDraft(portal, shown, answering('reason', 'Maten', shown.version))).toBe(true)
})
