import { expect, test } from 'vitest'
import { findCase } from '#db/queries/cases.ts'
import { childReports } from '#db/seed/report-stories.ts'
import { sendReportStory } from '#db/seed/reports.ts'
import { getCaseToChange } from '#app/case/access.server.ts'
import { decide } from '#app/case/report/decide.server.ts'
import { assessProtection } from '#app/case/report/protection.server.ts'
import { requireStaff } from '#app/identity/guards.ts'
import { signInAsStaff } from '#app/identity/testing.ts'
import { newId } from '#app/platform/ids.ts'
import { testPortal } from '#app/platform/testing.ts'
import { service } from './child/service.ts'

test('a child that writes itself is 30 when it is 30, although who it is lies apart from what it wrote', () => {
  const portal = testPortal()
  const { cookie } = signInAsStaff(portal, 'concernCaseworker')
  const member = requireStaff(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const steps = childReports.twelve.steps.map((step) =>
    step.step === 'me8' ? { ...step, type: { name: 'Elin Ek', birthDay: '2014-03-01' } } : step,
  )
  const { caseId } = sendReportStory(portal, service, { steps })
  const row = () => getCaseToChange(portal, member, caseId)
  const mark = (seen: number) => ({ key: newId(), seen })
  assessProtection(portal, member, service, row(), mark(0), { danger: false, reasons: 'x' })
  const outcome = { outcome: 'opened', section: '20 kap. 2 § SoL', reasons: 'x' } as const
  decide(portal, member, service, row(), mark(1), outcome)
  expect(findCase(portal.db, caseId)?.keptUntil).toBe('2044-12-31')
})
