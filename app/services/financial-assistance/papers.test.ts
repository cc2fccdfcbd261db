import { expect, test } from 'vitest'
import type { Answers } from './pages.ts'
import { papersFor, type PaperId } from './papers.ts'

const facts = { today: '2026-11-22' }
const ids = (answers: Answers) => papersFor(answers, facts).map(({ id }) => id)

const ALWAYS: PaperId[] = ['bankOverview', 'bankStatements', 'taxReturn']

test('everybody is asked for the bank papers, and for the tax return if they have it', () => {
  expect(papersFor({}, facts)).toEqual([
    { id: 'bankOverview', required: true, picture: 'bank-statement' },
    { id: 'bankStatements', required: true, picture: 'bank-statement' },
    { id: 'taxReturn', required: false, picture: 'letter' },
  ])
})

test('who has no bank account is not asked for bank papers', () => {
  expect(ids({ accounts: { count: 0 } })).toEqual(['taxReturn'])
})

test.each<[when: string, answers: Answers, papers: PaperId[]]>([
  ['a rented flat', { housingForm: { form: 'rental' } }, ['rentalContract', 'rentBill']],
  ['a room as lodger', { housingForm: { form: 'lodger' } }, ['rentalContract', 'rentBill']],
  ['living with parents', { housingForm: { form: 'withParents' } }, []],
  ['no home', { housingForm: { form: 'homeless' } }, []],
  ['a shelter', { housingForm: { form: 'shelter' } }, []],
  [
    'an approved sublet',
    { housingForm: { form: 'sublet' }, sublet: { approved: 'yes' } },
    ['rentalContract', 'rentBill', 'landlordApproval'],
  ],
  [
    'a sublet nobody has approved',
    { housingForm: { form: 'sublet' }, sublet: { approved: 'no' } },
    ['rentalContract', 'rentBill'],
  ],
  ['a condominium', { housingForm: { form: 'condominium' } }, ['rentBill', 'homeLoan']],
  ['an owned house', { housingForm: { form: 'ownedHouse' } }, ['homeLoan']],
  ['unpaid rent', { rentDebt: { any: 'yes' } }, ['rentDebt']],
  ['no unpaid rent', { rentDebt: { any: 'no' } }, []],
  ['unpaid electricity', { electricityDebt: { any: 'yes' } }, ['electricityDebt']],
  ['a permit', { residence: { right: 'temporaryPermit' } }, ['residencePermit']],
  ['temporary protection', { residence: { right: 'temporaryProtection' } }, ['residencePermit']],
  ['right of residence in the EU', { residence: { right: 'euRight' } }, []],
  ['a plan at Arbetsförmedlingen', { jobseeking: { enrolled: 'yes', plan: 'yes' } }, ['jobPlan']],
  ['enrolment, which is fetched', { jobseeking: { enrolled: 'yes', plan: 'no' } }, []],
  ['illness', { occupation: { now: ['sick'] }, sick: { certificate: 'no' } }, ['medicalCertificate']],
  ['a job begun 92 days ago', { work: { since: '2026-08-22' } }, ['employmentContract']],
  ['a job begun 93 days ago', { work: { since: '2026-08-21' } }, []],
  ['a job that ended', { recentWork: { worked: 'yes' } }, ['employerCertificate']],
  ['a salary', { incomeKinds: { kinds: ['salary'] } }, ['payslips']],
  ['money on the account, seen in the statements', { incomeKinds: { kinds: ['deposits'] } }, []],
  ['an insurance', { incomeKinds: { kinds: ['insurance', 'abroad'] } }, ['incomeProof']],
  [
    'what a child earns',
    {
      childIncomes: {
        items: [
          { id: 'a', kind: 'work' },
          { id: 'b', kind: 'maintenance' },
        ],
      },
    },
    ['payslips', 'incomeProof'],
  ],
  ['interest that a child gets', { childIncomes: { items: [{ id: 'a', kind: 'interest' }] } }, []],
  [
    'a rented home left for a shelter',
    { housingForm: { form: 'shelter' }, keptHome: { has: 'rents' } },
    ['rentalContract', 'rentBill'],
  ],
  [
    'an own home behind somebody in prison',
    { housingForm: { form: 'prison' }, keptHome: { has: 'owns' } },
    ['rentBill', 'homeLoan'],
  ],
  ['no income', { incomeKinds: { kinds: ['none'] } }, []],
  ['an own business', { incomeKinds: { kinds: ['business'] } }, ['companyPapers']],
  ['a company owned', { assetKinds: { kinds: ['company'] } }, ['companyPapers']],
  [
    'support from another municipality',
    { earlierSupport: { otherMunicipality: 'yes' } },
    ['formerCalculation'],
  ],
  ['benefits that authorities report', { pending: { any: 'yes' } }, []],
  [
    'costs of the home',
    { costsHousing: { kinds: ['electricity', 'internet'] } },
    ['electricityBill', 'internetBill'],
  ],
  [
    'costs of work',
    { costsWork: { kinds: ['unemploymentFund', 'union', 'travel'] } },
    ['unemploymentFundBill', 'unionBill', 'travelReceipt'],
  ],
  [
    'costs of health',
    { costsHealth: { kinds: ['healthcare', 'medicine', 'medicalTravel', 'acuteDental'] } },
    ['healthcareReceipt', 'medicineReceipt', 'medicalTravelReceipt', 'dentalEstimate'],
  ],
  [
    'other costs',
    { costsOther: { kinds: ['municipalFees', 'other'] } },
    ['municipalFeeBill', 'otherCostReceipt'],
  ],
])('%s', (_, answers, papers) => {
  expect(ids(answers)).toEqual([...ALWAYS, ...papers])
  const optional = papersFor(answers, facts).filter(({ required }) => !required)
  expect(optional.map(({ id }) => id)).toEqual(['taxReturn'])
})
