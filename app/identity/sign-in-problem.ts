/** Why somebody did not get in, or did not sign. */
export const SIGN_IN_PROBLEMS = {
  cancelled: 'avbruten',
  failed: 'misslyckad',
  'low-level': 'lag-niva',
  down: 'stangd',
  'unknown-staff': 'okand',
  'other-person': 'annan-person',
} as const
export type SignInProblemKind = keyof typeof SIGN_IN_PROBLEMS

/** A sign-in that is refused. `reason` is a short word for the log and says nothing about the person. */
export class SignInProblem extends Error {
  readonly kind: SignInProblemKind
  readonly reason: string
  constructor(kind: SignInProblemKind, reason: string, cause?: unknown) {
    super(`A sign-in was refused: ${reason}`, { cause })
    this.kind = kind
    this.reason = reason
  }
}
