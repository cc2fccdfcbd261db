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
type Asked = readonly [path: string, form?: Knock['form']]

/** Every page of a form, and what can be posted to it. */
const PAGES: readonly Asked[] = [
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

/** The page of what was sent, and everything that can be posted to it. */
const SENT: readonly Asked[] = [
  [''],
  ['/dokument-1.pdf'],
  ...['write', 'ask-name', 'name', 'again', 'close'].map((intent): Asked => [
    '',
    { intent, text: 'x', name: 'x' },
  ]),
]

/** What an answer tells, without the address that was asked for. */
const told = ({ status, headers, body }: Answer, id: string) =>
  [status, headers.location, headers['set-cookie'], body]
    .join('\n')
    .replaceAll(id, 'id')
    .replaceAll(/data-session-[a-z]+="[^"]*"/g, '')

/**
 * Asks for what is somebody's and for what is nobody's, as each stranger. @returns where the answers are not the same, or
 * where what is somebody's was shown.
 */
async function differences(
  url: string,
  strangers: Readonly<Record<string, string>>,
  { at, id, asked }: { at: string; id: string; asked: readonly Asked[] },
  isRefused: (status: number) => boolean,
): Promise<string[]> {
  const different: string[] = []
  for (const [who, cookie] of Object.entries(strangers))
    for (const [path, form] of asked) {
      const ask = (one: string) => knock(url, `${at}/${one}${path}`, { cookie, ...(form ? { form } : {}) })
      const unknown = newId()
      const [real, none] = [await ask(id), await ask(unknown)]
      if (told(real, id) !== told(none, unknown) || !isRefused(real.status))
        different.push(`${who} at ${at}${path} ${JSON.stringify(form ?? '')}: ${real.status}, ${none.status}`)
    }
  return different
}

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
  for (const { service, id } of drafts) {
    const form = { at: service.path, id, asked: PAGES }
    different.push(...(await differences(server.url, strangers, form, (status) => status !== 200)))
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
  for (const id of ids) {
    const sent = { at: '/kod', id, asked: SENT }
    different.push(...(await differences(server.url, strangers, sent, (status) => status === 404)))
  }
  expect(different).toEqual([])
  // And whoever sent it does get it, so that the question was a real one.
  const own = await withPortal(home, (portal) => sendReportStory(portal, anybody, privateReports.relative))
  expect((await knock(server.url, `/kod/${own.caseId}`, own)).status).toBe(200)
  await server.stop()
  home.remove()
})
