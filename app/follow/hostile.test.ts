import { expect, test } from 'vitest'
import { professionalReports } from '#db/seed/report-stories.ts'
import { sendReportStory } from '#db/seed/reports.ts'
import { signInAsStaff } from '#app/identity/testing.ts'
import { houseOf } from '#app/case/testing.tsx'
import * as deskCase from '#app/desk/routes/case.tsx'
import * as deskAct from '#app/desk/routes/report-act.tsx'
import { newId } from '#app/platform/ids.ts'
import { testPortal } from '#app/platform/testing.ts'
import { service } from '#app/services/concern-report/professional/service.ts'
import * as follow from './routes/case.tsx'
import * as receipt from './routes/receipt-pdf.tsx'

const ask = houseOf({
  '/kod/:case': follow,
  '/kod/:case/dokument-1.pdf': receipt,
  '/handlaggning/:case': deskCase,
  '/handlaggning/:case/oro/:act': deskAct,
})

/** A title, a workplace or words as somebody might write them to break what shows them. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{phone}} $t(common.service)',
  '\u202Elärare\u202C \u2066x\u2069',
  '李小龍 😀 👩‍👩‍👧 e\u0301\u0301\u0301',
  '\ud800 lone',
  'مُعلِّمة 123',
  '=HYPERLINK("https://x")',
  'x'.repeat(100),
]

test.each(HOSTILE)('%j stays text on every page of a report, and in its receipt', async (words) => {
  const portal = testPortal()
  const steps = professionalReports.teacher.steps.map((step) =>
    step.step === 'work' && 'type' in step ? { ...step, type: { ...step.type, title: words } } : step,
  )
  const { caseId, cookie } = sendReportStory(
    portal,
    service,
    { steps },
    {
      by: 'single',
    },
  )
  await ask(portal, `/kod/${caseId}`, { cookie, form: { intent: 'write', text: words, seen: '0' } })
  const pdf = await ask(portal, `/kod/${caseId}/dokument-1.pdf`, { cookie })
  expect([pdf.status, pdf.headers.get('Content-Disposition')]).toEqual([
    200,
    expect.stringContaining('dokument-1.pdf'),
  ])
  const staff = signInAsStaff(portal, 'concernCaseworker').cookie
  const desk = await ask(portal, `/handlaggning/${caseId}`, { cookie: staff })
  const card = await ask(portal, `/handlaggning/${caseId}/oro/anmalare`, {
    cookie: staff,
    form: { reason: 'ask', nyckel: newId(), sett: '0' },
  })
  const mine = await ask(portal, `/kod/${caseId}`, { cookie })
  for (const { status, html } of [desk, card, mine]) {
    expect(status).toBe(200)
    expect(html).not.toMatch(/<script>alert|<img src=x|[\u202a-\u202e\u2066-\u2069]/)
  }
  const shown = words.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
  const escaped = shown.replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
  if (!words.includes('\ud800'))
    for (const { html } of [desk, card, mine]) expect(html.includes(escaped), 'shown').toBe(true)
})
