import type { Story } from './stories.ts'

/** What two professionals report, page by page, in the order in which the pages come. */

/** A teacher who signs in and is worried about two siblings. */
const teacher: Story['steps'] = [
  { step: 'danger', type: { now: 'no' } },
  { step: 'about', type: { whom: ['children'] } },
  {
    step: 'children',
    things: [
      {
        name: 'Elsa Granlund',
        is: 'concerned',
        known: 'personalNumber',
        personalNumber: '20170102-2384',
        address: 'Lärkvägen 3, Norrvik',
        now: 'school',
        interpreter: 'no',
        needs: 'Elsa hör dåligt på vänster öra.',
        told: 'no',
        whyNot: 'Jag är rädd att hon säger det hemma innan ni har hunnit bedöma.',
      },
      {
        name: 'Nils Granlund',
        is: 'sibling',
        known: 'age',
        age: '4',
        now: 'unknown',
        interpreter: 'no',
        told: 'no',
        whyNot: 'Jag träffar inte Nils.',
      },
    ],
  },
  {
    step: 'observed',
    type: {
      what: 'Elsa kommer hungrig och i samma kläder flera dagar i rad. I måndags hade hon blåmärken på armen.',
      how: ['saw', 'childTold'],
    },
  },
  {
    step: 'time',
    type: { since: 'day', sinceDay: { days: -40 }, often: 'weekly', latest: { days: -3 } },
  },
  { step: 'signs', type: { child: 'Hon somnar på lektionerna och vill inte gå hem.' } },
  { step: 'ownWords', type: { said: '”Mamma blir så arg när hon har druckit.” Hon sa det i måndags.' } },
  { step: 'violence', type: { kinds: ['physical', 'unsure'] } },
  { step: 'talkFirst', type: { police: 'no' } },
  {
    step: 'strengths',
    type: {
      works: 'Hon tycker om att läsa och har en bra vän i klassen.',
      adults: 'Mormor, som hämtar på torsdagar.',
    },
  },
  { step: 'measures', type: { done: 'Samtal med kuratorn i oktober.', reported: 'no' } },
  { step: 'nextDay', type: { plan: 'Hon går hem klockan tre. Mormor är bortrest.' } },
  { step: 'home', type: { livesWith: 'Mamma', custody: 'one', custodyWho: 'Mamma' } },
  { step: 'knowsGuardians', type: { any: 'yes' } },
  {
    step: 'guardians',
    things: [
      {
        name: 'Petra Granlund',
        relation: 'mother',
        phone: '070-174 06 35',
        interpreter: 'no',
        told: 'no',
        whyNot: 'Jag misstänker våld.',
      },
    ],
  },
  { step: 'profession', type: { group: 'school' } },
  {
    step: 'work',
    type: {
      title: 'Lärare',
      workplace: 'Ängskolan',
      phone: '070-174 06 36',
      email: 'johan.berglund@angskolan.exempel.se',
      reach: 'Efter klockan tre',
    },
  },
  { step: 'afterwards', type: { feedback: 'yes', meeting: 'yes' } },
]

/** A nurse who does not sign in, about a child that is not born. */
const nurse: Story['steps'] = [
  { step: 'danger', type: { now: 'unsure' } },
  { step: 'dangerHelp', type: { called: 'called' } },
  { step: 'about', type: { whom: ['unborn'] } },
  { step: 'unborn', type: { due: 'I mars' } },
  {
    step: 'observed',
    type: {
      what: 'Hon berättar att hon dricker varje dag och inte får stopp. Hon vill ha hjälp.',
      how: ['parentTold', 'otherTold'],
      who: 'Hennes syster',
    },
  },
  { step: 'time', type: { since: 'roughly', sinceRoughly: 'Sedan i somras', often: 'daily' } },
  { step: 'signs', type: { adults: 'Darrningar, glömda besök.' } },
  { step: 'ownWords', type: {} },
  { step: 'violence', type: { kinds: ['none'] } },
  { step: 'strengths', type: { works: 'Hon kommer till de flesta besöken och vill sluta.' } },
  { step: 'measures', type: { done: 'Remiss till beroendevården.', reported: 'unknown' } },
  { step: 'nextDay', type: {} },
  {
    step: 'expecting',
    type: {
      name: 'Lovisa Åberg',
      personalNumber: '19940101-2381',
      address: 'Smedjegatan 8, Norrvik',
      interpreter: 'no',
      told: 'yes',
      reaction: 'Hon blev lättad.',
    },
  },
  { step: 'profession', type: { group: 'health' } },
  { step: 'reporterName', type: { name: 'Maria Holm' } },
  {
    step: 'work',
    type: {
      title: 'Sjuksköterska',
      workplace: 'Norrviks barnmorskemottagning',
      phone: '070-174 06 37',
      email: 'maria.holm@region.exempel.se',
    },
  },
  { step: 'afterwards', type: { feedback: 'yes', meeting: 'no' } },
]

export const professionalReports = {
  teacher: { steps: teacher },
  nurse: { steps: nurse },
} as const satisfies Record<string, Pick<Story, 'steps'>>
