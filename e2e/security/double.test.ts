import { expect, test } from '@playwright/test'
import { dayOf, monthOf, systemClock } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { makeHome, startServer, type Home, type RunningServer } from '../server.ts'
import { caseOf, faultsOf, signedDrafts } from '../reliability/matters.ts'
import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { createPortal, type RunningPortal } from '#app/start.server.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { each, knock, type Knock } from './knock.ts'
import { draftOf } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** R17: short in every run, long with LONG_TESTS=1. */
const DRAFTS = process.env.LONG_TESTS ? 1000 : 200

let home: Home
let portal: RunningPortal
let close: () => Promise<void>
let server: RunningServer
test.beforeAll(async () => {
  home = await makeHome()
  ;({ portal, close } = await createPortal({ ...readConfig(demoEnv(home.env)), logLevel: 'silent' }))
  server = await startServer(home)
})
test.afterAll(async () => {
  await server.stop()
  await close()
  home.remove()
})

const ask = (path: string, request: Knock) => knock(server.url, path, request)

/** A draft with one thing in its list of jobs, and the version that its pages are shown in. */
function begun() {
  const { draftId, cookie } = startStory(portal, stories.jobseeker, Infinity)
  const draft = () => draftOf(portal, cookie, draftId)
  const jobs = () => (draft().answers['jobsSought'] as { items: { id: string; title: string }[] }).items
  return { at: `/a/${draftId}`, cookie, draft, jobs, seen: String(draft().version) }
}
const TODAY = dayOf(systemClock.now())
const JOB = { appliedOn: TODAY, employer: 'Norrviks Logistik', place: 'Norrvik' }

test(`${DRAFTS} drafts, each sent two to five times at once, become one case each with one receipt`, async () => {
  test.setTimeout(DRAFTS * 1000)
  const drafts = signedDrafts(portal, DRAFTS)
  await each(drafts, async ({ send, cookie }, n) => {
    const times = 2 + (n % 4)
    const answers = await Promise.all(Array.from({ length: times }, () => ask(send, { form: {}, cookie })))
    const [receipt, ...others] = new Set(
      answers.map(({ status, headers }) => `${status} ${headers.location}`),
    )
    expect(others).toEqual([])
    expect(receipt).toMatch(/^303 \/mina-sidor\/[\w-]{22}\/kvitto$/)
  })
  for (const { draftId, cookie, send } of drafts.slice(0, 20)) {
    // Back, and the page loaded anew.
    const again = await ask(send, { cookie })
    expect(again.headers.location).toBe(`/mina-sidor/${caseOf(portal, draftId)}/kvitto`)
    expect((await ask(`/a/${draftId}/granska`, { cookie })).status).toBe(404)
  }
  const count = portal.db.$client.prepare('select count(*) from cases').pluck().get()
  expect(count).toBe(DRAFTS)
  expect(await faultsOf(portal)).toEqual([])
})

test('two windows that answer the same page: the second is shown both answers and loses neither', async () => {
  const { at, cookie, draft, seen } = begun()
  const first = await ask(`${at}/120`, { form: { whatHappened: 'Det första fönstret', seen }, cookie })
  expect(first.status).toBe(303)
  const second = await ask(`${at}/120`, { form: { whatHappened: 'Det andra fönstret', seen }, cookie })
  expect(second.status).toBe(409)
  expect(second.body).toContain('Det första fönstret')
  expect(second.body).toContain('Det andra fönstret</textarea>')
  expect(draft().answers['reason']).toEqual({ whatHappened: 'Det första fönstret' })
  const [now = ''] = /(?<=name="seen" value=")\d+/.exec(second.body) ?? []
  const third = await ask(`${at}/120`, { form: { whatHappened: 'Det andra fönstret', seen: now }, cookie })
  expect(third.status).toBe(303)
  expect(draft().answers['reason']).toEqual({ whatHappened: 'Det andra fönstret' })
})

test('two windows that answer different pages at once are both kept', async () => {
  for (let n = 0; n < 20; n++) {
    const { at, cookie, draft, seen } = begun()
    const answers = await Promise.all([
      ask(`${at}/120`, { form: { whatHappened: `Fönster ${n}`, seen }, cookie }),
      ask(`${at}/110`, { form: { month: monthOf(TODAY, 1), waits: 'no', seen }, cookie }),
      ask(`${at}/130`, { form: { untilNow: `Sparat ${n}`, seen }, cookie }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303])
    expect(draft().answers).toMatchObject({
      reason: { whatHappened: `Fönster ${n}` },
      period: { month: monthOf(TODAY, 1), waits: 'no' },
      livelihood: { untilNow: `Sparat ${n}` },
    })
  }
})

test('a thing of a list that is sent twice, by a double click or by going back, is there once', async () => {
  const { at, cookie, jobs } = begun()
  const thing = newId()
  const form = { ...JOB, title: 'Snickare', thing }
  const clicks = await Promise.all([1, 2, 3].map(() => ask(`${at}/520/ny`, { form, cookie })))
  expect(clicks.map(({ status }) => status)).toEqual([303, 303, 303])
  expect((await ask(`${at}/520/ny`, { form, cookie })).status).toBe(303)
  expect(jobs().filter(({ title }) => title === 'Snickare')).toHaveLength(1)
})

test('two new things from two windows are both there', async () => {
  const { at, cookie, jobs } = begun()
  const before = jobs().length
  await Promise.all(
    ['Snickare', 'Kock'].map((title) =>
      ask(`${at}/520/ny`, { form: { ...JOB, title, thing: newId() }, cookie }),
    ),
  )
  expect(jobs()).toHaveLength(before + 1 + 1)
})

test('the same thing changed in two windows: the second is asked, and one that was taken away is gone', async () => {
  const { at, cookie, jobs, seen } = begun()
  const [job] = jobs()
  const change = (title: string) => ask(`${at}/520/${job?.id}`, { form: { ...JOB, title, seen }, cookie })
  expect((await change('Snickare')).status).toBe(303)
  const second = await change('Kock')
  expect(second.status).toBe(409)
  expect(second.body).toContain('value="Kock"')
  expect(jobs()[0]?.title).toBe('Snickare')
  const away = await Promise.all([1, 2].map(() => ask(`${at}/520/${job?.id}/bort`, { form: {}, cookie })))
  expect(away.map(({ status }) => status)).toEqual([303, 303])
  expect((await change('Kock')).status).toBe(404)
  expect(jobs()).toEqual([])
})

test('a list that is full says so instead of forgetting the last thing', async () => {
  const { at, cookie, jobs } = begun()
  let answer = await ask(`${at}/520/ny`, { form: { ...JOB, title: 'Ett', thing: newId() }, cookie })
  for (let n = 0; n < 200 && answer.status === 303; n++) {
    const title = `Jobb ${n}`
    answer = await ask(`${at}/520/ny`, { form: { ...JOB, title, thing: newId() }, cookie })
    if (answer.status === 303) expect(jobs().map((job) => job.title)).toContain(title)
  }
  expect([400, 409]).toContain(answer.status)
})

test('a page that was posted after the session had ended waits, sealed, for the person who wrote it', async () => {
  const { at, cookie, seen } = begun()
  const words = 'Skrivet efter att sessionen tagit slut'
  portal.db.$client.prepare('update sessions set seen_at = seen_at - 1200001').run()
  const posted = await ask(`${at}/120`, { form: { whatHappened: words, seen }, cookie })
  expect(posted.headers.location).toContain(`/logga-in?till=${encodeURIComponent(`${at}/120?k=`)}`)
  const kept = posted.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
  expect(
    portal.db.$client
      .prepare('select count(*) from pending_posts where instr(sealed, ?) > 0')
      .pluck()
      .get(words),
  ).toBe(0)

  const { cookie: again } = signInAsResident(portal, 'jobseeker')
  const { cookie: another } = signInAsResident(portal, 'pensioner')
  const page = async (as: string) => (await ask(`${at}/120`, { cookie: as })).body
  expect(await page(`${again}; ${kept}`)).toContain(words)
  expect(await page(again)).not.toContain(words)
  expect(await page(`${another}; ${kept}`)).not.toContain(words)
  expect((await ask(`${at}/120`, { cookie: `${another}; ${kept}` })).status).toBe(404)
  expect(await page(kept)).not.toContain(words)
  // Once the page has been saved, what was kept is old.
  await ask(`${at}/120`, { form: { whatHappened: 'Nytt', seen: '99' }, cookie: again })
  expect(await page(`${again}; ${kept}`)).not.toContain(words)
})
