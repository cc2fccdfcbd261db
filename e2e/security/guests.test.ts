import { expect, test } from '@playwright/test'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { newId } from '#app/platform/ids.ts'
import type { Service } from '#app/journey/service.ts'
import { service as adult } from '#app/services/concern-report/adult/service.ts'
import { service as child } from '#app/services/concern-report/child/service.ts'
import { service as anybody } from '#app/services/concern-report/private/service.ts'
import { service as professional } from '#app/services/concern-report/professional/service.ts'
import { service as question } from '#app/services/concern-report/question/service.ts'
import {
  adultReports,
  childReports,
  privateReports,
  professionalReports,
  questions,
  signedIn,
  type ReportStory,
} from '#db/seed/report-stories.ts'
import { beginReport, sendReportStory } from '#db/seed/reports.ts'
import { newBrowser } from '../report-over-http.ts'
import { makeHome, startServer, withPortal } from '../server.ts'
import { knock, type Answer, type Knock } from './knock.ts'

// A busy machine takes its time; nothing here is measured by it.
test.describe.configure({ timeout: 120_000 })

const FORMS: readonly [Service, ReportStory][] = [
  [professional, professionalReports.nurse],
  [anybody, privateReports.neighbour],
  [child, childReports.twelve],
  [adult, adultReports.sister],
  [question, questions.preschool],
]
/** Every page of a form, and what can be posted to it. */
const PAGES: readonly [path: string, form?: Knock['form']][] = [
  [''],
  ['/010'],
  ['/010', { now: 'no', intent: 'save' }],
  ['/030/ny', { known: 'unknown', where: 'x', intent: 'save' }],
  ['/granska'],
  ['/granska', { hash: 'x' }],
  ['/bekrafta', { intent: 'send' }],
  ['/skicka', {}],
  ['/sparad'],
  ['/ta-bort', {}],
  [`/fil/${'f'.repeat(22)}`],
]

/** What an answer tells, without the address that was asked for. */
const told = ({ status, headers, body }: Answer, id: string) =>
  [status, headers.location, headers['set-cookie'], body]
    .join('\n')
    .replaceAll(id, 'id')
    .replaceAll(/data-session-[a-z]+="[^"]*"/g, '')

test('somebody else’s form is answered as one that nobody has: to a guest, to whoever has signed in, to staff', async () => {
  const home = await makeHome()
  const { drafts, strangers } = await withPortal(home, (portal) => ({
    drafts: FORMS.map(([service, story]) => ({ service, id: beginReport(portal, service, story).draftId })),
    strangers: {
      nobody: '',
      guest: beginReport(portal, anybody, privateReports.relative).cookie,
      resident: signInAsResident(portal, 'single').cookie,
      staff: signInAsStaff(portal, 'concernManager').cookie,
    },
  }))
  const server = await startServer(home)
  const different: string[] = []
  for (const { service, id } of drafts)
    for (const [who, cookie] of Object.entries(strangers))
      for (const [path, form] of PAGES) {
        const ask = (draft: string) =>
          knock(server.url, `${service.path}/${draft}${path}`, { cookie, ...(form ? { form } : {}) })
        const unknown = newId()
        const [real, none] = [await ask(id), await ask(unknown)]
        if (told(real, id) !== told(none, unknown) || real.status === 200)
          different.push(
            `${who} at ${service.path}${path}${form ? ' (post)' : ''}: ${real.status}, ${none.status}`,
          )
      }
  expect(different).toEqual([])
  const left = await withPortal(home, ({ db }) =>
    db.$client.prepare('select count(*) from drafts').pluck().get(),
  )
  expect(left).toBe(drafts.length + 1)
  await server.stop()
  home.remove()
})

test('what somebody else sent is answered as what nobody has, also to a guest who sent something too', async () => {
  const home = await makeHome()
  const { ids, strangers } = await withPortal(home, (portal) => ({
    ids: [
      sendReportStory(portal, anybody, privateReports.neighbour).caseId,
      sendReportStory(portal, professional, signedIn(professionalReports.teacher), { by: 'guardian' }).caseId,
    ],
    strangers: {
      nobody: '',
      guest: sendReportStory(portal, anybody, privateReports.relative).cookie,
      resident: signInAsResident(portal, 'single').cookie,
      staff: signInAsStaff(portal, 'concernManager').cookie,
    },
  }))
  const server = await startServer(home)
  const different: string[] = []
  for (const id of ids)
    for (const [who, cookie] of Object.entries(strangers))
      for (const [path, form] of [
        [''],
        ['/dokument-1.pdf'],
        ...['write', 'ask-name', 'name', 'again', 'close'].map(
          (intent) => ['', { intent, text: 'x', name: 'x' }] as const,
        ),
      ] as const) {
        const ask = (one: string) =>
          knock(server.url, `/kod/${one}${path}`, { cookie, ...(form ? { form } : {}) })
        const unknown = newId()
        const [real, none] = [await ask(id), await ask(unknown)]
        if (told(real, id) !== told(none, unknown) || real.status !== 404)
          different.push(`${who} at ${path} ${form?.intent ?? ''}: ${real.status}, ${none.status}`)
      }
  expect(different).toEqual([])
  // And whoever sent it does get it, so that the question was a real one.
  const own = newBrowser(server.url)
  const sent = await withPortal(home, (portal) => sendReportStory(portal, anybody, privateReports.relative))
  own.cookie = sent.cookie
  expect((await knock(server.url, `/kod/${sent.caseId}`, { cookie: own.cookie })).status).toBe(200)
  await server.stop()
  home.remove()
})
