import type { PlainDay } from '#app/platform/clock.ts'
import { OUTCOMES, type Outcome } from './clocks.ts'

/** Everything that is written down about a report once it is done, in the words of the table `acts`. */
export const ACT_KINDS = [
  'protection',
  'agreed',
  'disagreed',
  'extended',
  ...OUTCOMES,
  'feedback',
  'split',
  'split-from',
  'linked',
  'forwarded',
  'closed',
  'cleared',
] as const
export type ActKind = (typeof ACT_KINDS)[number]

/** The roles of staff, said once more: rules know no tables. */
type StaffRole = 'reception' | 'caseworker' | 'unit-manager' | 'administrator'

/** What a member of staff may set about to do with a report. */
export const DOINGS = [
  'assess',
  'look',
  'extend',
  'decide',
  'feedback',
  'reporter',
  'assign',
  'split',
  'link',
  'forward',
  'close',
  'clear',
  'junk',
] as const
export type Doing = (typeof DOINGS)[number]

/** Why somebody needs to know who sent a report. The word stands in the audit log. */
export const REPORTER_REASONS = ['ask', 'feedback', 'meeting', 'assess', 'disclosure'] as const
export type ReporterReason = (typeof REPORTER_REASONS)[number]

export type DoneAct = { kind: ActKind; staffId: string; onDay: PlainDay }
/** How far a report has come, as the rules need to know it. */
export type ReportState = {
  status: string
  /** The clocks of 20 kap. SoL run for it: it is about a child. */
  clocks: boolean
  /** It came from somebody who must report (19 kap. 1 § SoL). */
  fromProfessional: boolean
  acts: readonly DoneAct[]
  /** Feedback is owed and not given. */
  owesFeedback: boolean
}
export type Doer = { staffId: string; role: StaffRole }

/** Who does what: the reception registers and hands out; judgements about a child are for those who work on cases. */
const CASEWORK: readonly StaffRole[] = ['caseworker', 'unit-manager']
export const ROLES_FOR: Readonly<Record<Doing, readonly StaffRole[]>> = {
  assess: CASEWORK,
  look: CASEWORK,
  extend: CASEWORK,
  decide: CASEWORK,
  feedback: CASEWORK,
  reporter: CASEWORK,
  assign: ['reception', 'unit-manager'],
  split: CASEWORK,
  link: CASEWORK,
  forward: CASEWORK,
  close: CASEWORK,
  clear: ['reception', ...CASEWORK],
  junk: CASEWORK,
}

/** After these nothing more is done with the report. */
export const ENDS: readonly Doing[] = ['forward', 'close', 'junk']

const OPEN = ['received', 'assessing', 'underReview', 'decided']

/** Whether somebody who has the report open may do this with it now. */
export function mayDo(doing: Doing, { staffId, role }: Doer, state: ReportState): boolean {
  if (!ROLES_FOR[doing].includes(role)) return false
  const { status, clocks } = state
  switch (doing) {
    case 'assess':
      return clocks && (status === 'received' || status === 'assessing')
    case 'look': {
      const { made, look } = protectionOf(state.acts)
      return status === 'assessing' && made !== undefined && look === undefined && made.staffId !== staffId
    }
    case 'extend':
    case 'decide':
      return status === 'assessing'
    case 'feedback':
      return state.fromProfessional && status === 'decided' && (state.owesFeedback || !has(state, 'feedback'))
    case 'reporter':
      return true
    case 'assign':
    case 'split':
    case 'link':
      return OPEN.includes(status)
    case 'forward':
      return clocks ? status === 'assessing' && isLookedAt(state) : OPEN.includes(status)
    case 'close':
      return clocks ? status === 'decided' && !state.owesFeedback : OPEN.includes(status)
    case 'clear':
    case 'junk':
      return status === 'suspected'
  }
}

/**
 * Whether the preliminary assessment may end so. What keeps hold of the child waits for nobody; not opening an
 * investigation waits for a second member of staff who has agreed with the protection assessment.
 */
export function mayDecide(outcome: Outcome, doer: Doer, state: ReportState): boolean {
  return mayDo('decide', doer, state) && (outcome !== 'not-opened' || isLookedAt(state))
}

/** The protection assessment that holds, and the second look at it. One that somebody disagreed with holds no more. */
export function protectionOf<A extends DoneAct>(
  acts: readonly A[],
): { made: A | undefined; look: A | undefined; first: A | undefined } {
  const first = acts.find(({ kind }) => kind === 'protection')
  const at = acts.findLastIndex(({ kind }) => kind === 'protection')
  const look = acts.slice(at + 1).find(({ kind }) => kind === 'agreed' || kind === 'disagreed')
  const holds = at >= 0 && look?.kind !== 'disagreed'
  return { made: holds ? acts[at] : undefined, look: at >= 0 ? look : undefined, first }
}

/** A second member of staff has looked at the protection assessment that holds, and agreed. */
export function isLookedAt({ acts }: Pick<ReportState, 'acts'>): boolean {
  const { made, look } = protectionOf(acts)
  return made !== undefined && look?.kind === 'agreed' && look.staffId !== made.staffId
}

export function decisionOf<A extends DoneAct>(acts: readonly A[]): A | undefined {
  return acts.find(({ kind }) => OUTCOMES.some((outcome) => outcome === kind))
}

const has = ({ acts }: ReportState, kind: ActKind) => acts.some((act) => act.kind === kind)
