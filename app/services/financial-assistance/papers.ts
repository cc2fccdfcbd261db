import type { Facts } from '#app/journey/define.ts'
import { addDays } from '#app/platform/clock.ts'
import { hasOwnHomeCosts, isSick, keepsOwnHome, keepsRentedHome, livesIn } from './guards.ts'
import type { Answers } from './pages.ts'

/** Every paper we may ask for, in the order of the checklist. */
export const paperIds = [
  'bankOverview',
  'bankStatements',
  'taxReturn',
  'residencePermit',
  'rentalContract',
  'rentBill',
  'landlordApproval',
  'homeLoan',
  'rentDebt',
  'electricityDebt',
  'jobPlan',
  'medicalCertificate',
  'employmentContract',
  'employerCertificate',
  'payslips',
  'incomeProof',
  'companyPapers',
  'formerCalculation',
  'electricityBill',
  'homeInsuranceBill',
  'internetBill',
  'unemploymentFundBill',
  'unionBill',
  'travelReceipt',
  'healthcareReceipt',
  'medicineReceipt',
  'medicalTravelReceipt',
  'dentalEstimate',
  'municipalFeeBill',
  'otherCostReceipt',
] as const

export type PaperId = (typeof paperIds)[number]

/** The simple drawing that shows what a paper looks like. */
export type PaperPicture =
  'bank-statement' | 'payslip' | 'contract' | 'certificate' | 'decision' | 'receipt' | 'id' | 'letter'

export type Paper = { id: PaperId; required: boolean; picture: PaperPicture }

type Rule = {
  picture: PaperPicture
  /** Good to have; its absence does not make the application incomplete. */
  optional?: true
  when: (answers: Answers, facts: Pick<Facts, 'today'>) => boolean
}

const rentsByContract = livesIn('rental', 'rentedHouse', 'sublet', 'lodger')
const hasRentalContract = (answers: Answers) => rentsByContract(answers) || keepsRentedHome(answers)
const livesInCondominium = livesIn('condominium')
const hasMonthlyBill = (answers: Answers) =>
  hasRentalContract(answers) || livesInCondominium(answers) || keepsOwnHome(answers)

const ticked = <K extends string>(page: { kinds?: K[] } | undefined, ...kinds: NoInfer<K>[]) =>
  page?.kinds?.some((kind) => kinds.includes(kind)) ?? false

type ChildIncomeKind = NonNullable<NonNullable<Answers['childIncomes']>['items'][number]['kind']>
const childGets = (page: Answers['childIncomes'], ...kinds: ChildIncomeKind[]) =>
  page?.items.some(({ kind }) => kind !== undefined && kinds.includes(kind)) ?? false

const hasAccounts = ({ accounts }: Pick<Answers, 'accounts'>) => accounts?.count !== 0

const isNewlyEmployed = ({ work }: Pick<Answers, 'work'>, { today }: Pick<Facts, 'today'>) =>
  work?.since !== undefined && work.since >= addDays(today, -92)

/**
 * What Försäkringskassan, Pensionsmyndigheten, CSN, the a-kassor, Arbetsförmedlingen and Skatteverket deliver to the
 * caseworker (förordning 2008:975) is not here: nobody should send what the municipality already gets.
 */
const rules: Record<PaperId, Rule> = {
  bankOverview: { picture: 'bank-statement', when: hasAccounts },
  bankStatements: { picture: 'bank-statement', when: hasAccounts },
  taxReturn: { picture: 'letter', optional: true, when: () => true },
  residencePermit: {
    picture: 'id',
    when: ({ residence }) =>
      residence?.right === 'permanentPermit' ||
      residence?.right === 'temporaryPermit' ||
      residence?.right === 'temporaryProtection',
  },
  rentalContract: { picture: 'contract', when: hasRentalContract },
  rentBill: { picture: 'receipt', when: hasMonthlyBill },
  landlordApproval: { picture: 'letter', when: ({ sublet }) => sublet?.approved === 'yes' },
  homeLoan: { picture: 'bank-statement', when: hasOwnHomeCosts },
  rentDebt: { picture: 'letter', when: ({ rentDebt }) => rentDebt?.any === 'yes' },
  electricityDebt: { picture: 'letter', when: ({ electricityDebt }) => electricityDebt?.any === 'yes' },
  jobPlan: { picture: 'decision', when: ({ jobseeking }) => jobseeking?.plan === 'yes' },
  // Required of whoever cannot work because of illness, from 1 July 2026 (prop. 2025/26:201).
  medicalCertificate: { picture: 'certificate', when: isSick },
  employmentContract: { picture: 'contract', when: isNewlyEmployed },
  employerCertificate: { picture: 'certificate', when: ({ recentWork }) => recentWork?.worked === 'yes' },
  payslips: {
    picture: 'payslip',
    when: ({ incomeKinds, childIncomes }) => ticked(incomeKinds, 'salary') || childGets(childIncomes, 'work'),
  },
  incomeProof: {
    picture: 'decision',
    when: ({ incomeKinds, childIncomes }) =>
      ticked(incomeKinds, 'insurance', 'maintenance', 'rentShare', 'otherMunicipality', 'abroad', 'other') ||
      childGets(childIncomes, 'maintenance', 'other'),
  },
  companyPapers: {
    picture: 'letter',
    when: ({ incomeKinds, assetKinds }) => ticked(incomeKinds, 'business') || ticked(assetKinds, 'company'),
  },
  formerCalculation: {
    picture: 'decision',
    when: ({ earlierSupport }) => earlierSupport?.otherMunicipality === 'yes',
  },
  electricityBill: { picture: 'receipt', when: ({ costsHousing }) => ticked(costsHousing, 'electricity') },
  homeInsuranceBill: {
    picture: 'receipt',
    when: ({ costsHousing }) => ticked(costsHousing, 'homeInsurance'),
  },
  internetBill: { picture: 'receipt', when: ({ costsHousing }) => ticked(costsHousing, 'internet') },
  unemploymentFundBill: {
    picture: 'receipt',
    when: ({ costsWork }) => ticked(costsWork, 'unemploymentFund'),
  },
  // Reveals membership in a union, see pages/costs.ts.
  unionBill: { picture: 'receipt', when: ({ costsWork }) => ticked(costsWork, 'union') },
  travelReceipt: { picture: 'receipt', when: ({ costsWork }) => ticked(costsWork, 'travel') },
  healthcareReceipt: { picture: 'receipt', when: ({ costsHealth }) => ticked(costsHealth, 'healthcare') },
  medicineReceipt: { picture: 'receipt', when: ({ costsHealth }) => ticked(costsHealth, 'medicine') },
  medicalTravelReceipt: {
    picture: 'receipt',
    when: ({ costsHealth }) => ticked(costsHealth, 'medicalTravel'),
  },
  dentalEstimate: { picture: 'letter', when: ({ costsHealth }) => ticked(costsHealth, 'acuteDental') },
  municipalFeeBill: { picture: 'receipt', when: ({ costsOther }) => ticked(costsOther, 'municipalFees') },
  otherCostReceipt: { picture: 'receipt', when: ({ costsOther }) => ticked(costsOther, 'other') },
}

/**
 * The checklist of papers that these answers ask for, in a fixed order. Takes the answers that count (pruned), so that
 * a page no longer shown asks for nothing.
 */
export function papersFor(answers: Answers, facts: Pick<Facts, 'today'>): Paper[] {
  return paperIds
    .filter((id) => rules[id].when(answers, facts))
    .map((id) => ({ id, required: !rules[id].optional, picture: rules[id].picture }))
}
