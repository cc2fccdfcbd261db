import { addDays, monthOf, type PlainDay } from '#app/platform/clock.ts'
import type { residents } from './personas.ts'

/** A day or a month as it is typed on the day of the story: so many days or months from then. */
type OnTheDay = { days: number } | { months: number }
/** A page's inputs as a person types them; several things of a list are several entries. */
export type TypedInputs = Readonly<Record<string, string | readonly string[] | OnTheDay>>
export type StoryStep = { step: string; type: TypedInputs } | { step: string; things: readonly TypedInputs[] }
export type Story = { persona: keyof typeof residents; steps: readonly StoryStep[] }

/**
 * What five people answer, page by page, in the order in which the pages come. The seed, the unit tests, the browser
 * tests and the bench all walk these, so that a question that is added is missed in none of them.
 */
const start = (needs: readonly string[] = ['none']): StoryStep[] => [
  { step: 'acute', type: { needs } },
  ...(needs.includes('none')
    ? []
    : [{ step: 'acuteHelp', type: { contact: 'willCall', happened: 'Maten är slut sedan i går.' } }]),
  { step: 'forWhom', type: { person: 'myself' } },
  { step: 'municipality', type: { tie: 'livesHere' } },
  { step: 'civilStatus', type: { status: 'single' } },
]

const application = (whatHappened: string): StoryStep[] => [
  { step: 'period', type: { month: { months: 0 }, waits: 'no' } },
  { step: 'reason', type: { whatHappened } },
  {
    step: 'livelihood',
    type: { untilNow: 'Jag har levt på det jag hade sparat, och lånat lite av en vän.' },
  },
  { step: 'away', type: { any: 'no' } },
]

const aboutYou = (email: string): StoryStep[] => [
  {
    step: 'address',
    type: { where: 'address', street: 'Björkgatan 14 B', postalCode: '123 45', town: 'Norrvik' },
  },
  { step: 'lettersHome', type: { safe: 'yes' } },
  {
    step: 'contact',
    type: {
      channels: ['phone', 'email'],
      phone: '070-174 06 05',
      hours: ['morning'],
      voicemail: 'no',
      email,
      notices: 'yes',
    },
  },
  { step: 'language', type: { letters: 'swedish', interpreter: 'no' } },
  { step: 'citizenship', type: { of: 'sweden' } },
]

const noChildren: StoryStep[] = [{ step: 'hasChildren', type: { any: 'no' } }]

const rental: StoryStep[] = [
  { step: 'housingForm', type: { form: 'rental' } },
  { step: 'dwelling', type: { rooms: '2', kitchen: 'own' } },
  { step: 'household', type: { others: 'no' } },
  { step: 'rent', type: { amount: '6 850', electricityIncluded: 'no' } },
  { step: 'rentDebt', type: { any: 'no' } },
  { step: 'electricityDebt', type: { any: 'no' } },
]

const newToSupport: StoryStep = {
  step: 'earlierSupport',
  type: { threeMonths: 'no', otherMunicipality: 'no' },
}

const means: StoryStep[] = [
  { step: 'incomeKinds', type: { kinds: ['none'] } },
  { step: 'pending', type: { any: 'no' } },
  { step: 'accounts', type: { count: '1', balance: '412,50', cash: '100' } },
  { step: 'assetKinds', type: { kinds: ['none'] } },
]

const costs: StoryStep[] = [
  { step: 'costGroups', type: { groups: ['housing'] } },
  {
    step: 'costsHousing',
    type: { kinds: ['electricity', 'homeInsurance'], electricity: '389', homeInsurance: '145' },
  },
]

const finish: StoryStep[] = [
  { step: 'payment', type: { to: 'ownAccount', clearing: '3300', account: '900101 2385' } },
  { step: 'anythingElse', type: {} },
]

export const stories = {
  single: {
    persona: 'single',
    steps: [
      ...start(),
      ...application('Butiken där jag arbetade stängde i september. A-kassan har inte svarat än.'),
      ...aboutYou('sara.lindqvist@exempel.se'),
      ...noChildren,
      ...rental,
      { step: 'occupation', type: { now: ['other'], other: 'Väntar på besked om en utbildning' } },
      {
        step: 'recentWork',
        type: { worked: 'yes', employer: 'Norrviks Garn & Tyg', until: { days: -53 }, fund: 'yes' },
      },
      newToSupport,
      ...means,
      ...costs,
      ...finish,
    ],
  },
  parent: {
    persona: 'parent',
    steps: [
      ...start(),
      ...application(
        'Min son bor hos mig varannan vecka och min dotter alltid. Lönen räcker inte till oss tre.',
      ),
      ...aboutYou('fatima.alkhalil@exempel.se'),
      { step: 'hasChildren', type: { any: 'yes' } },
      {
        step: 'children',
        things: [
          {
            name: 'Adam',
            known: 'personalNumber',
            personalNumber: '20150101-2395',
            school: 'school',
            lunch: 'yes',
            lives: 'half',
          },
          {
            name: 'Lina',
            known: 'personalNumber',
            personalNumber: '202101022388',
            school: 'preschool',
            lunch: 'yes',
            lives: 'full',
          },
        ],
      },
      { step: 'childrenIncome', type: { any: 'no' } },
      ...rental,
      { step: 'occupation', type: { now: ['work'] } },
      {
        step: 'work',
        type: { extent: 'part', employer: 'Norrviks kommun, köket på Ängskolan', since: '2024-08-19' },
      },
      newToSupport,
      { step: 'incomeKinds', type: { kinds: ['salary'] } },
      {
        step: 'incomes',
        things: [{ kind: 'salary', amount: '9 840', received: { days: -26 }, note: 'Efter skatt' }],
      },
      { step: 'pending', type: { any: 'no' } },
      { step: 'accounts', type: { count: '2', balance: '1 204', cash: '0' } },
      { step: 'assetKinds', type: { kinds: ['vehicle'] } },
      {
        step: 'assets',
        things: [
          { kind: 'vehicle', description: 'Volvo V50 från 2008', registration: 'ABC 123', value: '15000' },
        ],
      },
      { step: 'costGroups', type: { groups: ['housing', 'health'] } },
      {
        step: 'costsHousing',
        type: { kinds: ['electricity', 'homeInsurance'], electricity: '389', homeInsurance: '145' },
      },
      { step: 'costsHealth', type: { kinds: ['medicine'], medicine: '180' } },
      { step: 'costsForChildren', type: { any: 'yes', which: 'Medicinen är till Lina.' } },
      ...finish,
    ],
  },
  homeless: {
    persona: 'homeless',
    steps: [
      ...start(['food', 'bed']),
      ...application('Jag kan inte bo kvar hos min kompis efter helgen.'),
      { step: 'address', type: { where: 'noFixedAddress' } },
      {
        step: 'contact',
        type: { channels: ['phone'], phone: '+46 70 174 06 15', hours: ['anyTime'], voicemail: 'yes' },
      },
      { step: 'language', type: { letters: 'swedish', interpreter: 'no' } },
      { step: 'citizenship', type: { of: 'sweden' } },
      ...noChildren,
      { step: 'housingForm', type: { form: 'withFriends' } },
      {
        step: 'withoutHome',
        type: {
          where: 'På en väns soffa, olika nätter hos olika vänner.',
          since: { days: -52 },
          reach: 'Ring eller sms:a',
        },
      },
      { step: 'household', type: { others: 'yes', count: '2', who: 'Min vän och hans sambo' } },
      { step: 'rent', type: { amount: '0', electricityIncluded: 'yes' } },
      { step: 'rentDebt', type: { any: 'no' } },
      { step: 'electricityDebt', type: { any: 'no' } },
      { step: 'occupation', type: { now: ['other'], other: 'Ingenting just nu' } },
      { step: 'recentWork', type: { worked: 'no' } },
      newToSupport,
      { step: 'incomeKinds', type: { kinds: ['none'] } },
      { step: 'pending', type: { any: 'no' } },
      { step: 'accounts', type: { count: '0', balance: '0', cash: '40' } },
      { step: 'assetKinds', type: { kinds: ['none'] } },
      { step: 'costGroups', type: { groups: ['none'] } },
      { step: 'payment', type: { to: 'noAccount' } },
      { step: 'anythingElse', type: { more: 'Jag har en hund, hon är snäll.' } },
    ],
  },
  jobseeker: {
    persona: 'jobseeker',
    steps: [
      ...start(),
      ...application('Jag har sökt arbete sedan i somras utan att få något.'),
      ...aboutYou('yonas.tesfaye@exempel.se'),
      ...noChildren,
      ...rental,
      { step: 'occupation', type: { now: ['jobseeking'] } },
      {
        step: 'jobseeking',
        type: { enrolled: 'yes', since: { days: -144 }, plan: 'yes', hours: 'full', applied: 'yes' },
      },
      {
        step: 'jobsSought',
        things: [
          {
            appliedOn: { days: -19 },
            title: 'Lagerarbetare',
            employer: 'Norrviks Logistik',
            place: 'Norrvik',
          },
        ],
      },
      { step: 'recentWork', type: { worked: 'no' } },
      { step: 'earlierSupport', type: { threeMonths: 'yes', otherMunicipality: 'no' } },
      {
        step: 'activity',
        type: {
          takesPart: 'partly',
          what: 'Jobbklubben två dagar i veckan',
          obstacle: 'Bussen går inte så tidigt på tisdagar.',
        },
      },
      { step: 'incomeKinds', type: { kinds: ['none'] } },
      { step: 'pending', type: { any: 'yes' } },
      {
        step: 'pendingBenefits',
        things: [{ benefit: 'A-kassa', from: 'unemploymentFund', appliedOn: { days: -41 } }],
      },
      { step: 'accounts', type: { count: '1', balance: '80', cash: '0' } },
      { step: 'assetKinds', type: { kinds: ['none'] } },
      ...costs,
      ...finish,
    ],
  },
  sick: {
    persona: 'sick',
    steps: [
      ...start(),
      ...application('Jag är sjukskriven och sjukpenningen räcker inte till hyran.'),
      ...aboutYou('mikael.niemi@exempel.se'),
      ...noChildren,
      ...rental,
      { step: 'occupation', type: { now: ['sick'] } },
      {
        step: 'sick',
        type: { extent: 'full', certificate: 'yes', certificateUntil: { days: 70 }, benefit: 'receives' },
      },
      { step: 'recentWork', type: { worked: 'no' } },
      newToSupport,
      ...means,
      { step: 'costGroups', type: { groups: ['housing', 'health'] } },
      { step: 'costsHousing', type: { kinds: ['electricity'], electricity: '410' } },
      {
        step: 'costsHealth',
        type: { kinds: ['medicine', 'healthcare'], medicine: '233', healthcare: '200' },
      },
      ...finish,
    ],
  },
} as const satisfies Record<string, Story>

export type StoryName = keyof typeof stories

/** What is typed on `today`, as a form sends it. */
export function typedOn(typed: TypedInputs, today: PlainDay): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      if (typeof value === 'string' || !('days' in value || 'months' in value)) return [name, value]
      return [name, 'days' in value ? addDays(today, value.days) : monthOf(today, value.months)]
    }),
  )
}
