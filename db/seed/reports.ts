import { submitDraft } from '#app/case/submit.server.ts'
import { requireResident } from '#app/identity/guards.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import { signInAsResident, type ResidentKey } from '#app/identity/testing.ts'
import { factsOf } from '#app/journey/course.server.ts'
import { createDraft, saveDraft } from '#app/journey/drafts.server.ts'
import type { Course } from '#app/journey/engine.ts'
import type { Service } from '#app/journey/service.ts'
import { walk } from '#app/journey/walk.testing.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { ReportStory } from './report-stories.ts'

/** Answers the form of a report as a guest does. @returns the draft, its answers and the guest's cookie. */
export function beginReport(
  portal: Portal,
  service: Service,
  story: ReportStory,
  language: LanguageCode = 'sv',
): { draftId: string; course: Course; cookie: string; guest: string } {
  const { guest, cookie } = newGuest(portal)
  const begun = answer(portal, service, story, { holder: guest, resident: undefined, language })
  return { ...begun, cookie: cookie.split(';')[0] ?? '', guest }
}

/** Sends a report as its form does: by a guest, or by somebody who has signed in. @returns the case and whose browser has it. */
export function sendReportStory(
  portal: Portal,
  service: Service,
  story: ReportStory,
  { by, language = 'sv' }: { by?: ResidentKey; language?: LanguageCode } = {},
): { caseId: string; cookie: string } {
  if (by === undefined) {
    const { draftId, cookie, guest } = beginReport(portal, service, story, language)
    return { caseId: send(portal, service, { id: guest, resident: undefined }, draftId, language), cookie }
  }
  const { cookie, personId } = signInAsResident(portal, by)
  const resident = requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const { draftId } = answer(portal, service, story, { holder: personId, resident, language })
  return { caseId: send(portal, service, { id: personId, resident }, draftId, language), cookie }
}

type Holder = Parameters<typeof submitDraft>[2]

function answer(
  portal: Portal,
  service: Service,
  story: ReportStory,
  { holder, resident, language }: { holder: string; resident: Holder['resident']; language: LanguageCode },
): { draftId: string; course: Course } {
  const draft = createDraft(portal, holder, service.journey, language)
  const course = walk(service, story, factsOf(portal, resident))
  saveDraft(portal, draft, {
    key: 'story',
    seenVersion: draft.version,
    apply: (content) => {
      content.answers = course.answers
    },
  })
  return { draftId: draft.id, course }
}

function send(
  portal: Portal,
  service: Service,
  holder: Holder,
  draftId: string,
  language: LanguageCode,
): string {
  const result = submitDraft(portal, service, holder, draftId, portal.languages[language])
  if ('fault' in result) throw new Error(`The report was not sent: ${result.fault}`)
  return result.caseId
}
