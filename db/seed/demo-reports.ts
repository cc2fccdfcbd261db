import { listActs } from '#db/queries/acts.ts'
import { getCaseForHouse, getCaseToChange } from '#app/case/access.server.ts'
import { assignTo } from '#app/case/report/assign.server.ts'
import { decide } from '#app/case/report/decide.server.ts'
import { assessProtection, lookAgain } from '#app/case/report/protection.server.ts'
import { setAside } from '#app/case/report/set-aside.server.ts'
import { writeAsSender, writeAsStaff } from '#app/case/thread.server.ts'
import { requireStaff } from '#app/identity/guards.ts'
import { signInAsStaff, type ConcernStaffKey } from '#app/identity/testing.ts'
import type { Service } from '#app/journey/service.ts'
import { days, hours } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { service as adult } from '#app/services/concern-report/adult/service.ts'
import { service as child } from '#app/services/concern-report/child/service.ts'
import { service as anybody } from '#app/services/concern-report/private/service.ts'
import { service as professional } from '#app/services/concern-report/professional/service.ts'
import { service as question } from '#app/services/concern-report/question/service.ts'
import {
  adultReports,
  childReports,
  privateReports,
  professionalReports,
  questions,
  signedIn,
} from './report-stories.ts'
import { sendReportStory } from './reports.ts'

/** Ids of the demo's reports, by what they show. */
export type DemoReports = Record<
  | 'nearlyLate'
  | 'decided'
  | 'answered'
  | 'asked'
  | 'adult'
  | 'unassessed'
  | 'suspected'
  | 'question'
  | 'unread',
  string
>

/**
 * What the unit for reports finds in the demo: a report in each state, sent and worked on over two weeks through the
 * same code as real ones. The oldest comes first, for the audit log is written in order.
 */
export function seedReports(portal: Portal): DemoReports {
  const nearlyLate = sendReportStory(
    daysAgo(portal, 12),
    professional,
    signedIn(professionalReports.teacher),
    {
      by: 'guardian',
    },
  ).caseId
  const taken = desk(daysAgo(portal, 12), professional, nearlyLate)
  taken.assess('Elsa är hos mormor i kväll. Vi ringer skolan i morgon.')
  taken.look('Läst. Jag gör samma bedömning.')
  taken.give('concernCaseworker')

  const decided = sendReportStory(daysAgo(portal, 9), professional, signedIn(professionalReports.nurse), {
    by: 'otherPartner',
  }).caseId
  desk(daysAgo(portal, 9), professional, decided).assess('Barnet är inte fött. Hon tar emot hjälp.')

  const answered = sendReportStory(daysAgo(portal, 6), anybody, privateReports.relative).caseId
  desk(daysAgo(portal, 6), anybody, answered).assess('Ingen fara i kväll: mormor är där till torsdag.')
  desk(daysAgo(portal, 5), anybody, answered).ask('Vet du om någon vuxen är hemma de kvällar du skriver om?')
  const reply = { text: 'Oftast ingen. Mormor kommer på torsdagar.', seen: 1 }
  writeAsSender(daysAgo(portal, 4), getCaseForHouse(portal, answered), reply)

  const asked = sendReportStory(daysAgo(portal, 3), anybody, privateReports.neighbour).caseId
  desk(daysAgo(portal, 3), anybody, asked).assess('Vi åker dit i dag.')
  desk(daysAgo(portal, 2), anybody, asked).ask('Vilken dag stod barnet i trapphuset?')

  const twoDaysAgo = daysAgo(portal, 2)
  desk(twoDaysAgo, professional, decided).decide('Vi utreder vad barnet behöver när det är fött.')
  const aboutAnAdult = sendReportStory(twoDaysAgo, adult, adultReports.sister).caseId
  const asksFirst = sendReportStory(daysAgo(portal, 1), question, questions.preschool).caseId
  const thisMorning = at(portal, hours(5))
  const suspected = sendReportStory(thisMorning, anybody, privateReports.relative, { language: 'en' }).caseId
  setAside(thisMorning, suspected)
  const unread = sendReportStory(at(portal, hours(3)), child, childReports.twelve).caseId
  const unassessed = sendReportStory(at(portal, hours(1)), child, childReports.sixteen).caseId
  return {
    nearlyLate,
    decided,
    answered,
    asked,
    adult: aboutAnAdult,
    question: asksFirst,
    suspected,
    unread,
    unassessed,
  }
}

/** The portal as it was so long ago. */
function at(portal: Portal, ago: number): Portal {
  const { clock } = portal
  return { ...portal, clock: { now: () => clock.now() - ago } }
}

const daysAgo = (portal: Portal, count: number) => at(portal, days(count))

/** What the unit does with one report. */
function desk(portal: Portal, service: Service, id: string) {
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
    decide(reasons: string) {
      const { member, row } = sit('concernCaseworker')
      const section = '20 kap. 2 § SoL'
      decide(portal, member, service, row, mark(), { outcome: 'opened', section, reasons })
    },
    ask(text: string) {
      const { member, row } = sit('concernCaseworker')
      writeAsStaff(portal, member, row, { text, seen: 0 })
    },
  }
}
