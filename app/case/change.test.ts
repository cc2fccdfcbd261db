import { expect, test } from 'vitest'
import { listEvents } from '#db/queries/cases.ts'
import { sendStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { requireResident, requireStaff } from '#app/identity/guards.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { testPortal } from '#app/platform/testing.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { getOwnCase, openCaseAsStaff } from './access.server.ts'
import { assignToSelf, withdraw } from './change.server.ts'

test('a case that its sender took back while the page stood open is taken by nobody', () => {
  const portal = testPortal()
  const caseId = sendStory(portal, 'single')
  const asking = (cookie: string) => new Request(portal.config.publicUrl, { headers: { cookie } })
  const member = requireStaff(portal, asking(signInAsStaff(portal).cookie))
  const { row } = openCaseAsStaff(portal, member, caseId)
  const sender = requireResident(portal, asking(signInAsResident(portal, stories.single.persona).cookie))
  withdraw(portal, sender, service, getOwnCase(portal, sender, caseId))
  expect(() => assignToSelf(portal, member, row)).toThrow(expect.objectContaining({ init: { status: 409 } }))
  expect(listEvents(portal.db, caseId).map(({ kind }) => kind)).toEqual(['received', 'withdrawn'])
})
