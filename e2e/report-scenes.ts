import { newGuest } from '#app/identity/guest-pass.ts'
import { createDraft, saveDraft } from '#app/journey/drafts.server.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { dayOf } from '#app/platform/clock.ts'
import { service } from '#app/services/concern-report/professional/service.ts'
import { professionalReports } from '#db/seed/report-stories.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'

/** What somebody who is not signed in reports, just before it is sent. */
export function reportScenes({ portal }: House): Scene[] {
  const pass = newGuest(portal)
  const cookie = pass.cookie.split(';')[0] ?? ''
  const draft = createDraft(portal, pass.guest, service.journey, 'sv')
  const facts = { today: dayOf(portal.clock.now()), age: undefined }
  const { answers } = walk(service, professionalReports.nurse, facts)
  saveDraft(portal, draft, {
    key: 'told',
    seenVersion: draft.version,
    apply: (content) => {
      content.answers = answers
    },
  })
  const confirm = `/b/${draft.id}/bekrafta`
  return [
    scene('an address to confirm', confirm, { cookie }),
    scene('an address to confirm, with no digits', confirm, { cookie, form: { digits: '' }, status: 400 }),
  ]
}
