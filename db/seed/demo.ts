import { assignToSelf, changeStatus } from '#app/case/change.server.ts'
import { getCaseForStaff } from '#app/case/access.server.ts'
import { prepareSubmission, submitDraft } from '#app/case/submit.server.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { requireResident, requireStaff } from '#app/identity/guards.ts'
import { endSession } from '#app/identity/sessions.server.ts'
import { addSignature } from '#app/identity/signing.testing.ts'
import { signInAsResident, signInAsStaff, type AnyStaffKey } from '#app/identity/testing.ts'
import { createDraft, getDraft, saveDraft } from '#app/journey/drafts.server.ts'
import { factsOf } from '#app/journey/course.server.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { redact } from '#app/platform/redacted.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import type { Portal } from '#app/platform/portal.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { seedReports, type DemoReports } from './demo-reports.ts'
import { seedMeetings } from './demo-meetings.ts'
import { concernStaff, familyStaff, residents, staffMembers } from './personas.ts'
import { stories, type Story, type StoryName } from './stories.ts'

/** Makes the demo's people, what they have sent and one draft, all through the same code as real ones. */
export function seedDemo(portal: Portal): { persons: number; cases: number; reports: DemoReports } {
  const staff = Object.keys({ ...staffMembers, ...concernStaff, ...familyStaff }) as AnyStaffKey[]
  for (const who of staff) signInAsStaff(portal, who)
  seedMeetings(portal)
  const reports = seedReports(portal)
  startStory(portal, stories.single)
  const taken = sendStory(portal, 'parent')
  sendStory(portal, 'homeless')
  // Was protected after she had sent: her matter is there for those who have clearance.
  send(portal, { ...stories.sick, persona: 'protectedPerson' })
  addProtected(portal, redact(residents.protectedPerson.number))
  const { cookie } = signInAsStaff(portal, 'caseworker')
  const request = requestWith(portal, cookie)
  const member = requireStaff(portal, request)
  const row = getCaseForStaff(portal, member, taken)
  assignToSelf(portal, member, row)
  changeStatus(portal, member, service, row, 'underReview')
  portal.db.$client.prepare('delete from sessions').run()
  const cases = 3 + Object.keys(reports).length
  return { persons: Object.keys(residents).length + staff.length, cases, reports }
}

function requestWith(portal: Portal, cookie: string): Request {
  return new Request(portal.config.publicUrl, { headers: { cookie } })
}

/** A draft of a persona with some or all of their story answered. @returns its id and the persona's cookie. */
export function startStory(portal: Portal, story: Story, steps = 12): { draftId: string; cookie: string } {
  const { cookie, personId } = signInAsResident(portal, story.persona)
  const resident = requireResident(portal, requestWith(portal, cookie))
  const draft = createDraft(portal, personId, service.journey, 'sv')
  const told = { ...story, steps: story.steps.slice(0, steps) }
  const { answers } = walk(service, told, factsOf(portal, resident))
  const whole = steps >= story.steps.length
  saveDraft(portal, draft, {
    key: 'story',
    seenVersion: draft.version,
    apply: (content) => {
      const { papers: _, ...withoutPapers } = answers
      content.answers = whole ? answers : withoutPapers
    },
  })
  return { draftId: draft.id, cookie }
}

/** Answers, signs and sends a whole story. @returns the id of the case. */
export function sendStory(portal: Portal, name: StoryName): string {
  return send(portal, stories[name])
}

function send(portal: Portal, story: Story): string {
  return sendDraft(portal, startStory(portal, story, Infinity))
}

/** Signs and sends a draft that is answered, and signs its owner out. @returns the id of the case. */
export function sendDraft(
  portal: Portal,
  { draftId, cookie }: { draftId: string; cookie: string },
  code: LanguageCode = 'sv',
): string {
  const request = requestWith(portal, cookie)
  const resident = requireResident(portal, request)
  const language = portal.languages[code]
  const draft = getDraft(portal, resident.personId, service.journey, draftId)
  const submission = prepareSubmission(portal, service, resident, draft, language)
  if (!submission) throw new Error(`The draft ${draftId} is not complete`)
  addSignature(portal, resident.sessionId, submission.hash)
  const result = submitDraft(portal, service, { id: resident.personId, resident }, draftId, language)
  endSession(portal, request)
  if ('fault' in result) throw new Error(`The draft ${draftId} was not sent: ${result.fault}`)
  return result.caseId
}
