import { listActs } from '#db/queries/acts.ts'
import { getCaseToChange } from '#app/case/access.server.ts'
import type { Feedback } from '#app/case/report/acts.server.ts'
import { assignTo } from '#app/case/report/assign.server.ts'
import { decide } from '#app/case/report/decide.server.ts'
import { giveFeedback } from '#app/case/report/feedback.server.ts'
import { assessProtection, lookAgain } from '#app/case/report/protection.server.ts'
import { writeAsStaff } from '#app/case/thread.server.ts'
import { requireStaff } from '#app/identity/guards.ts'
import { signInAsStaff, type ConcernStaffKey } from '#app/identity/testing.ts'
import type { Service } from '#app/journey/service.ts'
import { dayOf } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'

/** What the unit does with one report. */
export function reportDesk(portal: Portal, service: Service, id: string) {
  const sit = (who: ConcernStaffKey) => {
    const { cookie } = signInAsStaff(portal, who)
    const request = new Request(portal.config.publicUrl, { headers: { cookie } })
    const member = requireStaff(portal, request)
    return { member, row: getCaseToChange(portal, member, id) }
  }
  const mark = () => ({ key: newId(), seen: listActs(portal.db, id).length })
  return {
    assess(reasons: string) {
      const { member, row } = sit('concernCaseworker')
      assessProtection(portal, member, service, row, mark(), { danger: false, reasons })
    },
    look(reasons: string) {
      const { member, row } = sit('otherConcernCaseworker')
      lookAgain(portal, member, service, row, mark(), { agrees: true, reasons })
    },
    give(to: ConcernStaffKey) {
      const { member, row } = sit('concernReception')
      assignTo(portal, member, service, row, { from: null, to: sit(to).member.staffId })
    },
    /** Ends the preliminary assessment: an investigation is opened. */
    decide(reasons: string) {
      const { member, row } = sit('concernCaseworker')
      const section = '20 kap. 2 § SoL'
      decide(portal, member, service, row, mark(), { outcome: 'opened', section, reasons })
    },
    ask(text: string) {
      const { member, row } = sit('concernCaseworker')
      writeAsStaff(portal, member, row, { text, seen: 0 })
    },
    tell(told: Feedback['told']) {
      const { member, row } = sit('concernCaseworker')
      const content = { told, to: 'Den som anmälde', day: dayOf(portal.clock.now()), reasons: '' }
      giveFeedback(portal, member, service, row, mark(), content)
    },
  }
}
