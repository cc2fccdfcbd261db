import { getCaseForHouse } from '#app/case/access.server.ts'
import { setAside } from '#app/case/report/set-aside.server.ts'
import { writeAsSender } from '#app/case/thread.server.ts'
import { days, hours } from '#app/platform/clock.ts'
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
import { reportDesk } from './report-desk.ts'
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
  const taken = reportDesk(daysAgo(portal, 12), professional, nearlyLate)
  taken.assess('Elsa är hos mormor i kväll. Vi ringer skolan i morgon.')
  taken.look('Läst. Jag gör samma bedömning.')
  taken.give('concernCaseworker')

  const decided = sendReportStory(daysAgo(portal, 9), professional, signedIn(professionalReports.nurse), {
    by: 'otherPartner',
  }).caseId
  reportDesk(daysAgo(portal, 9), professional, decided).assess('Barnet är inte fött. Hon tar emot hjälp.')

  const answered = sendReportStory(daysAgo(portal, 6), anybody, privateReports.relative).caseId
  reportDesk(daysAgo(portal, 6), anybody, answered).assess('Ingen fara i kväll: mormor är där till torsdag.')
  reportDesk(daysAgo(portal, 5), anybody, answered).ask(
    'Vet du om någon vuxen är hemma de kvällar du skriver om?',
  )
  const reply = { text: 'Oftast ingen. Mormor kommer på torsdagar.', seen: 1 }
  writeAsSender(daysAgo(portal, 4), getCaseForHouse(portal, answered), reply)

  const asked = sendReportStory(daysAgo(portal, 3), anybody, privateReports.neighbour).caseId
  reportDesk(daysAgo(portal, 3), anybody, asked).assess('Vi åker dit i dag.')
  reportDesk(daysAgo(portal, 2), anybody, asked).ask('Vilken dag stod barnet i trapphuset?')

  const twoDaysAgo = daysAgo(portal, 2)
  reportDesk(twoDaysAgo, professional, decided).decide('Vi utreder vad barnet behöver när det är fött.')
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
