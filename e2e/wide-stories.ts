import type { residents } from '#db/seed/personas.ts'
import type { Story, StoryStep } from '#db/seed/stories.ts'

/**
 * Answers that between them open every page of the journey, whatever the five stories leave closed. Each ends where it
 * has opened what it is for.
 */
const start = (needs: string[] = ['none']): StoryStep[] => [
  { step: 'acute', type: { needs } },
  ...(needs.includes('none')
    ? []
    : [{ step: 'acuteHelp', type: { contact: 'called', happened: 'Kylen är tom.' } }]),
  { step: 'forWhom', type: { person: 'myself' } },
  { step: 'municipality', type: { tie: 'livesHere' } },
  { step: 'civilStatus', type: { status: 'single' } },
]
const told = (persona: keyof typeof residents, ...steps: StoryStep[]): Story => ({ persona, steps })

export const wideStories: readonly Story[] = [
  told(
    'pensioner',
    ...start(['food', 'power']),
    { step: 'period', type: { month: { months: 1 }, waits: 'yes', benefit: 'Bostadstillägg' } },
    { step: 'reason', type: { whatHappened: 'Tandläkaren blev dyrare än jag trodde.' } },
    { step: 'livelihood', type: { untilNow: 'På pensionen.' } },
    { step: 'away', type: { any: 'yes' } },
    {
      step: 'stays',
      things: [{ place: 'Åbo', from: { days: -25 }, to: { days: -17 }, why: 'En begravning' }],
    },
    { step: 'address', type: { where: 'notGiven' } },
    { step: 'contact', type: { channels: ['visit'] } },
    {
      step: 'language',
      type: { letters: 'other', lettersOther: 'Finska', interpreter: 'yes', interpreterLanguage: 'Finska' },
    },
    { step: 'citizenship', type: { of: 'other' } },
    {
      step: 'residence',
      type: { right: 'temporaryPermit', permitKind: 'Anhörig', validUntil: { days: 156 } },
    },
    { step: 'hasChildren', type: { any: 'yes' } },
    {
      step: 'children',
      things: [
        {
          name: 'Bo',
          known: 'birthDay',
          birthDay: '2015-02-03',
          school: 'school',
          lunch: 'yes',
          lives: 'other',
          daysPerMonth: '10',
        },
      ],
    },
    { step: 'childrenIncome', type: { any: 'yes' } },
    {
      step: 'childIncomes',
      things: [{ child: 'Bo', kind: 'interest', amount: '12', received: { days: -56 } }],
    },
    { step: 'housingForm', type: { form: 'condominium' } },
    { step: 'dwelling', type: { rooms: '3', kitchen: 'own' } },
    { step: 'household', type: { others: 'no' } },
    { step: 'ownHomeCosts', type: { fee: '4100', interest: '2300', running: '900' } },
    { step: 'rentDebt', type: { any: 'yes', months: '2', amount: '8200', notice: 'yes' } },
    { step: 'electricityDebt', type: { any: 'yes', amount: '1900', supply: 'warned' } },
    { step: 'occupation', type: { now: ['jobseeking', 'sick', 'studies', 'sfi', 'parentalLeave'] } },
    { step: 'jobseeking', type: { enrolled: 'no', hours: 'part', partReason: 'Ryggen', applied: 'yes' } },
    {
      step: 'jobsSought',
      things: [{ appliedOn: { days: -24 }, title: 'Kock', employer: 'Kvarnen', place: 'Norrvik' }],
    },
    { step: 'sick', type: { extent: 'half', certificate: 'waiting', benefit: 'applied' } },
    { step: 'studies', type: { level: 'basic', school: 'Komvux', percent: '50', studyAid: 'applied' } },
    { step: 'sfi', type: { path: 'two', course: 'c' } },
    { step: 'parentalLeave', type: { daysPerWeek: '2' } },
    { step: 'recentWork', type: { worked: 'no' } },
    { step: 'earlierSupport', type: { threeMonths: 'yes', otherMunicipality: 'yes' } },
    { step: 'activity', type: { takesPart: 'yes', what: 'Språkkafé' } },
    { step: 'incomeKinds', type: { kinds: ['salary', 'other'] } },
    { step: 'incomes', things: [{ kind: 'salary', amount: '900', received: { days: -200 } }] },
    { step: 'pending', type: { any: 'yes' } },
    { step: 'pendingBenefits', things: [{ benefit: 'Sjukpenning', from: 'insuranceAgency' }] },
    { step: 'accounts', type: { count: '1', balance: '10', cash: '0' } },
    { step: 'assetKinds', type: { kinds: ['vehicle'] } },
    { step: 'assets', things: [{ kind: 'vehicle', description: 'En gammal Volvo', value: '4000' }] },
    { step: 'costGroups', type: { groups: ['housing', 'work', 'health', 'other'] } },
    {
      step: 'costsHousing',
      type: {
        kinds: ['electricity', 'homeInsurance', 'internet'],
        electricity: '300',
        homeInsurance: '120',
        internet: '250',
      },
    },
    {
      step: 'costsWork',
      type: {
        kinds: ['unemploymentFund', 'union', 'travel'],
        unemploymentFund: '150',
        union: '280',
        travel: '600',
      },
    },
    {
      step: 'costsHealth',
      type: {
        kinds: ['healthcare', 'medicine', 'medicalTravel', 'acuteDental'],
        healthcare: '200',
        medicine: '150',
        medicalTravel: '90',
        acuteDental: '4000',
      },
    },
    {
      step: 'costsOther',
      type: { kinds: ['municipalFees', 'other'], municipalFees: '300', other: '450', otherWhat: 'Glasögon' },
    },
    {
      step: 'payment',
      type: { to: 'othersAccount', clearing: '3300', account: '9001012385', holder: 'Min bror' },
    },
    { step: 'anythingElse', type: {} },
  ),
  told(
    'guardian',
    ...start(),
    { step: 'housingForm', type: { form: 'sublet' } },
    { step: 'sublet', type: { approved: 'yes' } },
    { step: 'occupation', type: { now: ['work'] } },
  ),
  told('otherParent', ...start(), { step: 'housingForm', type: { form: 'homeless' } }),
  told(
    'newcomer',
    ...start(),
    { step: 'housingForm', type: { form: 'prison' } },
    {
      step: 'institution',
      type: { place: 'Norrviks häkte', since: { days: -9 } },
    },
  ),
  told('unusualNumber', ...start(), { step: 'housingForm', type: { form: 'lodger' } }),
]

/** Where the journey ends at once, and why. */
export const stops: Readonly<Record<string, Story>> = {
  underAge: told('seventeen'),
  forSomebodyElse: told('guardian', start()[0]!, { step: 'forWhom', type: { person: 'somebodyElse' } }),
  otherMunicipality: told('guardian', start()[0]!, start()[1]!, {
    step: 'municipality',
    type: { tie: 'livesElsewhere' },
  }),
  twoApply: told('partner', start()[0]!, start()[1]!, start()[2]!, {
    step: 'civilStatus',
    type: { status: 'livesWithPartner' },
  }),
}
