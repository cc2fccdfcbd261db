import type { Report, Subject } from '#app/journey/service.ts'
import { employerReceipt } from './employer-receipt.ts'
import { isAboutChildren, mustReport } from './guards.ts'
import type { Answers } from './pages.ts'

/** What the house needs to know of a professional's report besides what it says. */
export const report: Report = {
  kindOf: () => 'professional',
  subjectsOf: (answers: Answers) => [...childrenOf(answers), ...unbornOf(answers), ...guardiansOf(answers)],
  contactOf: ({ reporterName, work }: Answers) => ({
    name: reporterName?.name,
    email: work?.email,
    phone: work?.phone,
  }),
  wantsFeedback: (answers: Answers) => mustReport(answers) && answers.afterwards?.feedback === 'yes',
  workReceipt: { isDuty: (answers: Answers) => isAboutChildren(answers), of: employerReceipt },
}

function childrenOf({ children }: Answers): Subject[] {
  return (children?.items ?? []).map(({ name, personalNumber, birthDay }) => ({
    role: 'child',
    name,
    number: personalNumber,
    birthDay,
  }))
}

/** An unborn child has neither name nor number: other reports are found by whoever is expecting it. */
function unbornOf({ unborn, expecting }: Answers): Subject[] {
  if (!unborn && !expecting) return []
  return [{ role: 'unborn' }, { role: 'guardian', name: expecting?.name, number: expecting?.personalNumber }]
}

function guardiansOf({ guardians }: Answers): Subject[] {
  return (guardians?.items ?? []).map(({ name, personalNumber }) => ({
    role: 'guardian',
    name,
    number: personalNumber,
  }))
}
