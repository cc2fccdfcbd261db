import { questions } from '#app/journey/define.ts'
import { choices, longText, money, text, yesNo } from '#app/journey/fields.ts'
import { SOMETHING } from './bounds.ts'

/** The amount of one cost, asked when that cost is ticked. */
const amountOf = (kind: string) => money({ min: SOMETHING, shownBy: { field: 'kinds', is: [kind] } })

/** Rent is asked for under housing. The groups are those of the municipal forms. */
export const costs = {
  costGroups: questions({
    groups: choices(['housing', 'work', 'health', 'other', 'none'], { exclusive: 'none' }),
  }),
  costsHousing: questions({
    kinds: choices(['electricity', 'homeInsurance', 'internet']),
    electricity: amountOf('electricity'),
    homeInsurance: amountOf('homeInsurance'),
    internet: amountOf('internet'),
  }),
  // A union fee reveals membership in a union: never in statistics or compilations, lag (2001:454) 7 a §.
  costsWork: questions({
    kinds: choices(['unemploymentFund', 'union', 'travel']),
    unemploymentFund: amountOf('unemploymentFund'),
    union: amountOf('union'),
    travel: amountOf('travel'),
  }),
  costsHealth: questions({
    kinds: choices(['healthcare', 'medicine', 'medicalTravel', 'acuteDental']),
    healthcare: amountOf('healthcare'),
    medicine: amountOf('medicine'),
    medicalTravel: amountOf('medicalTravel'),
    acuteDental: amountOf('acuteDental'),
  }),
  costsOther: questions({
    kinds: choices(['municipalFees', 'other']),
    municipalFees: amountOf('municipalFees'),
    other: amountOf('other'),
    otherWhat: text({ max: 200, shownBy: { field: 'kinds', is: ['other'] } }),
  }),
  /** Whom a cost is for, where there are children it may be for. */
  costsForChildren: questions({
    any: yesNo(),
    which: longText({ max: 500, shownBy: { field: 'any', is: ['yes'] } }),
  }),
} as const
