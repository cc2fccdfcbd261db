import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportServices } from '#app/case/report/testing.ts'
import { signInAsStaff, type ConcernStaffKey } from '#app/identity/testing.ts'
import { addDays, dayOf, days } from '#app/platform/clock.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { newId } from '#app/platform/ids.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { dueSql, type InboxRow } from '#db/queries/inbox.ts'
import { countsFor, PAGE_SIZE, type Member } from '../queue.server.ts'
import { GROUPS, NO_FILTERS, queueAddress, readFilters, VIEWS, type Filters, type View } from './filters.ts'
import { readReports } from './queue.server.ts'

const UNIT = 'barn-och-unga'
const services = Object.values(reportServices)
const DOORS = services.map(({ id }) => id)
const STATUSES = ['received', 'assessing', 'underReview', 'decided', 'suspected', 'closed'] as const

type Made = {
  status: string
  service: string
  acute: boolean
  assignedTo: string | null
  receivedAt: number
  unit?: string
  dueOn?: string | null
}

function make(portal: TestPortal, all: readonly Made[]) {
  const { $client } = portal.db
  const key = createDataKey(portal.db, portal.keyring, 'case-5y', 0)
  const insert = $client.prepare(
    `insert into cases values (?, ?, ?, ?, ?, ?, ?, '2026-11-01', ?, ?, ?, ?, x'00', x'00', null)`,
  )
  const owe = $client.prepare(`insert into tasks values (?, 'feedback', ?, null, x'00')`)
  $client.transaction(() => {
    for (const one of all) {
      const id = newId()
      const { status, service, acute, assignedTo, receivedAt, unit = UNIT, dueOn = null } = one
      insert.run(id, id, service, unit, status, acute ? 1 : 0, assignedTo, receivedAt, receivedAt, id, key.id)
      if (dueOn !== null) owe.run(id, dueOn)
    }
  })()
}

function memberOf(portal: TestPortal, who: ConcernStaffKey): Member {
  const { staffId } = signInAsStaff(portal, who)
  const role = /Manager/.test(who) ? 'unit-manager' : /Reception/.test(who) ? 'reception' : 'caseworker'
  return { staffId, role, unit: UNIT, clearance: false }
}

/** Every page from the first to the last, each place read back from its address. */
function readAll(portal: TestPortal, member: Member, filters: Filters): InboxRow[] {
  const all: InboxRow[] = []
  let at: Filters | undefined = filters
  while (at) {
    const { rows, next } = readReports(portal, member, services, at, countsFor(portal, member))
    expect(rows.length).toBeLessThanOrEqual(PAGE_SIZE)
    all.push(...rows)
    const address: string | undefined = next && queueAddress({ ...filters, after: next })
    at = address === undefined ? undefined : readFilters(new URL(address, 'http://x').searchParams, DOORS)
  }
  return all
}

type Row = InboxRow & { unit: string; dueOn: string | null }

/** Said once more, without the code that is tested. */
function expected(rows: readonly Row[], member: Member, view: View): string[] {
  const { role, staffId } = member
  const mine = rows.filter(
    ({ unit, assignedTo }) =>
      unit === UNIT &&
      (role === 'unit-manager' || assignedTo === null || (role === 'caseworker' && assignedTo === staffId)),
  )
  const only = (keep: (row: Row) => boolean) => mine.filter(keep)
  const isReception = role === 'reception'
  const open = (row: Row) => ['received', 'assessing', 'underReview', 'decided'].includes(row.status)
  const byAge = (a: Row, b: Row) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1)
  const rank = (row: Row) =>
    GROUPS.findIndex(
      ({ status, acute }) => status === row.status && (acute === undefined || acute === (row.acute === 1)),
    )
  const ids = (sorted: Row[]) => sorted.map(({ id }) => id)
  switch (view) {
    case 'suspected':
      return ids(only(({ status }) => status === 'suspected').sort(byAge))
    case 'feedback':
      if (isReception) return []
      return ids(
        only(({ dueOn }) => dueOn !== null).sort((a, b) =>
          a.dueOn === b.dueOn ? (a.id < b.id ? -1 : 1) : (a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1,
        ),
      )
    case 'all':
      if (isReception) return []
      return ids(only(open).sort((a, b) => rank(a) - rank(b) || byAge(a, b)))
    case 'self':
      if (isReception) return []
      return ids(
        only((row) => open(row) && row.assignedTo === staffId).sort(
          (a, b) => rank(a) - rank(b) || byAge(a, b),
        ),
      )
    case 'reception':
      return ids(
        only((row) => open(row) && row.assignedTo === null).sort((a, b) => rank(a) - rank(b) || byAge(a, b)),
      )
  }
}

test('turning pages shows every report once and in its order, whoever looks and at whatever', () => {
  const portal = testPortal()
  const members = (
    ['concernReception', 'concernCaseworker', 'otherConcernCaseworker', 'concernManager'] as const
  ).map((who) => memberOf(portal, who))
  const now = portal.clock.now()
  const today = dayOf(now)
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          status: fc.constantFrom(...STATUSES),
          service: fc.constantFrom(...DOORS, 'financial-assistance'),
          acute: fc.boolean(),
          assignedTo: fc.constantFrom(null, ...members.map(({ staffId }) => staffId)),
          receivedAt: fc.integer({ min: 0, max: 40 }).map((n) => now - n * days(1)),
          unit: fc.constantFrom(UNIT, UNIT, UNIT, 'ekonomi'),
          dueOn: fc.constantFrom(null, null, today, addDays(today, 3), addDays(today, -3)),
        }),
        { minLength: 0, maxLength: 260, size: 'max' },
      ),
      fc.constantFrom(...members),
      fc.constantFrom(...VIEWS),
      (all, member, view) => {
        portal.db.$client.exec('delete from cases')
        make(
          portal,
          // Only reports have tasks.
          all.map((one) => (one.service === 'financial-assistance' ? { ...one, dueOn: null } : one)),
        )
        const rows = portal.db.$client
          .prepare<[], Row>(
            `select c.*, assigned_to as assignedTo, received_at as receivedAt, t.due_on as dueOn
             from cases c left join tasks t on t.case_id = c.id where c.service <> 'financial-assistance'`,
          )
          .all()
        const seen = readAll(portal, member, { ...NO_FILTERS, view })
        expect(seen.map(({ id }) => id)).toEqual(expected(rows, member, view))
      },
    ),
    { numRuns: 60 },
  )
})

test('what is due is read from its index in the order in which it is shown', () => {
  const { db } = testPortal()
  const plan = db.$client
    .prepare<[object], { detail: string }>(`explain query plan ${dueSql}`)
    .all({ unit: '', staffId: '', clearance: 0, all: 0, dueOn: '', id: '', limit: 51 })
    .map(({ detail }) => detail)
  expect(plan[0]).toMatch(/^SEARCH t USING (COVERING )?INDEX tasks_due \(\(due_on,case_id\)>\(\?,\?\)\)/)
  expect(plan.join('\n')).not.toMatch(/SCAN|TEMP B-TREE/)
})

test('ten thousand reports in a burst stand in the queue, in order, and a page of them is quick', () => {
  const portal = testPortal()
  const member = memberOf(portal, 'concernCaseworker')
  const now = portal.clock.now()
  make(
    portal,
    Array.from({ length: 10_000 }, (_, i) => ({
      status: 'received',
      service: DOORS[i % DOORS.length] ?? '',
      acute: i % 50 === 0,
      assignedTo: null,
      receivedAt: now + i,
    })),
  )
  const seen = readAll(portal, member, NO_FILTERS)
  expect(seen).toHaveLength(10_000)
  expect(new Set(seen.map(({ id }) => id)).size).toBe(10_000)
  expect(seen.slice(0, 200).every(({ acute }) => acute === 1)).toBe(true)
  const times = seen.map(({ acute, receivedAt }) => (acute === 1 ? receivedAt - days(1) : receivedAt))
  expect(times).toEqual(times.toSorted((a, b) => a - b))
  const began = performance.now()
  for (let n = 0; n < 20; n++) readReports(portal, member, services, NO_FILTERS, countsFor(portal, member))
  expect((performance.now() - began) / 20).toBeLessThan(50)
})

test.each([
  'visa=__proto__&steg=constructor&tid=toString&vag=x',
  'efter=5.1.AAAAAAAAAAAAAAAAAAAAAA',
  'efter=0.1.short',
  'efter=2026-11-22.AAAAAAAAAAAAAAAAAAAAAA',
  '',
])('an address that says nothing known is the whole reception: %s', (query) => {
  expect(readFilters(new URLSearchParams(query), DOORS)).toEqual(NO_FILTERS)
})

test('an address says its filters and is read back as it was', () => {
  const id = 'A'.repeat(22)
  for (const filters of [
    {
      view: 'all',
      stage: 'assessing',
      door: DOORS[0],
      time: 'late',
      after: { group: 2, receivedAt: 17, id },
    },
    { view: 'feedback', stage: undefined, door: undefined, time: 'all', after: { dueOn: '2026-11-22', id } },
  ] as const)
    expect(readFilters(new URL(queueAddress(filters), 'http://x').searchParams, DOORS)).toEqual(filters)
})
