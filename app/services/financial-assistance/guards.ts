import type { Facts } from '#app/journey/define.ts'
import type { Answers } from './pages.ts'

/** Unknown age goes on: a samordningsnummer need not hold a date of birth. */
export const isUnder18 = (_: unknown, facts: Pick<Facts, 'age'>) => facts.age !== undefined && facts.age < 18

export const isForSomebodyElse = ({ forWhom }: Pick<Answers, 'forWhom'>) => forWhom?.person === 'somebodyElse'

/** Another municipality answers for the application, 29 kap. 1 § SoL; acute need on a stay stays here, 29 kap. 4 §. */
export const belongsElsewhere = ({ municipality }: Pick<Answers, 'municipality'>) =>
  municipality?.tie === 'staysHere' || municipality?.tie === 'livesElsewhere'

/** Spouses and cohabitants apply together. */
export const livesWithPartner = ({ civilStatus }: Pick<Answers, 'civilStatus'>) =>
  civilStatus?.status === 'livesWithPartner'

export const isAway = ({ away }: Pick<Answers, 'away'>) => away?.any === 'yes'

export const gaveAddress = ({ address }: Pick<Answers, 'address'>) => address?.where === 'address'

/** Nordic citizens need no right of residence. */
export const isNotNordic = ({ citizenship }: Pick<Answers, 'citizenship'>) =>
  citizenship?.of === 'eu' || citizenship?.of === 'other'

export const hasChildren = ({ hasChildren }: Pick<Answers, 'hasChildren'>) => hasChildren?.any === 'yes'

/** What school youths earn counts only above a prisbasbelopp a year, 12 kap. 9 § SoL; the caseworker works it out. */
export const childrenHaveIncome = (answers: Pick<Answers, 'hasChildren' | 'childrenIncome'>) =>
  hasChildren(answers) && answers.childrenIncome?.any === 'yes'

type Form = NonNullable<NonNullable<Answers['housingForm']>['form']>
export const livesIn =
  (...forms: Form[]) =>
  ({ housingForm }: Pick<Answers, 'housingForm'>) =>
    housingForm?.form !== undefined && forms.includes(housingForm.form)

export const lacksOwnHome = livesIn('homeless', 'withFriends')
export const isInInstitution = livesIn('institution', 'prison')
export const sublets = livesIn('sublet')
export const hasOwnDwelling = livesIn('rental', 'sublet', 'condominium', 'ownedHouse', 'rentedHouse')
export const sharesDwelling = livesIn('lodger', 'withParents')
export const ownsHome = livesIn('condominium', 'ownedHouse')
export const paysRent = livesIn(
  'rental',
  'sublet',
  'lodger',
  'withParents',
  'rentedHouse',
  'withFriends',
  'other',
)

/** Who is kept away from home may pay for it all the same. */
export const isKeptFromHome = livesIn('institution', 'prison', 'shelter')
const keeps =
  (how: 'rents' | 'owns') =>
  (answers: Pick<Answers, 'housingForm' | 'keptHome'>): boolean =>
    isKeptFromHome(answers) && answers.keptHome?.has === how
export const keepsRentedHome = keeps('rents')
export const keepsOwnHome = keeps('owns')
export const hasRent = (answers: Pick<Answers, 'housingForm' | 'keptHome'>) =>
  paysRent(answers) || keepsRentedHome(answers)
export const hasOwnHomeCosts = (answers: Pick<Answers, 'housingForm' | 'keptHome'>) =>
  ownsHome(answers) || keepsOwnHome(answers)
export const mayHaveDebts = (answers: Pick<Answers, 'housingForm' | 'keptHome'>) =>
  hasRent(answers) || hasOwnHomeCosts(answers)

/** Common costs are shared by all who share the household, socialtjänstförordningen 12 kap. 2–3 §§. */
export const hasRoof = (answers: Pick<Answers, 'housingForm'>) => paysRent(answers) || ownsHome(answers)

type Occupation = NonNullable<NonNullable<Answers['occupation']>['now']>[number]
const does =
  (occupation: Occupation) =>
  ({ occupation: page }: Pick<Answers, 'occupation'>) =>
    page?.now?.includes(occupation) ?? false

export const isJobseeking = does('jobseeking')
export const works = does('work')
export const isSick = does('sick')
export const studies = does('studies')
export const studiesSfi = does('sfi')
export const isOnParentalLeave = does('parentalLeave')
export const isPensioner = does('pension')

export const hasSoughtJobs = (answers: Pick<Answers, 'occupation' | 'jobseeking'>) =>
  isJobseeking(answers) && answers.jobseeking?.applied === 'yes'

export const mayHaveStoppedWorking = (answers: Pick<Answers, 'occupation'>) =>
  answers.occupation?.now !== undefined && !works(answers)

type Occupied = Pick<Answers, 'occupation' | 'work' | 'sick' | 'studies'>
/** Whose days are full already: work, studies, school until 20, or too sick for any of it. */
const isOccupied = (answers: Occupied, { age }: Pick<Facts, 'age'>) =>
  (works(answers) && answers.work?.extent === 'full') ||
  (isSick(answers) && answers.sick?.extent === 'full' && answers.sick.benefit === 'receives') ||
  (studies(answers) &&
    ((answers.studies?.percent ?? 0) >= 100 ||
      (age !== undefined && age <= 20 && answers.studies?.level === 'upperSecondary')))

/**
 * Activity is required of whoever has had support three months in a row, 12 kap. 4–6 §§ SoL as in force from 1 July
 * 2026. Who does not know is asked too; old-age pensioners and whoever is occupied full time are not.
 */
export const mayHaveToTakePart = (
  answers: Occupied & Pick<Answers, 'earlierSupport'>,
  facts: Pick<Facts, 'age'>,
) =>
  !isPensioner(answers) &&
  !isOccupied(answers, facts) &&
  ['yes', 'unknown'].includes(answers.earlierSupport?.threeMonths ?? '')

export const hasIncomes = ({ incomeKinds }: Pick<Answers, 'incomeKinds'>) =>
  incomeKinds?.kinds?.some((kind) => kind !== 'none') ?? false

export const waitsForBenefits = ({ pending }: Pick<Answers, 'pending'>) => pending?.any === 'yes'

export const hasAssets = ({ assetKinds }: Pick<Answers, 'assetKinds'>) =>
  assetKinds?.kinds?.some((kind) => kind !== 'none') ?? false

type CostGroup = NonNullable<NonNullable<Answers['costGroups']>['groups']>[number]
export const hasCosts =
  (group: CostGroup) =>
  ({ costGroups }: Pick<Answers, 'costGroups'>) =>
    costGroups?.groups?.includes(group) ?? false
/** Whether a cost may be a child's, whose share of the household it then counts to. */
export const mayCostForChildren = (answers: Pick<Answers, 'hasChildren' | 'costGroups'>) =>
  hasChildren(answers) && (hasCosts('health')(answers) || hasCosts('other')(answers))
