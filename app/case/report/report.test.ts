import { beforeEach, expect, test } from 'vitest'
import { requireStaff } from '#app/identity/guards.ts'
import { addProtected, removeProtected } from '#app/identity/protected-identity.server.ts'
import { signInAsStaff, type ConcernStaffKey } from '#app/identity/testing.ts'
import { sweepIntegrity } from '#app/platform/audit/sweep.ts'
import { days, hours } from '#app/platform/clock.ts'
import { withKeys } from '#app/platform/deletion/rules.ts'
import { newId } from '#app/platform/ids.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { inTransaction } from '#db/client.ts'
import { auditRowsAfter } from '#db/queries/audit.ts'
import { findTask, listActs } from '#db/queries/acts.ts'
import { findCase, listEvents } from '#db/queries/cases.ts'
import { findDataKey } from '#db/queries/data-keys.ts'
import { listHung } from '#db/queries/deletion.ts'
import { listInboxCounts } from '#db/queries/inbox.ts'
import { findCaseForStaff, getCaseForHouse, getCaseToChange, sightOf } from '../access.server.ts'
import { assignToSelf } from '../change.server.ts'
import { readEvents, readEventsForStaff, readSnapshot } from '../read.server.ts'
import { markReadByStaff, writeAsSender } from '../thread.server.ts'
import { readActs, type FormMark } from './acts.server.ts'
import { assignTo, listAssignees } from './assign.server.ts'
import { decide, extendDeadline } from './decide.server.ts'
import { clear, close, closeAsJunk, forward } from './ends.server.ts'
import { giveFeedback } from './feedback.server.ts'
import { findToLink, linkReports } from './link.server.ts'
import { assessProtection, lookAgain } from './protection.server.ts'
import { listLinked, listRelated } from './related.server.ts'
import { openReporter } from './reporter-card.server.ts'
import { setAside } from './set-aside.server.ts'
import { splitReport } from './split.server.ts'
import { reportServices, sendReport } from './testing.ts'

let portal: TestPortal
const service = reportServices.professional
const conflict = expect.objectContaining({ init: { status: 409 } })
const missing = expect.objectContaining({ init: { status: 404 } })

beforeEach(() => {
  portal = testPortal()
})

function member(who: ConcernStaffKey, unit?: string) {
  const { cookie } = signInAsStaff(portal, who, unit)
  return requireStaff(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
}
const rowOf = (who: ConcernStaffKey, id: string) => getCaseToChange(portal, member(who), id)
const markOf = (id: string): FormMark => ({ key: newId(), seen: listActs(portal.db, id).length })
const statusOf = (id: string) => findCase(portal.db, id)?.status
const kindsOf = (id: string) => listActs(portal.db, id).map(({ kind }) => kind)
const audited = (action: string) =>
  auditRowsAfter(portal.db, 0, 10_000)
    .filter((row) => row.action === action)
    .map(({ caseId, actorId, detail }) => ({ caseId, actorId, detail: JSON.parse(detail) as unknown }))

function assess(id: string, who: ConcernStaffKey = 'concernCaseworker', mark = markOf(id)) {
  const content = { danger: false, reasons: 'Hon är hos sin mormor i kväll.' }
  assessProtection(portal, member(who), service, rowOf(who, id), mark, content)
}
function look(id: string, who: ConcernStaffKey = 'otherConcernCaseworker', agrees = true) {
  lookAgain(portal, member(who), service, rowOf(who, id), markOf(id), { agrees, reasons: 'Läst.' })
}
const reasons = { reasons: 'Oron är redan känd.', section: '20 kap. 2 § SoL' }
function end(
  id: string,
  outcome: 'opened' | 'not-opened' | 'running',
  who: ConcernStaffKey = 'concernCaseworker',
) {
  decide(portal, member(who), service, rowOf(who, id), markOf(id), { outcome, ...reasons })
}

test('a report is assessed, looked at by another, decided, told of and closed, each act signed and counted', async () => {
  const id = sendReport(portal, 'professional', { feedback: 'yes', name: 'Karin Lärare' })
  assess(id)
  expect(statusOf(id)).toBe('assessing')
  look(id)
  end(id, 'not-opened')
  expect(statusOf(id)).toBe('decided')
  expect(findTask(portal.db, id, 'feedback')).toMatchObject({ dueOn: '2026-11-29', doneOn: null })
  portal.clock.advance(days(2))
  const told = { told: 'not-opened', to: 'Karin Lärare', day: '2026-11-24', reasons: '' } as const
  const who = 'concernCaseworker'
  giveFeedback(portal, member(who), service, rowOf(who, id), markOf(id), told)
  expect(findTask(portal.db, id, 'feedback')?.doneOn).toBe('2026-11-24')
  close(portal, member(who), service, rowOf(who, id), markOf(id), { reasons: 'Klart.' })
  expect(statusOf(id)).toBe('closed')
  expect(kindsOf(id)).toEqual(['protection', 'agreed', 'not-opened', 'feedback', 'closed'])
  const acts = readActs(portal, rowOf('concernManager', id))
  const [me, other] = [member('concernCaseworker').staffId, member('otherConcernCaseworker').staffId]
  expect(acts.map(({ staffId }) => staffId)).toEqual([me, other, me, me, me])
  expect(acts[0]).toMatchObject({ onDay: '2026-11-22', content: { danger: false } })
  expect(acts[2]).toMatchObject({ content: reasons })
  expect(audited('report-act')).toEqual(
    kindsOf(id).map((act, i) => ({ caseId: id, actorId: acts[i]?.staffId, detail: { act } })),
  )
  expect(listEvents(portal.db, id).map(({ kind }) => kind)).toEqual([
    'received',
    'protectionAssessed',
    'secondLookAgreed',
    'assigned',
    'preliminaryDecided',
    'feedbackGiven',
    'closed',
  ])
  expect(await sweepIntegrity(portal.db, portal.keyring)).toMatchObject({ faults: [] })
})

test('what the desk does is for staff: nobody else reads of it in the timeline', () => {
  const id = sendReport(portal)
  assess(id)
  look(id)
  const row = rowOf('concernCaseworker', id)
  expect(readEvents(portal, row).map(({ kind }) => kind)).toEqual(['received'])
  expect(readEventsForStaff(portal, row)).toHaveLength(3)
})

test('the same form sent twice is one act, and somebody else’s form is nobody’s', () => {
  const id = sendReport(portal)
  const mark = markOf(id)
  assess(id, 'concernCaseworker', mark)
  assess(id, 'concernCaseworker', mark)
  expect(kindsOf(id)).toEqual(['protection'])
  expect(() => assess(id, 'otherConcernCaseworker', mark)).toThrow(conflict)
  expect(() => assess(sendReport(portal), 'concernCaseworker', mark)).toThrow(conflict)
})

test('a form that was shown before a colleague did something changes nothing', () => {
  const id = sendReport(portal)
  const shown = markOf(id)
  assess(id, 'otherConcernCaseworker')
  expect(() => assess(id, 'concernCaseworker', shown)).toThrow(conflict)
  expect(kindsOf(id)).toEqual(['protection'])
})

test('an assessment that a colleague does not agree with is made anew, and the report is first in the queue again', () => {
  const id = sendReport(portal)
  assess(id)
  look(id, 'otherConcernCaseworker', false)
  expect(statusOf(id)).toBe('received')
  expect(() => end(id, 'opened')).toThrow(conflict)
  assess(id, 'concernManager')
  expect(statusOf(id)).toBe('assessing')
})

test('nobody agrees with themselves', () => {
  const id = sendReport(portal)
  assess(id)
  expect(() => look(id, 'concernCaseworker')).toThrow(conflict)
  expect(kindsOf(id)).toEqual(['protection'])
})

test('not opening before a second look is refused, opening is not', () => {
  const id = sendReport(portal)
  assess(id)
  expect(() => end(id, 'not-opened')).toThrow(conflict)
  // What was refused has taken nothing: not the case either.
  expect(findCase(portal.db, id)?.assignedTo).toBeNull()
  end(id, 'opened')
  expect(statusOf(id)).toBe('decided')
  expect(() => end(id, 'running')).toThrow(conflict)
})

test('deciding before the protection assessment is refused', () => {
  const id = sendReport(portal)
  expect(() => end(id, 'opened')).toThrow(conflict)
  expect(() =>
    extendDeadline(portal, member('concernCaseworker'), service, rowOf('concernCaseworker', id), markOf(id), {
      reasons: 'x',
      until: '2026-12-20',
    }),
  ).toThrow(conflict)
  expect(kindsOf(id)).toEqual([])
})

test.each([
  ['opened', '2026-11-29'],
  ['running', '2026-11-22'],
] as const)('%s: a mandated reporter who asked is told by %s', (outcome, dueOn) => {
  const id = sendReport(portal, 'professional', { feedback: 'yes' })
  assess(id)
  end(id, outcome)
  expect(findTask(portal.db, id, 'feedback')?.dueOn).toBe(dueOn)
})

test.each([
  ['who did not ask', 'professional', 'no'],
  ['by name, who has no such right', 'private', 'yes'],
  ['anonymous', 'anonymous', 'yes'],
] as const)('a reporter %s is owed no feedback', (_, through, feedback) => {
  const id = sendReport(portal, through, { feedback })
  assess(id)
  end(id, 'opened')
  expect(findTask(portal.db, id, 'feedback')).toBeUndefined()
})

test('a mandated reporter is told nothing but what was decided', () => {
  const id = sendReport(portal, 'professional', { feedback: 'yes' })
  assess(id)
  end(id, 'opened')
  const give = (told: 'opened' | 'running' | 'nothing') =>
    giveFeedback(portal, member('concernCaseworker'), service, rowOf('concernCaseworker', id), markOf(id), {
      told,
      to: 'skolan',
      day: '2026-11-22',
      reasons: '',
    })
  expect(() => give('running')).toThrow(conflict)
  expect(findTask(portal.db, id, 'feedback')?.doneOn).toBeNull()
  const shut = () =>
    close(portal, member('concernCaseworker'), service, rowOf('concernCaseworker', id), markOf(id), {
      reasons: 'x',
    })
  expect(shut).toThrow(conflict)
  give('opened')
  shut()
  expect(() => give('opened')).toThrow(conflict)
})

test('an extension says until when, and may be made by whoever has the case', () => {
  const id = sendReport(portal)
  assess(id)
  const who = 'concernCaseworker'
  const content = { reasons: 'Barnet är utomlands till den 10.', until: '2026-12-14' }
  extendDeadline(portal, member(who), service, rowOf(who, id), markOf(id), content)
  expect(listActs(portal.db, id).at(-1)).toMatchObject({ kind: 'extended', untilDay: '2026-12-14' })
  expect(findCase(portal.db, id)?.assignedTo).toBe(member(who).staffId)
  expect(statusOf(id)).toBe('assessing')
})

test('a report is forwarded once somebody has looked again, with what the other municipality answered', () => {
  const id = sendReport(portal)
  assess(id)
  const content = { to: 'Sundby kommun', how: 'Säker e-post', receipt: 'Mottagen 22/11, dnr 2026-118' }
  const send = () =>
    forward(portal, member('concernCaseworker'), service, rowOf('concernCaseworker', id), markOf(id), content)
  expect(send).toThrow(conflict)
  look(id)
  send()
  expect(statusOf(id)).toBe('forwarded')
  expect(readActs(portal, rowOf('concernCaseworker', id)).at(-1)).toMatchObject({ content })
  expect(send).toThrow(conflict)
})

test('what is suspected waits aside until somebody has read it, and its clocks have run', () => {
  const [spam, real] = [sendReport(portal), sendReport(portal)]
  for (const id of [spam, real]) {
    setAside(portal, id)
    setAside(portal, id)
  }
  expect(listEvents(portal.db, spam).map(({ kind, actorKind }) => [kind, actorKind])).toEqual([
    ['received', 'resident'],
    ['setAside', 'system'],
  ])
  expect(() => assess(spam)).toThrow(conflict)
  portal.clock.advance(hours(30))
  clear(portal, member('concernReception'), service, rowOf('concernReception', real), markOf(real), {
    reasons: 'En riktig anmälan.',
  })
  expect(findCase(portal.db, real)).toMatchObject({ status: 'received', receivedOn: '2026-11-22' })
  const junk = (who: ConcernStaffKey) =>
    closeAsJunk(portal, member(who), service, rowOf(who, spam), markOf(spam), { reasons: 'Reklam.' })
  expect(() => junk('concernReception')).toThrow(conflict)
  junk('concernCaseworker')
  expect(statusOf(spam)).toBe('closed')
  // Nothing is dropped: what it said is still there.
  expect(readSnapshot(portal, rowOf('concernManager', spam)).sections).toHaveLength(1)
  setAside(portal, spam)
  expect(statusOf(spam)).toBe('closed')
})

test('a report about two families becomes two, with the same words and the same day', async () => {
  const id = sendReport(portal, 'professional', { name: 'Karin Lärare', child: 'Alva Berg' })
  portal.clock.advance(days(3))
  assess(id)
  const mark = markOf(id)
  const split = () =>
    splitReport(portal, member('concernCaseworker'), service, rowOf('concernCaseworker', id), mark, {
      reasons: 'Två familjer.',
    })
  const other = split()
  expect(split()).toBe(other)
  const [one, two] = [rowOf('concernCaseworker', id), rowOf('concernCaseworker', other)]
  expect(readSnapshot(portal, two)).toEqual(readSnapshot(portal, one))
  expect(two).toMatchObject({ status: 'received', receivedOn: '2026-11-22', receivedAt: one.receivedAt })
  expect([two.reference === one.reference, two.dataKeyId === one.dataKeyId]).toEqual([false, false])
  expect(kindsOf(other)).toEqual(['split-from'])
  const manager = member('concernManager')
  const card = (row: typeof one) => openReporter(portal, manager, service, row, 'assess').reporter
  expect(card(two)).toEqual(card(one))
  expect(listLinked(portal, manager, one)).toMatchObject([{ id: other, kind: 'split' }])
  expect(listLinked(portal, manager, two)).toMatchObject([{ id, kind: 'split' }])
  expect(listRelated(portal, manager, two, 'subject')).toMatchObject([{ id }])
  expect(await sweepIntegrity(portal.db, portal.keyring)).toMatchObject({ faults: [] })
  // One of them goes, and the other stands with all its own.
  portal.db.$client.prepare('delete from cases where id = ?').run(id)
  expect(card(rowOf('concernCaseworker', other)).answers).toMatchObject({
    reporter: { name: 'Karin Lärare' },
  })
})

test('reports are tied together once, and only with what the member may open', () => {
  const who = 'concernCaseworker'
  const [id, mine, colleagues] = [sendReport(portal), sendReport(portal), sendReport(portal)]
  const other = 'otherConcernCaseworker'
  assignToSelf(portal, member(other), rowOf(other, colleagues))
  const find = (wanted: string) =>
    findToLink(portal, member(who), rowOf(who, id), findCase(portal.db, wanted)?.reference ?? '')
  expect(find(mine)).toBe(mine)
  expect([find(colleagues), find(id)]).toEqual([undefined, undefined])
  expect(findToLink(portal, member(who), rowOf(who, id), 'Alva Berg')).toBeUndefined()
  const link = () =>
    linkReports(portal, member(who), service, rowOf(who, id), markOf(id), {
      otherId: mine,
      reasons: 'Syskon.',
    })
  link()
  expect(link).toThrow(conflict)
  expect([kindsOf(id), kindsOf(mine)]).toEqual([['linked'], ['linked']])
  expect(listLinked(portal, member(who), rowOf(who, mine))).toMatchObject([{ id, kind: 'same-child' }])
  expect(audited('report-act').map(({ detail }) => detail)).toEqual([
    { act: 'linked', other: mine },
    { act: 'linked', other: id },
  ])
})

test('the reception hands a report out, and does not see it after that', () => {
  const id = sendReport(portal)
  const [reception, caseworker] = [member('concernReception'), member('concernCaseworker')]
  const row = rowOf('concernReception', id)
  const names = listAssignees(portal, row).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['Anna Sundin']))
  expect(names).not.toContain('Maria Öberg')
  const give = (to: string, from: string | null = null) =>
    assignTo(portal, reception, service, row, { from, to })
  expect(() => give(reception.staffId)).toThrow(expect.objectContaining({ init: { status: 400 } }))
  expect(() => give(newId())).toThrow(expect.objectContaining({ init: { status: 400 } }))
  expect(() => give(member('concernManager', 'ekonomi').staffId)).toThrow(
    expect.objectContaining({ init: { status: 400 } }),
  )
  give(caseworker.staffId)
  expect(findCase(portal.db, id)?.assignedTo).toBe(caseworker.staffId)
  expect(() => give(member('otherConcernCaseworker').staffId)).toThrow(conflict)
  expect(() => rowOf('concernReception', id)).toThrow()
  // The manager takes it back from one and gives it to another, unless it has moved meanwhile.
  const manager = member('concernManager')
  const { staffId: to } = member('otherConcernCaseworker')
  const hand = (from: string | null) =>
    assignTo(portal, manager, service, rowOf('concernManager', id), { from, to })
  expect(() => hand(null)).toThrow(conflict)
  hand(caseworker.staffId)
  hand(caseworker.staffId)
  expect(findCase(portal.db, id)?.assignedTo).toBe(to)
  expect(audited('case-assigned')).toHaveLength(2)
})

test('a caseworker hands nothing out', () => {
  const id = sendReport(portal)
  const who = 'concernCaseworker'
  const { staffId: to } = member('otherConcernCaseworker')
  expect(() => assignTo(portal, member(who), service, rowOf(who, id), { from: null, to })).toThrow(conflict)
})

test('who sent a report is opened for a reason, and the log has it before anything is read', () => {
  const id = sendReport(portal, 'professional', { name: 'Karin Lärare', email: 'karin@skola.example' })
  const row = rowOf('concernCaseworker', id)
  const me = member('concernCaseworker')
  const { reporter } = openReporter(portal, me, service, row, 'meeting')
  expect(reporter.answers).toMatchObject({ reporter: { name: 'Karin Lärare' } })
  expect(audited('reporter-opened')).toEqual([
    { caseId: id, actorId: me.staffId, detail: { reason: 'meeting' } },
  ])
  expect(JSON.stringify(readSnapshot(portal, row))).not.toContain('Karin')
  openReporter(portal, me, service, row, 'ask')
  expect(audited('reporter-opened')).toHaveLength(2)
})

test('who sent a report is not there for the reception, nor for whoever had the case before', () => {
  const id = sendReport(portal, 'private', { name: 'Karin Granne' })
  const open = (who: ConcernStaffKey, row: ReturnType<typeof rowOf>) => () =>
    openReporter(portal, member(who), reportServices.private, row, 'ask')
  expect(open('concernReception', rowOf('concernReception', id))).toThrow(missing)
  const before = rowOf('concernCaseworker', id)
  const other = 'otherConcernCaseworker'
  assignToSelf(portal, member(other), rowOf(other, id))
  expect(open('concernCaseworker', before)).toThrow()
  expect(audited('reporter-opened')).toEqual([])
  open(other, rowOf(other, id))()
  expect(audited('reporter-opened')).toHaveLength(1)
})

test('other reports about the same child are named by number and day, as far as the unit reaches, and no further', () => {
  const child = { child: 'Alva Berg', number: '201501012395' }
  const id = sendReport(portal, 'professional', child)
  portal.clock.advance(days(1))
  const same = sendReport(portal, 'private', { number: child.number })
  const named = sendReport(portal, 'anonymous', { child: 'ALVA  berg' })
  const strangers = sendReport(portal, 'private', { child: 'Alva', number: '201501012387' })
  const elsewhere = sendReport(portal, 'private', child)
  portal.db.$client.prepare("update cases set unit = 'ekonomi' where id = ?").run(elsewhere)
  const other = 'otherConcernCaseworker'
  assignToSelf(portal, member(other), rowOf(other, same))
  const seen = listRelated(portal, member('concernCaseworker'), rowOf('concernCaseworker', id), 'subject')
  expect(new Map(seen.map((one) => [one.id, one.mayOpen]))).toEqual(
    new Map([
      [same, false],
      [named, true],
    ]),
  )
  expect(seen.map((one) => one.id)).not.toContain(strangers)
  expect(Object.keys(seen[0] ?? {}).sort()).toEqual(
    ['assignedTo', 'id', 'mayOpen', 'receivedOn', 'reference', 'service', 'status'].sort(),
  )
  expect(listRelated(portal, member('concernReception'), rowOf('concernReception', id), 'subject')).toEqual(
    [],
  )
})

test('other reports by the same reporter are seen with the reporter alone', () => {
  const id = sendReport(portal, 'professional', { email: 'karin@skola.example', child: 'Alva Berg' })
  const same = sendReport(portal, 'professional', { email: 'Karin@skola.example', child: 'Bo Ek' })
  const who = 'concernCaseworker'
  expect(listRelated(portal, member(who), rowOf(who, id), 'subject')).toEqual([])
  const { sameReporter } = openReporter(portal, member(who), service, rowOf(who, id), 'assess')
  expect(sameReporter.map((one) => one.id)).toEqual([same])
})

test('a report about a protected child is there for clearance alone, whenever the protection came', () => {
  const number = '201501012395'
  const child = redact<string>(number)
  const [before, unknown] = [sendReport(portal, 'professional', { number }), sendReport(portal)]
  // Somebody of the unit must have clearance: see below.
  member('clearedConcernManager')
  const sees = (who: ConcernStaffKey) => {
    const me = member(who)
    const open = (id: string) => findCaseForStaff(portal, me, id) !== undefined
    const counted = listInboxCounts(portal.db, sightOf(portal, me)).reduce((sum, { n }) => sum + n, 0)
    return [open(before), open(unknown), counted]
  }
  expect(sees('concernManager')).toEqual([true, true, 2])
  addProtected(portal, child)
  for (const who of ['concernManager', 'concernCaseworker', 'concernReception'] as const)
    expect(sees(who)).toEqual([false, true, 1])
  expect(sees('clearedConcernManager')).toEqual([true, true, 2])
  expect(() => rowOf('concernManager', before)).toThrow(missing)
  const after = sendReport(portal, 'anonymous', { number, child: 'Alva Berg' })
  const twin = sendReport(portal, 'anonymous', { child: 'Alva Berg' })
  expect(findCaseForStaff(portal, member('concernManager'), after)).toBeUndefined()
  // The name alone protects nothing, and leads to nothing that is kept.
  expect(listRelated(portal, member('concernManager'), rowOf('concernManager', twin), 'subject')).toEqual([])
  const cleared = 'clearedConcernManager'
  expect(listRelated(portal, member(cleared), rowOf(cleared, twin), 'subject')).toMatchObject([{ id: after }])
  removeProtected(portal, child)
  expect(sees('concernManager')).toEqual([true, true, 4])
})

test('a child who was on the list before this version is kept as soon as a report names them', () => {
  const number = '201501012395'
  addProtected(portal, redact<string>(number))
  member('clearedConcernManager')
  // As the list was when only people who had signed in stood in the register.
  portal.db.$client.exec('delete from protected_register')
  const id = sendReport(portal, 'professional', { number })
  expect(findCaseForStaff(portal, member('concernManager'), id)).toBeUndefined()
  expect(findCaseForStaff(portal, member('clearedConcernManager'), id)).toBeDefined()
})

test('while no manager of the unit has clearance, the unit sees what it was sent: no child is seen by nobody', () => {
  const number = '201501012395'
  const id = sendReport(portal, 'professional', { number })
  addProtected(portal, redact<string>(number))
  expect(findCaseForStaff(portal, member('concernCaseworker'), id)).toBeDefined()
  member('clearedConcernManager')
  expect(findCaseForStaff(portal, member('concernCaseworker'), id)).toBeUndefined()
  // It opens no other unit.
  expect(findCaseForStaff(portal, member('concernCaseworker', 'ekonomi'), id)).toBeUndefined()
})

test('a report that is deleted takes the key of its reporter with it, and everything the desk did', () => {
  const id = sendReport(portal, 'private', { name: 'Karin Granne' })
  assess(id)
  const keys = () => portal.db.$client.prepare('select count(*) from data_keys').pluck().get()
  const before = keys()
  const kept = sendReport(portal)
  inTransaction(portal.db, () => withKeys('cases')(portal.db, id))
  inTransaction(portal.db, () => withKeys('cases')(portal.db, kept))
  // Staff who signed in meanwhile have theirs.
  expect(keys()).toBe(Number(before) - 2)
  expect(listActs(portal.db, id)).toEqual([])
})

test('an act is never changed, and a changed one is found', async () => {
  const id = sendReport(portal)
  assess(id)
  const { $client } = portal.db
  const forge = () => $client.prepare("update acts set on_day = '2026-11-21' where case_id = ?").run(id)
  expect(forge).toThrow('an act is not changed')
  $client.exec('drop trigger acts_are_not_changed')
  forge()
  expect((await sweepIntegrity(portal.db, portal.keyring)).faults).toEqual([
    { kind: 'row-code', table: 'acts', row: `${id}/1` },
  ])
})

test('a task or a link that was forged is found, and an act that is gone', async () => {
  const id = sendReport(portal, 'professional', { feedback: 'yes' })
  assess(id)
  end(id, 'opened')
  const who = 'concernCaseworker'
  const other = splitReport(portal, member(who), service, rowOf(who, id), markOf(id), { reasons: 'x' })
  const { $client } = portal.db
  $client.prepare("update tasks set due_on = '2027-01-01'").run()
  $client.prepare("update case_links set kind = 'same-child'").run()
  $client.prepare('delete from acts where case_id = ? and seq = 1').run(id)
  const { faults } = await sweepIntegrity(portal.db, portal.keyring)
  expect(faults.filter(({ kind }) => kind === 'row-code').map(({ table, row }) => [table, row])).toEqual([
    ['tasks', `${id}/feedback`],
    ['case_links', `${id}/${other}`],
  ])
  expect(faults.some(({ kind, table }) => kind === 'event-missing' && table === 'acts')).toBe(true)
})

test.each([
  ['opened', '2047-12-31', 'child-30y-2026'],
  ['running', '2047-12-31', 'child-30y-2026'],
  ['not-opened', null, 'case-5y-2026'],
] as const)('a report that ended with %s is kept until %s, under %s', (outcome, last, wrappingKeyId) => {
  const id = sendReport(portal, 'professional', { name: 'Karin Lärare', number: '201701022384' })
  assess(id)
  look(id)
  const before = readSnapshot(portal, rowOf('concernManager', id))
  end(id, outcome)
  expect(findCase(portal.db, id)?.keptUntil).toBe(last)
  const keys = listHung(portal.db, 'cases', id).keyIds
  expect(keys).toHaveLength(2)
  for (const key of keys) expect(findDataKey(portal.db, key)?.wrappingKeyId).toBe(wrappingKeyId)
  expect(readSnapshot(portal, rowOf('concernManager', id))).toEqual(before)
})

test('nothing ends while something that its sender wrote has been read by nobody', () => {
  const who = 'concernCaseworker'
  const end = {
    close: (id: string) =>
      close(portal, member(who), reportServices.adult, rowOf(who, id), markOf(id), { reasons: 'x' }),
    forward: (id: string) =>
      forward(portal, member(who), reportServices.adult, rowOf(who, id), markOf(id), {
        to: 'Ekeby',
        how: 'Säker digital kommunikation',
        receipt: '',
      }),
    junk: (id: string) =>
      closeAsJunk(portal, member(who), reportServices.adult, rowOf(who, id), markOf(id), { reasons: 'x' }),
  }
  for (const [name, done] of Object.entries(end)) {
    const id = sendReport(portal, 'adult')
    if (name === 'junk') setAside(portal, id)
    const before = statusOf(id)
    writeAsSender(portal, getCaseForHouse(portal, id), { text: 'Han slog henne nyss.', seen: 0 })
    expect(() => done(id), name).toThrow(conflict)
    expect(statusOf(id)).toBe(before)
    markReadByStaff(portal, member('concernManager'), rowOf('concernManager', id))
    done(id)
    expect(statusOf(id)).toBe(name === 'forward' ? 'forwarded' : 'closed')
  }
})

test('a report that is split off from one that was decided begins without what that one was decided to be', () => {
  const id = sendReport(portal, 'professional', { number: '201701022384' })
  assess(id)
  end(id, 'opened')
  const who = 'concernCaseworker'
  const made = splitReport(portal, member(who), service, rowOf(who, id), markOf(id), {
    reasons: 'Två familjer.',
  })
  expect(findCase(portal.db, made)).toMatchObject({ status: 'received', keptUntil: null })
})
