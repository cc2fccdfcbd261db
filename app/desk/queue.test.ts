import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { days, startOfDay } from '#app/platform/clock.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { newId } from '#app/platform/ids.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { services } from '#app/services.ts'
import { residents } from '#db/seed/personas.ts'
import { stretchSql, type InboxOwner, type InboxRow } from '#db/queries/inbox.ts'
import { NO_FILTERS, readFilters, inboxAddress, type Filters } from './filters.ts'
import { countsFor, PAGE_SIZE, readQueue, type Member } from './queue.server.ts'

const UNIT = 'ekonomi'
type Made = {
  status: string
  acute: boolean
  assignedTo: string | null
  receivedAt: number
  unit?: string
  /** Who takes part in it. */
  of?: string | null
}

function make(portal: TestPortal, all: readonly Made[]) {
  const key = createDataKey(portal.db, portal.keyring, 'case-5y', 0)
  const insert = portal.db.$client.prepare(
    `insert into cases values (?, ?, 'financial-assistance', ?, ?, ?, ?, '2026-11-01', ?, ?, ?, ?, x'00', x'00', null)`,
  )
  const takePart = portal.db.$client.prepare(
    `insert into participants values (?, ?, ?, 'applicant', x'00', x'00', 0)`,
  )
  for (const { status, acute, assignedTo, receivedAt, unit = UNIT, of = null } of all) {
    const id = newId()
    insert.run(id, id, unit, status, acute ? 1 : 0, assignedTo, receivedAt, receivedAt, id, key.id)
    takePart.run(newId(), id, of)
  }
}

function memberOf(portal: TestPortal, who: Parameters<typeof signInAsStaff>[1]): Member {
  const { staffId } = signInAsStaff(portal, who)
  const role = /anager/.test(who ?? '') ? 'unit-manager' : who === 'reception' ? 'reception' : 'caseworker'
  return { staffId, role, unit: UNIT, clearance: who === 'clearedManager' }
}

/** Every page from the first to the last. */
function readAll(portal: TestPortal, member: Member, filters: Filters): InboxRow[] {
  const all: InboxRow[] = []
  let next: Filters | undefined = filters
  while (next) {
    const { rows, more } = readQueue(portal, member, services, next)
    expect(rows.length).toBeLessThanOrEqual(PAGE_SIZE)
    all.push(...rows)
    const last = rows.at(-1)
    // The place goes through the address, as in a browser.
    const address: string | undefined =
      more && last ? inboxAddress({ ...filters, after: { ...last, acute: last.acute === 1 } }) : undefined
    next = address === undefined ? undefined : readFilters(new URL(address, 'http://x').searchParams, KNOWN)
  }
  return all
}
const KNOWN = { statuses: ['received', 'underReview', 'withdrawn'], services: ['financial-assistance'] }

test('turning pages shows every case once, acute first and then the oldest, whatever is filtered', () => {
  const portal = testPortal()
  const members = (
    ['caseworker', 'otherCaseworker', 'unitManager', 'clearedManager', 'reception'] as const
  ).map((who) => memberOf(portal, who))
  const { personId } = signInAsResident(portal, 'single')
  const { personId: kept } = signInAsResident(portal, 'homeless')
  addProtected(portal, redact(residents.homeless.number))
  const now = portal.clock.now()
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          status: fc.constantFrom(...KNOWN.statuses),
          acute: fc.boolean(),
          assignedTo: fc.constantFrom(null, ...members.map(({ staffId }) => staffId)),
          // Many come in the same moment.
          receivedAt: fc.integer({ min: 0, max: 40 }).map((n) => now - n * days(1)),
          unit: fc.constantFrom(UNIT, UNIT, UNIT, 'vuxen'),
          of: fc.constantFrom(null, personId, kept),
        }),
        { minLength: 0, maxLength: 260, size: 'max' },
      ),
      fc.constantFrom(...members),
      fc.constantFrom<InboxOwner>('anyone', 'nobody', 'self'),
      fc.constantFrom('open', 'over', ...KNOWN.statuses),
      fc.constantFrom<Filters['age']>('all', 'today', 'week', 'older'),
      (all, member, owner, status, age) => {
        portal.db.$client.exec('delete from cases')
        make(portal, all)
        const seen = readAll(portal, member, { ...NO_FILTERS, owner, status, age })
        const expected = portal.db.$client
          .prepare<[], InboxRow & { unit: string; of: string | null }>(
            `select c.*, assigned_to as assignedTo, received_at as receivedAt, person_id as "of"
             from cases c join participants p on p.case_id = c.id`,
          )
          .all()
          .filter((row) => row.unit === UNIT)
          .filter((row) => row.of !== kept || member.clearance)
          .filter((row) => mayList(member, row.assignedTo))
          .filter(
            (row) => owner === 'anyone' || row.assignedTo === (owner === 'nobody' ? null : member.staffId),
          )
          .filter((row) =>
            status === 'open'
              ? row.status !== 'withdrawn'
              : row.status === (status === 'over' ? 'withdrawn' : status),
          )
          .filter((row) => isOfAge(row.receivedAt, age))
          .sort((a, b) => b.acute - a.acute || a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1))
        expect(seen.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
        if (age !== 'all') return
        const counted = countsFor(portal, member).filter((count) =>
          status === 'open'
            ? count.status !== 'withdrawn'
            : count.status === (status === 'over' ? 'withdrawn' : status),
        )
        if (owner === 'anyone') expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(expected.length)
      },
    ),
    { numRuns: 60 },
  )
})

/** Said once more, without the code that is tested. */
function mayList({ role, staffId }: Member, assignedTo: string | null): boolean {
  return role === 'unit-manager' || assignedTo === null || (role === 'caseworker' && assignedTo === staffId)
}
function isOfAge(at: number, age: Filters['age']): boolean {
  if (age === 'today') return at >= startOfDay('2026-11-22')
  if (age === 'week') return at >= startOfDay('2026-11-16')
  return age === 'all' || at < startOfDay('2026-11-12')
}

test('every stretch is read from an index in the order in which it is shown', () => {
  const { db } = testPortal()
  for (const owner of ['anyone', 'nobody', 'self'] as const) {
    for (const service of [undefined, 'financial-assistance']) {
      const plan = db.$client
        .prepare<[object], { detail: string }>(`explain query plan ${stretchSql({ owner, service })}`)
        .all({
          unit: '',
          staffId: '',
          clearance: 0,
          acute: 0,
          status: '',
          service: '',
          receivedAt: 0,
          id: '',
          before: 0,
          limit: 51,
        })
        .map(({ detail }) => detail)
      const [cases, subquery, part, another, about, looks] = plan
      expect(plan).toHaveLength(6)
      expect(cases).toMatch(
        /^SEARCH c USING INDEX cases_inbox\w* \(.*acute=\? AND \(received_at,id\)>\(\?,\?\)/,
      )
      expect(subquery).toMatch(/^CORRELATED SCALAR SUBQUERY/)
      expect(part).toMatch(/^SEARCH part USING COVERING INDEX participants_by_case/)
      expect(another).toMatch(/^CORRELATED SCALAR SUBQUERY/)
      expect(about).toMatch(/^SEARCH about USING COVERING INDEX case_marks_by_case/)
      expect(looks).toMatch(/^SEARCH l USING PRIMARY KEY/)
    }
  }
})

test('the counters are those of the cases that the role may see', () => {
  const portal = testPortal()
  const [mine, theirs] = [memberOf(portal, 'caseworker'), memberOf(portal, 'otherCaseworker')]
  const some = (assignedTo: string | null, n: number, unit = UNIT) =>
    make(
      portal,
      Array.from({ length: n }, () => ({
        status: 'received',
        acute: false,
        assignedTo,
        receivedAt: 0,
        unit,
      })),
    )
  some(null, 3)
  some(mine.staffId, 5)
  some(theirs.staffId, 7)
  some(null, 11, 'vuxen')
  const total = (member: Member) => countsFor(portal, member).reduce((sum, { n }) => sum + n, 0)
  expect(total(mine)).toBe(8)
  expect(total(theirs)).toBe(10)
  expect(total(memberOf(portal, 'reception'))).toBe(3)
  expect(total(memberOf(portal, 'unitManager'))).toBe(15)
  expect(total({ ...mine, role: 'administrator' })).toBe(0)
})

test.each([
  'visa=__proto__&status=constructor&alder=toString&tjanst=x',
  'efter=1-1-short',
  'efter=2-1-AAAAAAAAAAAAAAAAAAAAAA',
  'efter=1-99999999999999999999-AAAAAAAAAAAAAAAAAAAAAA',
  'status=open',
  '',
])('an address that says nothing known is the whole inbox: %s', (query) => {
  expect(readFilters(new URLSearchParams(query), KNOWN)).toEqual(NO_FILTERS)
})

test('an address says its filters and is read back as it was', () => {
  const after = { acute: true, receivedAt: 1_763_805_600_000, id: 'A'.repeat(22) }
  for (const filters of [
    { ...NO_FILTERS, owner: 'nobody', status: 'over', age: 'week', after },
    { ...NO_FILTERS, owner: 'self', status: 'received', service: 'financial-assistance', age: 'older' },
  ] as const) {
    expect(readFilters(new URL(inboxAddress(filters), 'http://x').searchParams, KNOWN)).toEqual({
      ...filters,
      after: filters.after,
    })
  }
})
