import { expect, test } from 'vitest'
import { insertFollowUp } from '#db/queries/follow-ups.ts'
import { findCase } from '#db/queries/cases.ts'
import { getCaseForHouse } from '#app/case/access.server.ts'
import { giveName } from '#app/case/name-later.server.ts'
import { listLinked } from '#app/case/report/related.server.ts'
import { openReporter } from '#app/case/report/reporter-card.server.ts'
import { reportServices, sendReport } from '#app/case/report/testing.ts'
import { houseOf } from '#app/case/testing.tsx'
import { requireStaff } from '#app/identity/guards.ts'
import { signInAsStaff } from '#app/identity/testing.ts'
import { newId } from '#app/platform/ids.ts'
import { testPortal } from '#app/platform/testing.ts'
import * as caseRoute from '../routes/case.tsx'
import * as act from '../routes/report-act.tsx'

const ask = houseOf(
  { '/handlaggning/:case': caseRoute, '/handlaggning/:case/oro/:act': act },
  Object.values(reportServices),
)
const named = { name: 'Eva Grannsson', phone: '070-123 45 67', email: '' }

function setUp() {
  const portal = testPortal()
  const { cookie } = signInAsStaff(portal, 'concernCaseworker')
  const member = requireStaff(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  return { portal, cookie, member }
}

test('a name that was given afterwards stands on the card of the reporter and nowhere else', async () => {
  const { portal, cookie } = setUp()
  const id = sendReport(portal, 'anonymous')
  giveName(portal, getCaseForHouse(portal, id), named)
  const { html } = await ask(portal, `/handlaggning/${id}`, { cookie })
  expect(html).toContain('Den som skickade lämnade sitt namn')
  expect(html).not.toContain('Grannsson')
  const form = { reason: 'ask', nyckel: newId(), sett: '0', fran: '' }
  const card = (await ask(portal, `/handlaggning/${id}/oro/anmalare`, { cookie, form })).html
  for (const words of ['Lämnade sitt namn efteråt', 'Eva Grannsson', '070-123 45 67'])
    expect(card).toContain(words)
  expect(card).not.toContain('E-post')
})

test('another report from the one who gave a telephone afterwards is found on the card', () => {
  const { portal, member } = setUp()
  const [one, other] = [sendReport(portal, 'anonymous'), sendReport(portal, 'anonymous')]
  for (const id of [one, other]) giveName(portal, getCaseForHouse(portal, id), named)
  const row = getCaseForHouse(portal, one)
  const { sameReporter } = openReporter(portal, member, reportServices.anonymous, row, 'ask')
  expect(sameReporter.map(({ id }) => id)).toEqual([other])
})

test('a report that was sent from the page of another stands with it, for those who may see both', () => {
  const { portal, member } = setUp()
  const [earlier, later] = [sendReport(portal), sendReport(portal)]
  insertFollowUp(portal.db, { draftId: findCase(portal.db, later)?.draftId ?? '', earlierId: earlier })
  const seen = (id: string, who = member) =>
    listLinked(portal, who, getCaseForHouse(portal, id)).map((one) => [one.id, one.kind])
  expect(seen(earlier)).toEqual([[later, 'follow-up']])
  expect(seen(later)).toEqual([[earlier, 'follow-up']])
  expect(seen(earlier, { ...member, role: 'reception' })).toEqual([])
  portal.db.$client.prepare("update cases set unit = 'another' where id = ?").run(later)
  expect(seen(earlier)).toEqual([])
})
