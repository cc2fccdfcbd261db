import type { Authorized } from '#app/case/access.server.ts'
import { stateOf, type FormMark } from '#app/case/report/acts.server.ts'
import { assignTo } from '#app/case/report/assign.server.ts'
import type { Outcome } from '#app/case/report/clocks.ts'
import { decide, extendDeadline } from '#app/case/report/decide.server.ts'
import { clear, close, closeAsJunk, forward } from '#app/case/report/ends.server.ts'
import { giveFeedback } from '#app/case/report/feedback.server.ts'
import { findToLink, linkReports } from '#app/case/report/link.server.ts'
import { assessProtection, lookAgain } from '#app/case/report/protection.server.ts'
import { decisionOf, mayDecide, type Doing } from '#app/case/report/rules.ts'
import { splitReport } from '#app/case/report/split.server.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { CaseRow } from '#db/queries/cases.ts'

const { forms: words } = deskReports

export type Post = {
  portal: Portal
  member: StaffMember
  service: Service
  row: Authorized<CaseRow>
  mark: FormMark
  /** Who had the report when the form was shown. */
  from: string | null
  /** Answers whose form has been judged: each that is asked for is there. */
  values: Readonly<Record<string, string | undefined>>
}

/** What does not hold of whole answers, by the field to change. */
export function faultsOf(
  doing: Doing,
  { portal, member, service, row, values }: Post,
): Record<string, string> {
  const { reasons, outcome, told, agrees, number } = values
  switch (doing) {
    case 'look':
      return agrees === 'no' && !reasons ? { reasons: words.whyNot } : {}
    case 'decide': {
      const state = stateOf(portal, service, row)
      const waits = !mayDecide(outcome as Outcome, member, state) && mayDecide('opened', member, state)
      return waits ? { outcome: words.needsLook } : {}
    }
    case 'feedback': {
      if (told === 'nothing') return reasons ? {} : { reasons: words.whyNot }
      const decided = decisionOf(stateOf(portal, service, row).acts)?.kind
      return told === decided ? {} : { told: words.wrongTold }
    }
    case 'link':
      return findToLink(portal, member, row, number ?? '') === undefined ? { number: words.unknown } : {}
    default:
      return {}
  }
}

/**
 * Does what a form says. @returns the id of the report to show next, or nothing when the member sees it no more.
 * @throws 409 when the report does not allow it any more.
 */
export function perform(doing: Exclude<Doing, 'reporter'>, post: Post): string | undefined {
  const { portal, member, service, row, mark, values } = post
  const at = [portal, member, service, row, mark] as const
  const said = (name: string) => values[name] ?? ''
  const reasons = said('reasons')
  switch (doing) {
    case 'assess':
      assessProtection(...at, { danger: values.danger === 'yes', reasons })
      break
    case 'look':
      lookAgain(...at, { agrees: values.agrees === 'yes', reasons })
      break
    case 'extend':
      extendDeadline(...at, { reasons, until: said('until') })
      break
    case 'decide':
      decide(...at, { outcome: said('outcome') as Outcome, section: said('section'), reasons })
      break
    case 'feedback':
      giveFeedback(...at, {
        told: said('told') as Outcome | 'nothing',
        to: said('to'),
        day: said('day'),
        reasons,
      })
      break
    case 'assign':
      assignTo(portal, member, service, row, { from: post.from, to: said('to') })
      return member.role === 'reception' ? undefined : row.id
    case 'split':
      return splitReport(...at, { reasons })
    case 'link':
      linkReports(...at, { otherId: findToLink(portal, member, row, said('number')) ?? '', reasons })
      break
    case 'forward':
      forward(...at, { to: said('to'), how: said('how'), receipt: said('receipt') })
      break
    case 'close':
      close(...at, { reasons })
      break
    case 'clear':
      clear(...at, { reasons })
      break
    case 'junk':
      closeAsJunk(...at, { reasons })
      break
  }
  return row.id
}
