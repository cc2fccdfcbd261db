import { DOING_WORDS } from '#app/desk/report/forms.ts'
import { signInAsStaff, type ConcernStaffKey, type StaffKey } from '#app/identity/testing.ts'
import { newId } from '#app/platform/ids.ts'
import { service as professional } from '#app/services/concern-report/professional/service.ts'
import { professionalReports, signedIn } from '#db/seed/report-stories.ts'
import { reportDesk } from '#db/seed/report-desk.ts'
import { sendReportStory } from '#db/seed/reports.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'

const INBOX = '/handlaggning'
const REPORTS = '/handlaggning/oro'

/** The desk for reports, by role, each report in its state, and each act before it is done. */
export function reportDeskScenes({ portal, reports }: House): Scene[] {
  const as = (who: StaffKey | ConcernStaffKey) =>
    ({ cookie: signInAsStaff(portal, who).cookie, swedishOnly: true }) as const
  const reception = as('concernReception')
  const anna = as('concernCaseworker')
  const david = as('otherConcernCaseworker')
  const manager = as('concernManager')
  const assessed = sendReportStory(portal, professional, signedIn(professionalReports.teacher), {
    by: 'guardian',
  }).caseId
  const looked = sendReportStory(portal, professional, signedIn(professionalReports.teacher), {
    by: 'guardian',
  }).caseId
  for (const id of [assessed, looked])
    reportDesk(portal, professional, id).assess('Trygg hos mormor.\nSkolan vet.')
  reportDesk(portal, professional, looked).look('Läst.')
  const act = (id: string, doing: keyof typeof DOING_WORDS) => `${INBOX}/${id}/oro/${DOING_WORDS[doing]}`
  const form = (seen: number, more: Record<string, string> = {}) => ({
    nyckel: newId(),
    sett: String(seen),
    fran: '',
    ...more,
  })
  const acts = (id: string, doings: readonly (keyof typeof DOING_WORDS)[], who = anna) =>
    doings.map((doing) => scene(`an act on a report: ${doing}`, act(id, doing), who))
  return [
    scene('reports before the reception', REPORTS, reception),
    scene('reports before a manager', `${REPORTS}?visa=alla`, manager),
    scene('reports, feedback owed', `${REPORTS}?visa=aterkoppling`, anna),
    scene('reports, suspected spam', `${REPORTS}?visa=skrap`, reception),
    scene('reports, filtered to nothing', `${REPORTS}?tid=sent`, anna),
    scene('reports, statistics', `${REPORTS}/statistik`, manager),
    ...Object.entries(reports).map(([name, id]) => scene(`a report, ${name}`, `${INBOX}/${id}`, manager)),
    scene('a report for the reception', `${INBOX}/${reports.unread}`, reception),
    scene('a report to be looked at again', `${INBOX}/${assessed}`, david),
    ...acts(reports.unassessed, ['assess', 'reporter', 'split', 'link']),
    ...acts(reports.unassessed, ['assign'], reception),
    ...acts(assessed, ['look'], david),
    ...acts(looked, ['extend', 'decide', 'forward']),
    ...acts(reports.decided, ['feedback']),
    ...acts(reports.adult, ['close']),
    ...acts(reports.suspected, ['clear', 'junk']),
    scene('an act on a report with nothing in it', act(reports.unassessed, 'assess'), {
      ...anna,
      form: form(0),
      status: 400,
    }),
    scene('an act on a report that a colleague was first with', act(assessed, 'assess'), {
      ...anna,
      form: form(0, { danger: 'no', reasons: 'Det jag hann skriva.' }),
      status: 409,
    }),
    scene('who sent a report', act(reports.nearlyLate, 'reporter'), {
      ...manager,
      form: form(0, { reason: 'ask' }),
    }),
    scene('reports, an act on what is not there', act('x'.repeat(22), 'decide'), { ...anna, status: 404 }),
    scene('reports, for another unit', REPORTS, { ...as('caseworker'), status: 404 }),
  ]
}
