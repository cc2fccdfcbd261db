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
import * as item from '#app/forms/item.tsx'
import * as step from '#app/forms/step.tsx'
import { createDraft } from './drafts.server.ts'
import { paperCode } from './paper-codes.ts'

// A file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const house = houseOf({ '/:form/:draft/:page': step, '/:form/:draft/:page/:item': item })

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
