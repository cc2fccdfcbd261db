import { expect, test } from 'vitest'
import { hours, minutes, seconds } from '#app/platform/clock.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal } from '#app/platform/testing.ts'
import type { Portal } from '#app/platform/portal.ts'
import { fullName, residents, staffMembers } from '#db/seed/personas.ts'
import { findResident, findStaffMember } from './guards.ts'
import { findOrCreatePerson } from './people.server.ts'
import type { NewSession } from './session-rows.server.ts'
import {
  createSession,
  endAllSessions,
  endSession,
  extendSession,
  findSession,
  forgetSession,
  isSessionLive,
} from './sessions.server.ts'
import { takeSignature } from './signing.server.ts'
import { addStaff, deactivateStaff } from './staff.server.ts'

const from = (cookie?: string) =>
  new Request('http://localhost:3000/mina-sidor', {
    headers: cookie ? { Cookie: cookie.split(';')[0] ?? '' } : {},
  })

const authentication = { issuer: 'https://e-id.example', subject: 'abc', acr: 'loa3', idToken: undefined }

function residentSession(
  portal: Portal,
  persona = residents.single as (typeof residents)[keyof typeof residents],
) {
  const { number, givenName, birthDay } = persona
  const name = fullName(persona)
  const person = {
    number: redact<string>(number),
    name: redact(name),
    givenName: redact<string>(givenName),
    birthDay,
  }
  const personId = findOrCreatePerson(portal, person)
  const content = { ...authentication, name, number, birthDay, signatures: [] }
  return { kind: 'resident', personId, content } satisfies NewSession
}

function staffSession(portal: Portal) {
  const name = fullName(staffMembers.caseworker)
  const { issuer, subject } = authentication
  const staffId = addStaff(portal, { issuer, subject, name, role: 'caseworker', unit: 'ekonomi' })
  return { kind: 'staff', staffId, content: { ...authentication, name } } satisfies NewSession
}

const signIn = (portal: Portal, session: NewSession = residentSession(portal), request = from()) =>
  createSession(portal, request, session).cookie

test('somebody who has signed in is known by the cookie alone', () => {
  const portal = testPortal()
  const resident = findResident(portal, from(signIn(portal)))
  expect(resident?.name.reveal()).toBe('Sara Lindqvist')
  expect(resident?.number.reveal()).toBe('199001012385')
  expect(resident).toMatchObject({ birthDay: '1990-01-01', authenticatedAt: portal.clock.now() })
  expect(JSON.stringify(resident)).not.toMatch(/Sara|1990\d{8}/)
})

test('the cookie cannot be read by scripts and stays on this site', () => {
  const cookie = signIn(testPortal())
  expect(cookie).toMatch(/^nara=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('over https the cookie is bound to the host', () => {
  const portal = testPortal({ env: { NARA_PUBLIC_URL: 'https://localhost:3000' } })
  expect(signIn(portal)).toMatch(/^__Host-nara=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)
  expect(forgetSession(portal)).toMatch(/^__Host-nara=; Path=\/; Max-Age=0; .*Secure$/)
})

test.each([
  ['resident', minutes(20), hours(8)],
  ['staff', minutes(15), hours(10)],
] as const)('a %s session ends to the second, idle or in all', (kind, idle, absolute) => {
  const portal = testPortal()
  const open = () => signIn(portal, kind === 'staff' ? staffSession(portal) : residentSession(portal))

  const quiet = open()
  portal.clock.advance(idle - seconds(1))
  expect(findSession(portal, from(quiet), { quiet: true })).toBeDefined()
  portal.clock.advance(seconds(1))
  expect(findSession(portal, from(quiet))).toBeUndefined()

  const busy = open()
  for (let passed = 0; passed < absolute - minutes(10); passed += minutes(10)) {
    portal.clock.advance(minutes(10))
    expect(findSession(portal, from(busy)), String(passed)).toBeDefined()
  }
  portal.clock.advance(minutes(10) - seconds(1))
  expect(findSession(portal, from(busy))?.endsAt).toBe(portal.clock.now() + seconds(1))
  portal.clock.advance(seconds(1))
  expect(findSession(portal, from(busy))).toBeUndefined()
})

test('being seen is written at most once a minute, and the end that a page shows is the true one', () => {
  const portal = testPortal()
  const cookie = signIn(portal)
  const began = portal.clock.now()
  portal.clock.advance(seconds(59))
  expect(findSession(portal, from(cookie))?.endsAt).toBe(began + minutes(20))
  portal.clock.advance(seconds(1))
  expect(findSession(portal, from(cookie))?.endsAt).toBe(began + minutes(21))
})

test('a page that asks by itself does not keep an abandoned session alive', () => {
  const portal = testPortal()
  const cookie = signIn(portal)
  portal.clock.advance(minutes(19))
  expect(findResident(portal, from(cookie), { quiet: true })).toBeDefined()
  portal.clock.advance(minutes(1))
  expect(findResident(portal, from(cookie))).toBeUndefined()
})

test('somebody who says "I am still here" gets the whole idle time again, but never more than the absolute one', () => {
  const portal = testPortal()
  const cookie = signIn(portal)
  portal.clock.advance(seconds(5))
  expect(extendSession(portal, from(cookie))?.endsAt).toBe(portal.clock.now() + minutes(20))
  portal.clock.advance(minutes(20))
  expect(extendSession(portal, from(cookie))).toBeUndefined()
})

test('a disk that takes no writes does not shut out those who read', () => {
  const portal = testPortal()
  const cookie = signIn(portal)
  portal.clock.advance(minutes(5))
  portal.db.$client.pragma('query_only = ON')
  expect(findResident(portal, from(cookie))).toBeDefined()
})

test('a sign-in gives a new id and ends the session that the browser had before', () => {
  const portal = testPortal()
  const before = signIn(portal)
  const after = signIn(portal, residentSession(portal), from(before))
  expect(after).not.toBe(before)
  expect(findSession(portal, from(before))).toBeUndefined()
  expect(findSession(portal, from(after))).toBeDefined()
})

test('a token that somebody planted never becomes a session', () => {
  const portal = testPortal()
  const planted = `nara=${'A'.repeat(43)}`
  const cookie = signIn(portal, residentSession(portal), from(planted))
  expect(cookie).not.toContain('A'.repeat(43))
  expect(findSession(portal, from(planted))).toBeUndefined()
})

test.each(['', 'nara=', 'nara=x', `nara=${'%00'.repeat(15)}`, `other=${'A'.repeat(43)}`])(
  'the cookie %j is nobody',
  (cookie) => {
    expect(findSession(testPortal(), from(cookie))).toBeUndefined()
  },
)

test('a token in the address is not looked at', () => {
  const portal = testPortal()
  const token = signIn(portal).split(';')[0] ?? ''
  expect(findSession(portal, new Request(`http://localhost:3000/mina-sidor?${token}`))).toBeUndefined()
})

test('a cookie stolen before signing out is worth nothing after', () => {
  const portal = testPortal()
  const cookie = signIn(portal)
  const id = findSession(portal, from(cookie))?.id ?? ''
  expect(isSessionLive(portal, id)).toBe(true)
  endSession(portal, from(cookie))
  expect(findSession(portal, from(cookie))).toBeUndefined()
  expect(isSessionLive(portal, id)).toBe(false)
})

test('signing out everywhere ends all devices of that person and nobody else', () => {
  const portal = testPortal()
  const session = residentSession(portal)
  const [phone, library] = [signIn(portal, session), signIn(portal, session)]
  const other = signIn(portal, residentSession(portal, residents.jobseeker))
  expect(findSession(portal, from(phone))).toBeDefined()
  endAllSessions(portal, { personId: session.personId })
  expect(findSession(portal, from(phone))).toBeUndefined()
  expect(findSession(portal, from(library))).toBeUndefined()
  expect(findSession(portal, from(other))).toBeDefined()
})

test('a staff member who is shut out is out at the next request', () => {
  const portal = testPortal()
  const session = staffSession(portal)
  const cookie = signIn(portal, session)
  expect(findStaffMember(portal, from(cookie))).toMatchObject({ name: 'Amir Rahimi', role: 'caseworker' })
  portal.db.$client.prepare('update staff set active = 0').run()
  expect(findStaffMember(portal, from(cookie))).toBeUndefined()
  deactivateStaff(portal, session.staffId)
  staffSession(portal)
  expect(
    findStaffMember(portal, from(cookie)),
    'an old session does not come back with the account',
  ).toBeUndefined()
})

test('a new role or unit holds from the next request', () => {
  const portal = testPortal()
  const cookie = signIn(portal, staffSession(portal))
  const { issuer, subject } = authentication
  addStaff(portal, { issuer, subject, name: 'Amir Rahimi', role: 'reception', unit: 'barn' })
  expect(findStaffMember(portal, from(cookie))).toMatchObject({ role: 'reception', unit: 'barn' })
})

test('whoever steals the database has no token, name or number', () => {
  const portal = testPortal()
  const token = (signIn(portal).split(';')[0] ?? '').slice('nara='.length)
  signIn(portal, staffSession(portal))
  const raw = portal.db.$client.serialize()
  const needles = [token, '199001012385', '9001012385', 'Sara', 'Lindqvist', 'Amir', 'Rahimi', '1990-01-01']
  for (const needle of needles) {
    expect(raw.includes(needle), needle).toBe(false)
    expect(raw.includes(Buffer.from(needle).toString('base64').slice(0, -4)), needle).toBe(false)
  }
  expect(raw.includes(Buffer.from(token, 'base64url'))).toBe(false)
})

test('the content of one session does not open in the row of another', () => {
  const portal = testPortal()
  const mine = signIn(portal)
  signIn(portal, residentSession(portal, residents.jobseeker))
  const rows = portal.db.$client.prepare('select id, sealed from sessions').all() as {
    id: string
    sealed: Buffer
  }[]
  const id = findSession(portal, from(mine))?.id
  const theirs = rows.find((row) => row.id !== id)
  portal.db.$client.prepare('update sessions set sealed = ? where id = ?').run(theirs?.sealed, id)
  expect(findSession(portal, from(mine))).toBeUndefined()
})

test('a signature is given once, for its own hash, and comes back when the submit fails', () => {
  const portal = testPortal()
  const session = residentSession(portal)
  const signature = { hash: 'aa', at: 1, issuer: 'i', acr: 'loa3', subject: 's', authTime: 1 }
  const cookie = signIn(portal, { ...session, content: { ...session.content, signatures: [signature] } })
  const { sessionId = '' } = findResident(portal, from(cookie)) ?? {}
  expect(takeSignature(portal, { sessionId }, 'bb')).toBeUndefined()
  const failing = portal.db.$client.transaction(() => {
    expect(takeSignature(portal, { sessionId }, 'aa')).toEqual(signature)
    throw new Error('the submit failed')
  })
  expect(() => failing()).toThrow('the submit failed')
  expect(takeSignature(portal, { sessionId }, 'aa')).toEqual(signature)
  expect(takeSignature(portal, { sessionId }, 'aa')).toBeUndefined()
})
