import { beforeEach, expect, test, vi } from 'vitest'
import { privateReports, professionalReports, signedIn } from '#db/seed/report-stories.ts'
import { beginReport } from '#db/seed/reports.ts'
import { houseOf } from '#app/case/testing.tsx'
import { signInAsResident } from '#app/identity/testing.ts'
import { endSession } from '#app/identity/sessions.server.ts'
import { prepareFilesDir } from '#app/platform/files/store.ts'
import { photo } from '#app/platform/files/upload.testing.ts'
import { fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { createLimits } from '#app/platform/http/limits.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { service as anybody } from '#app/services/concern-report/private/service.ts'
import { service as professional } from '#app/services/concern-report/professional/service.ts'
import * as begin from '#app/forms/begin.tsx'
import * as item from '#app/forms/item.tsx'
import * as step from '#app/forms/step.tsx'
import { hours } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { createDraft, listDrafts } from './drafts.server.ts'
import { KEPT_PAGE } from './ended-form.ts'
import { paperCode } from './paper-codes.ts'

// A file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const house = houseOf({
  '/:form': begin,
  '/:form/:draft/:page': step,
  '/:form/:draft/:page/:item': item,
})

let portal: TestPortal
beforeEach(() => {
  portal = { ...testPortal({ virusScan: fakeScanner() }), limits: createLimits(1) }
})

test('files of guests are counted by address: a new pass for each brings nobody further', async () => {
  await prepareFilesDir(portal.filesDir)
  const picture = await photo()
  const send = () => {
    const { draftId, cookie } = beginReport(portal, anybody, privateReports.relative)
    const upload = new FormData()
    upload.append('files', new File([new Uint8Array(picture)], 'bild'))
    return house(portal, `/c/${draftId}/050/${paperCode('document')}`, { cookie, upload })
  }
  expect((await send()).status).toBe(303)
  while ((await portal.limits.use('guestUpload', '')) === undefined);
  expect((await send()).status).toBe(429)
})

test('forms of guests are counted by address: nobody begins so many that the disk is filled', async () => {
  const start = () => house(portal, '/c', { form: {} })
  expect((await start()).status).toBe(303)
  while ((await portal.limits.use('guestForm', '')) === undefined);
  const refused = await start()
  expect([refused.status, refused.headers.get('Set-Cookie')]).toEqual([429, null])
  // Whoever has signed in is known, and limited otherwise.
  const { cookie } = signInAsResident(portal)
  expect((await house(portal, '/b', { cookie, form: {} })).status).toBe(303)
})

test('what is left half done holds no more than somebody types', async () => {
  const { draftId, cookie, guest } = beginReport(portal, anybody, privateReports.relative)
  const junk = 'x'.repeat(20_000)
  const form = { since: junk, how: junk, what: 'Det räcker.', intent: 'later' }
  expect((await house(portal, `/c/${draftId}/040`, { cookie, form })).status).toBe(303)
  const kept = listDrafts(portal, guest)[0]?.unfinished.concern
  expect(kept).toEqual({ since: junk.slice(0, 1000), how: [], what: 'Det räcker.' })
})

test('whoever had signed in to a form that guests may fill in too is asked to do so again', async () => {
  const { personId, cookie } = signInAsResident(portal)
  const draft = createDraft(portal, personId, professional.journey, 'sv')
  const path = `/b/${draft.id}/010`
  expect((await house(portal, path, { cookie })).status).toBe(200)
  endSession(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const ended = await house(portal, path, { cookie })
  expect(ended.headers.get('location')).toBe(`/logga-in?till=${encodeURIComponent(path)}`)
  // Of somebody who never signed in nothing of the kind is asked.
  const guest = beginReport(portal, professional, {
    steps: signedIn(professionalReports.teacher).steps.slice(0, 1),
  })
  const other = await house(portal, path, { cookie: guest.cookie })
  expect(other.headers.get('location')).toBe('/b?slut=1')
})

const words = 'Hon hade blåmärken <igen> i dag.'

test('what a guest posts to a form that is not there any more comes back, and goes along into a new one', async () => {
  const { draftId, cookie, guest } = beginReport(portal, anybody, privateReports.relative)
  portal.clock.advance(hours(12))
  const late = await house(portal, `/c/${draftId}/040`, { cookie, form: { what: words, intent: 'save' } })
  expect(late.status).toBe(404)
  expect(late.html).toContain('Hon hade blåmärken &lt;igen&gt; i dag.')
  expect(late.html).toContain('action="/c"')
  // Nothing of it is kept by us.
  expect(listDrafts(portal, guest)).toEqual([])
  const again = await house(portal, '/c', { cookie, form: { what: words, [KEPT_PAGE]: '040' } })
  const [draft] = listDrafts(portal, guest)
  expect([again.status, again.headers.get('location')]).toEqual([303, `/c/${draft?.id}`])
  expect(draft).toMatchObject({ answers: {}, unfinished: { concern: { what: words } } })
})

test('a thing of a list goes along as one that is not in its list yet, and a later save like an earlier one', async () => {
  const { cookie, guest } = beginReport(portal, anybody, privateReports.relative)
  const form = { where: 'Björkgatan 14', intent: 'later' }
  const late = await house(portal, `/c/${newId()}/030/ny`, { cookie, form })
  expect([late.status, late.html.includes('Björkgatan 14')]).toEqual([404, true])
  await house(portal, '/c', { cookie, form: { where: 'Björkgatan 14', [KEPT_PAGE]: '030' } })
  const begun = listDrafts(portal, guest).find(({ unfinished }) => 'children/ny' in unfinished)
  expect(begun?.unfinished).toEqual({ 'children/ny': { where: 'Björkgatan 14' } })
})

test('somebody else’s form answers a post as one that nobody has, and choices alone lead to the beginning', async () => {
  const { draftId } = beginReport(portal, anybody, privateReports.relative)
  const post = (id: string, form: Record<string, string>, cookie = '') =>
    house(portal, `/c/${id}/040`, { cookie, form })
  const unknown = newId()
  const [theirs, nobodys] = [await post(draftId, { what: words }), await post(unknown, { what: words })]
  expect(theirs.html.replaceAll(draftId, unknown)).toBe(nobodys.html)
  for (const form of [{ how: 'saw' }, { what: ' ' }, {}])
    expect((await post(draftId, form)).headers.get('location')).toBe('/c?slut=1')
  // Only a form of ours says which page what was typed belongs to.
  for (const page of ['999', '050', '__proto__', '']) {
    const begun = await house(portal, '/c', { form: { what: words, [KEPT_PAGE]: page } })
    const holder = portal.db.$client
      .prepare('select holder from drafts where id = ?')
      .pluck()
      .get(begun.headers.get('location')?.slice('/c/'.length)) as string
    expect(listDrafts(portal, holder)[0]?.unfinished, page).toEqual({})
  }
})
