import { listOwnDrafts } from '#db/queries/drafts.ts'
import { tellLateRefusal } from '#app/case/late-refusal.server.ts'
import { isEarlierWanted, tellOfEarlierTimes } from '#app/case/meetings/earlier.server.ts'
import { getPersonProfile } from '#app/identity/people.server.ts'
import { isProtected } from '#app/identity/protected-identity.server.ts'
import { openDraft } from '#app/journey/drafts.server.ts'
import { live } from '#app/journey/engine.ts'
import { dayOf } from '#app/platform/clock.ts'
import { rescan } from '#app/platform/files/rescan.ts'
import { removeFiles, sweep } from '#app/platform/files/store.ts'
import { noteStorageFault } from '#app/platform/http/storage-faults.ts'
import type { PortalWork } from '#app/platform/jobs/schedule.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import { services } from '#app/services.ts'

/** What the jobs need of the rooms above the platform. */
export function jobsOf(portal: Portal): PortalWork {
  return {
    noticeFor({ id, personId }) {
      const row = listOwnDrafts(portal.db, personId).find((draft) => draft.id === id)
      const service = services.find((one) => one.id === row?.service)
      if (!row || !service) return undefined
      // Somebody who has become protected is not written to about a draft they are led away from.
      if (isProtected(portal, getPersonProfile(portal, personId).number)) return undefined
      const draft = openDraft(portal, row)
      const facts = { today: dayOf(portal.clock.now()), age: undefined }
      const email = service.noticeEmail(live({ journey: service.journey, answers: draft.answers, facts }))
      return email === undefined
        ? undefined
        : { recipient: redact(email), language: draft.language, dataKey: draft.key }
    },
    removeFiles: (ids) => removeFiles(portal.filesDir, ids),
    rescanFiles: async () => (await rescan(portal, (late) => tellLateRefusal(portal, services, late))).ready,
    isEarlierWanted: () => isEarlierWanted(portal),
    tellOfEarlierTimes: () => tellOfEarlierTimes(portal),
    sweepFiles: async () => (await sweep(portal)).removed,
    onError: (error) => void noteStorageFault(error, portal.health),
  }
}
