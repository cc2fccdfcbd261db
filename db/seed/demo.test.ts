import { expect, test } from 'vitest'
import { sweepIntegrity } from '#app/platform/audit/sweep.ts'
import { testPortal } from '#app/platform/testing.ts'
import { findCase } from '#db/queries/cases.ts'
import { seedDemo } from './demo.ts'

test('the demo shows a report in each state that the desk knows, and its log and rows hold together', async () => {
  const portal = testPortal()
  const { cases, reports } = seedDemo(portal)
  const count = portal.db.$client.prepare('select count(*) from cases').pluck().get()
  expect(count).toBe(cases)
  const statusOf = (id: string) => findCase(portal.db, id)?.status
  expect(Object.fromEntries(Object.entries(reports).map(([name, id]) => [name, statusOf(id)]))).toEqual({
    nearlyLate: 'assessing',
    decided: 'decided',
    answered: 'assessing',
    asked: 'assessing',
    adult: 'received',
    question: 'received',
    suspected: 'suspected',
    unread: 'received',
    unassessed: 'received',
  })
  expect(findCase(portal.db, reports.unassessed)?.acute).toBe(true)
  expect(await sweepIntegrity(portal.db, portal.keyring)).toMatchObject({ faults: [] })
})
