import { fullName, residents, stranger } from '#db/seed/personas.ts'
import { insertWorkException } from '#db/queries/meetings.ts'
import { bookMeeting } from '#db/seed/book-meeting.ts'
import { listInvitationsOfGroup } from '#db/queries/invitations.ts'
import { startStory } from '#db/seed/demo.ts'
import { publishHours } from '#db/seed/demo-meetings.ts'
import { stories, type Story } from '#db/seed/stories.ts'
import { book, hold, markAttendance } from '#app/case/meetings/book.server.ts'
import { invitationCodeOf, invite } from '#app/case/meetings/invitations.server.ts'
import { meetingCodeOf } from '#app/case/meetings/read.server.ts'
import { getCaseForStaff } from '#app/case/access.server.ts'
import { assignToSelf } from '#app/case/change.server.ts'
import { prepareSubmission, submitDraft } from '#app/case/submit.server.ts'
import { bookTime } from '#app/desk/meetings/testing.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import { requireResident, requireStaff } from '#app/identity/guards.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { createSession } from '#app/identity/sessions.server.ts'
import { addSignature } from '#app/identity/signing.testing.ts'
import { addStaff } from '#app/identity/staff.server.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { courseOf, factsOf } from '#app/journey/course.server.ts'
import { getDraft, type Draft } from '#app/journey/drafts.server.ts'
import { live } from '#app/journey/engine.ts'
import { filesOfDraft } from '#app/platform/files/documents.ts'
import { photo } from '#app/platform/files/upload.testing.ts'
import { paperCode } from '#app/journey/paper-codes.ts'
import { addDays, dayOf, days, hours, minutes } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { redact } from '#app/platform/redacted.ts'
import type { Portal } from '#app/platform/portal.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { createPortal } from '#app/start.server.ts'
import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { makeHome, send, startServer, type Home, type RunningServer } from '../server.ts'

/** Everybody who may knock at a door. The case of the scene is assigned to `caseworker`. */
export const ROLES = [
  'nobody',
  'expired',
  'signedOut',
  'owner',
  'otherResident',
  'protectedResident',
  'reception',
  'caseworker',
  'otherCaseworker',
  'unitManager',
  'clearedManager',
  'administrator',
  'otherUnit',
] as const
export type Role = (typeof ROLES)[number]

export const RESIDENTS: readonly Role[] = ['owner', 'otherResident', 'protectedResident']
export const STAFF: readonly Role[] = [
  'reception',
  'caseworker',
  'otherCaseworker',
  'unitManager',
  'clearedManager',
  'administrator',
  'otherUnit',
]

/** A running server, the same database opened here as well, and one matter of each sort that belongs to `owner`. */
export type Scene = {
  home: Home
  server: RunningServer
  url: string
  portal: Portal
  cookies: Record<Role, string>
  ids: {
    draft: string
    draftFile: string
    thing: string
    case: string
    caseFile: string
    untaken: string
    /** A booked time of the caseworker's, on a day to come. */
    deskMeeting: string
    strangersDraft: string
    strangersCase: string
    /** Of the owner: a time that is booked, the code that leads to it, and one that is held. */
    ownMeeting: string
    code: string
    heldMeeting: string
    /** The code of an invitation to choose a time. */
    invitation: string
  }
  /** A new session of this role, for what ends sessions. */
  signIn(role: Role): string
  /** A whole draft of the owner that may be spent. */
  spare(): string
  /** The code of a booked time that may be spent. */
  spareCode(): string
  close(): Promise<void>
}

const STORY = stories.jobseeker

export async function setScene(env: Record<string, string> = {}): Promise<Scene> {
  const home = await makeHome(env)
  const { portal, close } = await createPortal({ ...readConfig(demoEnv(home.env)), logLevel: 'silent' })
  addProtected(portal, redact(residents.protectedPerson.number))
  const server = await startServer(home)
  const house = { portal, url: server.url }
  const mine = await wholeDraft(house, STORY)
  const sent = await sentCase(house, STORY)
  const untaken = await sentCase(house, STORY)
  const caseworker = signInAsStaff(portal, 'caseworker').cookie
  const member = requireStaff(portal, asking(portal, caseworker))
  assignToSelf(portal, member, getCaseForStaff(portal, member, sent.caseId))
  const signIn = (role: Role) => signedIn(portal, role)
  publishHours(portal)
  const ownMeeting = bookedTime(portal, mine.resident.personId)
  return {
    home,
    server,
    url: server.url,
    portal,
    cookies: Object.fromEntries(ROLES.map((role) => [role, signIn(role)])) as Record<Role, string>,
    ids: {
      draft: mine.draft.id,
      draftFile: mine.file,
      thing: (mine.draft.answers['jobsSought'] as { items: { id: string }[] }).items[0]?.id ?? '',
      case: sent.caseId,
      caseFile: sent.file,
      untaken: untaken.caseId,
      deskMeeting: bookedMeeting(portal),
      strangersDraft: startStory(portal, stories.sick, Infinity).draftId,
      strangersCase: (await sentCase(house, stories.sick)).caseId,
      ownMeeting,
      code: meetingCodeOf(portal.keyring, ownMeeting),
      heldMeeting: heldTime(portal, mine.resident.personId),
      invitation: invitedTime(portal, member.staffId),
    },
    signIn,
    spare: () => startStory(portal, STORY, Infinity).draftId,
    spareCode: () => meetingCodeOf(portal.keyring, bookedTime(portal, mine.resident.personId)),
    async close() {
      await server.stop()
      await close()
      home.remove()
    },
  }
}

/** Somebody did not come in the first hour of today, so that there is something to count; another comes later. */
function bookedMeeting(portal: Portal): string {
  const { staffId } = signInAsStaff(portal, 'caseworker')
  const day = dayOf(portal.clock.now())
  const hour = { from: 0, until: 60, kind: 'open', place: 'kontoret' } as const
  insertWorkException(portal.db, { id: newId(), staffId, day, ...hour })
  const holder = newGuest(portal).guest
  markAttendance(portal, bookTime(portal, { kind: 'firstVisit', day, minute: 0, holder }).id, 'missed')
  const row = bookMeeting(portal, newGuest(portal).guest, {
    kind: 'firstVisit',
    channel: 'office',
    skip: [1, 0],
    details: { name: 'Kim Ek', interpreter: 'no', access: ['wheelchair'], notice: 'none' },
  })
  if (!row) throw new Error('There is no time to book')
  return row.id
}

export const asking = (portal: Portal, cookie: string, path = '/') =>
  new Request(new URL(path, portal.config.publicUrl), { headers: { cookie } })

/** The answers of a draft as they are in the database now. */
export function draftOf(portal: Portal, cookie: string, id: string): Draft {
  return getDraft(portal, requireResident(portal, asking(portal, cookie)).personId, service.journey, id)
}

/** A draft with every page of a story answered and a photo to one of its papers. */
async function wholeDraft({ portal, url }: Pick<Scene, 'portal' | 'url'>, story: Story) {
  const { draftId, cookie } = startStory(portal, story, Infinity)
  const draft = draftOf(portal, cookie, draftId)
  const resident = requireResident(portal, asking(portal, cookie))
  const course = courseOf(service, draft, factsOf(portal, resident))
  const [paper] = service.papersOf(live(course), course.facts)
  const body = new FormData()
  body.append('files', new File([new Uint8Array(await photo())], 'papper.jpg', { type: 'image/jpeg' }))
  await send(url, `/a/${draftId}/910/${paperCode(paper?.id ?? '')}`, { cookie, body })
  const [file] = filesOfDraft(portal, draftId)
  if (!file) throw new Error('The photo was not taken')
  return { draft: draftOf(portal, cookie, draftId), file: file.id, resident }
}

function invitedTime(portal: Portal, invitedBy: string): string {
  const today = dayOf(portal.clock.now())
  const invited = [{ name: 'Kim Ek', notice: 'none', language: 'sv' }] as const
  const days = { closesOn: addDays(today, 14), latestOn: addDays(today, 28), apart: false }
  const common = { kind: 'firstVisit', unit: 'ekonomi', invitedBy, withStaff: undefined }
  const group = invite(portal, { ...common, ...days, invited })
  const [row] = listInvitationsOfGroup(portal.db, 'ekonomi', group)
  return invitationCodeOf(portal.keyring, row?.id ?? '')
}

/** A time of a first visit, ten days from now; it lies in nobody's way, and is held for as long as the tests last. */
function heldTime(portal: Portal, holder: string): string {
  const at = Math.ceil(portal.clock.now() / minutes(5)) * minutes(5) + days(10)
  const time = { at, until: at + minutes(60), after: 0, place: 'kontoret', channel: 'office' } as const
  const staff = [[`room:scene:${newId()}`]]
  const chosen = { ...time, kind: 'firstVisit', unit: 'ekonomi', choices: staff, keptDays: 30 }
  const clock = { now: () => portal.clock.now() + hours(1) }
  const row = hold({ ...portal, clock }, { holder, language: 'sv' }, chosen)
  if (!row) throw new Error('The time could not be held')
  return row.id
}

function bookedTime(portal: Portal, holder: string): string {
  const id = heldTime(portal, holder)
  if (!book(portal, holder, id)) throw new Error('The time could not be booked')
  return id
}

async function sentCase(
  scene: Pick<Scene, 'portal' | 'url'>,
  story: Story,
): Promise<{ caseId: string; file: string }> {
  const { portal } = scene
  const { draft, file, resident } = await wholeDraft(scene, story)
  const submission = prepareSubmission(portal, service, resident, draft, portal.languages.sv)
  if (!submission) throw new Error('The story is not complete')
  addSignature(portal, resident.sessionId, submission.hash)
  const result = submitDraft(
    portal,
    service,
    { id: resident.personId, resident },
    draft.id,
    portal.languages.sv,
  )
  if ('fault' in result) throw new Error(result.fault)
  return { caseId: result.caseId, file }
}

function signedIn(portal: Portal, role: Role): string {
  const { $client } = portal.db
  switch (role) {
    case 'nobody':
      return ''
    case 'expired': {
      const { cookie, sessionId } = signInAsResident(portal, STORY.persona)
      $client.prepare('update sessions set seen_at = seen_at - 1200001 where id = ?').run(sessionId)
      return cookie
    }
    case 'signedOut': {
      const { cookie, sessionId } = signInAsResident(portal, STORY.persona)
      $client.prepare('delete from sessions where id = ?').run(sessionId)
      return cookie
    }
    case 'owner':
      return signInAsResident(portal, STORY.persona).cookie
    case 'otherResident':
      return signInAsResident(portal, 'pensioner').cookie
    case 'protectedResident':
      return signInAsResident(portal, 'protectedPerson').cookie
    case 'otherUnit':
      return signInFromAnotherUnit(portal)
    default:
      return signInAsStaff(portal, role).cookie
  }
}

function signInFromAnotherUnit(portal: Portal): string {
  const { issuer } = portal.config.oidc.staff
  const { subject, acr } = stranger
  const name = fullName(stranger)
  const staffId = addStaff(portal, { issuer, subject, name, role: 'unit-manager', unit: 'annan-enhet' })
  const content = { issuer, subject, acr, idToken: undefined, name }
  const { cookie } = createSession(portal, new Request(portal.config.publicUrl), {
    kind: 'staff',
    staffId,
    content,
  })
  return cookie.split(';')[0] ?? ''
}
