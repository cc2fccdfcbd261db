import { list, questions } from '#app/journey/define.ts'
import { choices, day, money, select, text, wholeNumber, yesNo } from '#app/journey/fields.ts'
import { LIFETIME, YEAR } from './bounds.ts'

/** Only what no authority delivers to the caseworker (lag 2025:400, 15 kap. 10–12 §§; förordning 2008:975). */
const incomeKinds = [
  'salary',
  'deposits',
  'insurance',
  'maintenance',
  'rentShare',
  'otherMunicipality',
  'business',
  'abroad',
  'other',
] as const

const assetKinds = ['savings', 'vehicle', 'property', 'company', 'other'] as const

export const means = {
  incomeKinds: questions({ kinds: choices([...incomeKinds, 'none'], { exclusive: 'none' }) }),
  incomes: list(
    {
      kind: select(incomeKinds),
      amount: money(),
      received: day({ earliest: -2 * YEAR, latest: YEAR }),
      note: text({ max: 200, optional: true }),
    },
    { namedBy: ['kind', 'received'], max: 60 },
  ),
  pending: questions({ any: yesNo() }),
  pendingBenefits: list(
    {
      benefit: text({ max: 100 }),
      from: select(['insuranceAgency', 'pensionsAgency', 'studyAid', 'unemploymentFund', 'other']),
      appliedOn: day({ earliest: -5 * YEAR, latest: 0, optional: true }),
    },
    { namedBy: ['benefit'], max: 12 },
  ),
  accounts: questions({ count: wholeNumber({ min: 0, max: 50 }), balance: money(), cash: money() }),
  assetKinds: questions({ kinds: choices([...assetKinds, 'none'], { exclusive: 'none' }) }),
  assets: list(
    {
      kind: select(assetKinds),
      description: text({ max: 200 }),
      registration: text({
        max: 10,
        shape: 'registration-number',
        optional: true,
        shownBy: { field: 'kind', is: ['vehicle'] },
      }),
      value: money(),
      bought: day({
        earliest: -LIFETIME,
        latest: 0,
        optional: true,
        shownBy: { field: 'kind', is: ['vehicle'] },
      }),
      boughtYear: wholeNumber({
        min: 1900,
        max: 2100,
        optional: true,
        shownBy: { field: 'kind', is: ['property'] },
      }),
      price: money({ optional: true, shownBy: { field: 'kind', is: ['property'] } }),
    },
    { namedBy: ['kind', 'description'], max: 30 },
  ),
} as const
