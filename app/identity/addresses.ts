import type { SessionKind } from './session-limits.ts'
import { SIGN_IN_PROBLEMS, type SignInProblemKind } from './sign-in-problem.ts'

/** Where sign-in lives. Nothing in these addresses says why somebody signs in. */
export const SIGN_IN: Record<SessionKind, string> = { resident: '/logga-in', staff: '/logga-in/personal' }
export const CALLBACK = '/logga-in/svar'
export const SIGNED_OUT = '/utloggad'
/** Where a sign-in leads that was not on its way somewhere. */
export const HOME: Record<SessionKind, string> = { resident: '/mina-sidor', staff: '/handlaggning' }

/** The sign-in page that leads back to `path`, which the caller has taken through `safeReturn`. */
export function signInAddress(kind: SessionKind, path: string | undefined): string {
  return path === undefined ? SIGN_IN[kind] : `${SIGN_IN[kind]}?till=${encodeURIComponent(path)}`
}

/** What somebody was doing when it did not work: the ways on differ. */
export const FLOWS = { resident: 'inloggning', staff: 'personal', signing: 'underskrift' } as const
export type Flow = keyof typeof FLOWS

export function flowOf(intent: { kind: SessionKind; signing?: unknown }): Flow {
  return intent.signing ? 'signing' : intent.kind
}

/** `/logga-in/fel/inloggning-avbruten`: the code in the provider's answer is not left in the history. */
export function problemAddress(flow: Flow, kind: SignInProblemKind, path: string | undefined): string {
  const page = `/logga-in/fel/${FLOWS[flow]}-${SIGN_IN_PROBLEMS[kind]}`
  return path === undefined ? page : `${page}?till=${encodeURIComponent(path)}`
}

/** The flow and problem that a page of {@link problemAddress} is about. */
export function readProblem(page: string | undefined): { flow: Flow; kind: SignInProblemKind } | undefined {
  for (const flow of Object.keys(FLOWS) as Flow[]) {
    for (const kind of Object.keys(SIGN_IN_PROBLEMS) as SignInProblemKind[]) {
      if (page === `${FLOWS[flow]}-${SIGN_IN_PROBLEMS[kind]}`) return { flow, kind }
    }
  }
  return undefined
}
