import { expect, test } from 'vitest'
import { sendStory } from '#db/seed/demo.ts'
import { houseOf } from '#app/case/testing.tsx'
import { signInAsStaff } from '#app/identity/testing.ts'
import { auditOfCase } from '#app/platform/audit/audit.ts'
import { testPortal } from '#app/platform/testing.ts'
import * as route from './routes/data.tsx'

const ask = houseOf({ '/handlaggning/:case/data': route })

test('answers that are fetched as data stand in the audit log of their case, for its sender to see', async () => {
  const portal = testPortal()
  const caseId = sendStory(portal, 'single')
  const { status } = await ask(portal, `/handlaggning/${caseId}/data`, signInAsStaff(portal))
  expect(status).toBe(200)
  expect(auditOfCase(portal.db, caseId).at(-1)).toMatchObject({ by: 'staff', action: 'export' })
})

test('who may not open a case fetches nothing of it, and nothing is written', async () => {
  const portal = testPortal()
  const caseId = sendStory(portal, 'single')
  const before = auditOfCase(portal.db, caseId).length
  for (const member of [
    signInAsStaff(portal, 'administrator'),
    signInAsStaff(portal, 'caseworker', 'another'),
  ])
    expect((await ask(portal, `/handlaggning/${caseId}/data`, member)).status).toBe(404)
  expect(auditOfCase(portal.db, caseId)).toHaveLength(before)
})
