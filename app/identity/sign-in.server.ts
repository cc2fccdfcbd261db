import { redirect } from 'react-router'
import { inTransaction } from '#db/client.ts'
import type { Portal } from '#app/platform/portal.ts'
import { flowOf, HOME, problemAddress } from './addresses.ts'
import { personOf } from './claims.ts'
import { dropLoginState, findLoginState, keepLoginState, type LoginState } from './login-state.server.ts'
import { beginAuthentication, finishAuthentication, type Authenticated, type Intent } from './oidc.server.ts'
import { findOrCreatePerson, findPersonId } from './people.server.ts'
import { noteKnown } from './protected-identity.server.ts'
import type { NewSession, Signature } from './session-rows.server.ts'
import { createSession, findSession } from './sessions.server.ts'
import { SignInProblem } from './sign-in-problem.ts'
import { auditStaff, auditStaffRefusal } from './staff-audit.server.ts'
import { findStaffBySubject, type StaffAccount } from './staff.server.ts'

/** Signatures that may wait in a session; a person signs one matter at a time. */
const MOST_SIGNATURES = 5

/** Sends the person to the provider, or to a page that says why not. `returnTo` has gone through `safeReturn`. */
export async function beginSignIn(portal: Portal, request: Request, intent: Intent): Promise<Response> {
  try {
    const { url, login } = await beginAuthentication(portal, intent)
    return seeOther(url.href, keepLoginState(portal, request, login))
  } catch (error) {
    return refused(portal, intent, error)
  }
}

/** Takes the provider's answer: a new session and the way back, or the page that says what happened. */
export async function answerSignIn(portal: Portal, request: Request): Promise<Response> {
  const answer = new URL(request.url).searchParams
  const state = answer.get('state') ?? ''
  const login = findLoginState(portal, request, state)
  // Not begun here: another browser's answer, an old page, or a link that somebody sent.
  if (!login) return refused(portal, { kind: 'resident' }, new SignInProblem('failed', 'not-begun-here'))
  const done = dropLoginState(portal, state)
  let member: StaffAccount | undefined
  try {
    const arrived = await finishAuthentication(portal, login, answer)
    if (login.kind === 'staff') member = findStaffBySubject(portal, arrived)
    const cookie =
      login.kind === 'staff'
        ? staffSession(portal, request, arrived, member)
        : createSession(portal, request, residentSession(portal, request, login, arrived)).cookie
    // Which resident came is kept nowhere; how many came, and when, is the technical log's to say.
    portal.log.info('sign-in', { outcome: 'ok', role: login.kind })
    return seeOther(login.returnTo ?? HOME[login.kind], [done, cookie])
  } catch (error) {
    if (login.kind === 'staff' && error instanceof SignInProblem) auditStaffRefusal(portal, error, member)
    return refused(portal, login, error, [done])
  }
}

function residentSession(
  portal: Portal,
  request: Request,
  login: LoginState,
  arrived: Authenticated,
): NewSession {
  const person = personOf(arrived.claims, portal.config.oidc.numberClaims)
  if ('fault' in person) throw new SignInProblem('failed', person.fault)
  if (login.signing && findPersonId(portal, person.number) !== login.signing.personId) {
    throw new SignInProblem('other-person', 'other-person')
  }
  const personId = findOrCreatePerson(portal, person)
  noteKnown(portal, person.number)
  const { issuer, subject, acr, idToken } = arrived
  return {
    kind: 'resident',
    personId,
    content: {
      issuer,
      subject,
      acr,
      idToken,
      name: person.name.reveal(),
      number: person.number.reveal(),
      birthDay: person.birthDay,
      signatures: login.signing ? signatures(portal, request, personId, login.signing.hash, arrived) : [],
    },
  }
}

/** The new proof, and those that wait in the session which this sign-in replaces. */
function signatures(
  portal: Portal,
  request: Request,
  personId: string,
  hash: string,
  { issuer, subject, acr, authTime }: Authenticated,
): Signature[] {
  if (authTime === undefined) throw new SignInProblem('failed', 'no-auth-time')
  const before = findSession(portal, request, { quiet: true })
  const waiting = before?.kind === 'resident' && before.personId === personId ? before.content.signatures : []
  const signature = { hash, at: portal.clock.now(), issuer, acr, subject, authTime }
  return [...waiting.filter((one) => one.hash !== hash), signature].slice(-MOST_SIGNATURES)
}

/** Lets a staff member in: the session and its row in the audit log, together or not at all. */
function staffSession(
  portal: Portal,
  request: Request,
  { issuer, subject, acr, idToken }: Authenticated,
  member: StaffAccount | undefined,
): string {
  // The same answer for an account that never was and one that was shut.
  if (!member?.active) throw new SignInProblem('unknown-staff', 'unknown-staff')
  const content = { issuer, subject, acr, idToken, name: member.name }
  return inTransaction(portal.db, () => {
    auditStaff(portal, member, { action: 'sign-in', detail: {} })
    return createSession(portal, request, { kind: 'staff', staffId: member.id, content }).cookie
  })
}

function refused(
  portal: Portal,
  intent: Partial<Intent> & Pick<Intent, 'kind'>,
  error: unknown,
  cookies: string[] = [],
) {
  if (!(error instanceof SignInProblem)) throw error
  const level = error.kind === 'cancelled' ? 'info' : 'warn'
  portal.log[level]('sign-in refused', { outcome: error.reason, role: intent.kind, error: error.cause })
  return seeOther(problemAddress(flowOf(intent), error.kind, intent.returnTo), cookies)
}

function seeOther(address: string, cookies: readonly string[]): Response {
  const response = redirect(address, { status: 303, headers: { 'Cache-Control': 'no-store' } })
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
  return response
}
