import { PDFiumLibrary } from '@hyzyla/pdfium'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { listActs } from '#db/queries/acts.ts'
import { professionalReports } from '#db/seed/report-stories.ts'
import { sendReportStory } from '#db/seed/reports.ts'
import { requireStaff } from '#app/identity/guards.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { getCaseToChange } from '#app/case/access.server.ts'
import type { Feedback } from '#app/case/report/acts.server.ts'
import type { Outcome } from '#app/case/report/clocks.ts'
import { decide } from '#app/case/report/decide.server.ts'
import { giveFeedback } from '#app/case/report/feedback.server.ts'
import { assessProtection, lookAgain } from '#app/case/report/protection.server.ts'
import { houseOf } from '#app/case/testing.tsx'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import { newId } from '#app/platform/ids.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { service } from '#app/services/concern-report/professional/service.ts'
import * as follow from './routes/case.tsx'
import * as receipt from './routes/receipt-pdf.tsx'

const pdfium = await PDFiumLibrary.init()
afterAll(() => pdfium.destroy())
const ask = houseOf({ '/kod/:case': follow, '/kod/:case/dokument-1.pdf': receipt })

let portal: TestPortal
let sent: { caseId: string; cookie: string }
beforeEach(() => {
  portal = testPortal()
  // Asks to be told what becomes of it.
  sent = sendReportStory(portal, service, professionalReports.teacher, { by: 'single' })
})

function at(who: Parameters<typeof signInAsStaff>[1]) {
  const { cookie } = signInAsStaff(portal, who)
  const member = requireStaff(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const row = () => getCaseToChange(portal, member, sent.caseId)
  const mark = () => ({ key: newId(), seen: listActs(portal.db, sent.caseId).length })
  return { member, row, mark }
}

function settle(outcome: Outcome) {
  const me = at('concernCaseworker')
  const reasons = { reasons: 'Vi har pratat med skolan.' }
  assessProtection(portal, me.member, service, me.row(), me.mark(), { danger: false, ...reasons })
  const colleague = at('otherConcernCaseworker')
  lookAgain(portal, colleague.member, service, colleague.row(), colleague.mark(), {
    agrees: true,
    ...reasons,
  })
  const section = '20 kap. 2 §'
  decide(portal, me.member, service, me.row(), me.mark(), { outcome, section, ...reasons })
}

function tell(told: Feedback['told']) {
  const { member, row, mark } = at('concernCaseworker')
  const content = { told, to: 'Läraren', day: '2026-11-24', reasons: 'Skäl' } as const
  giveFeedback(portal, member, service, row(), mark(), content)
}

const page = async (language: (typeof LANGUAGES)[number] = 'sv') =>
  (await ask(portal, `/kod/${sent.caseId}`, { cookie: sent.cookie, language })).html
const everyAnswer = () =>
  LANGUAGES.flatMap((code) => Object.values(portal.languages[code].texts.concernProfessional.told))

test.each<Outcome>(['opened', 'not-opened', 'running'])(
  'a decision (%s) is told to whoever reported once the desk has told it, in each language',
  async (outcome) => {
    settle(outcome)
    for (const language of LANGUAGES) {
      const html = await page(language)
      expect(everyAnswer().filter((answer) => html.includes(answer))).toEqual([])
    }
    tell(outcome)
    for (const language of LANGUAGES) {
      const html = await page(language)
      const { told } = portal.languages[language].texts.concernProfessional
      expect(everyAnswer().filter((answer) => html.includes(answer))).toEqual([told[outcome]])
    }
  },
)

test('where telling would be unsuitable nothing is told', async () => {
  settle('opened')
  tell('nothing')
  const html = await page()
  expect(everyAnswer().filter((answer) => html.includes(answer))).toEqual([])
})

test('the receipt for the file at work says who reported under which section, and nothing of whom', async () => {
  expect(await page('ar')).toContain(`/kod/${sent.caseId}/dokument-1.pdf`)
  const { response } = await ask(portal, `/kod/${sent.caseId}/dokument-1.pdf`, {
    cookie: sent.cookie,
    language: 'ar',
  })
  expect(response?.headers.get('content-disposition')).toBe('attachment; filename="dokument-1.pdf"')
  expect(response?.headers.get('cache-control')).toBe('no-store')
  const document = await pdfium.loadDocument(new Uint8Array((await response?.arrayBuffer()) ?? []))
  const pages = [...document.pages()].map((each) => each.getText().replace(/\s+/g, ' '))
  document.destroy()
  expect(pages).toHaveLength(1)
  for (const said of ['19 kap. 1 §', 'Ängskolan', 'Lärare', 'Kvitto till arbetsplatsen'])
    expect(pages[0]).toContain(said)
  for (const unsaid of ['Elsa', 'Granlund', 'Petra', 'Lärkvägen', '20170102'])
    expect(pages[0]).not.toContain(unsaid)
})

test('the receipt is for the browser that has the report open', async () => {
  const path = `/kod/${sent.caseId}/dokument-1.pdf`
  for (const cookie of ['', signInAsResident(portal, 'parent').cookie])
    expect((await ask(portal, path, { cookie })).status).toBe(404)
  expect((await ask(portal, `/kod/${newId()}/dokument-1.pdf`, { cookie: sent.cookie })).status).toBe(404)
})
