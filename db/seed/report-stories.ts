import type { Story } from './stories.ts'

/**
 * What people tell of somebody they are worried about, page by page, in the order in which the pages come. The demo, the
 * unit tests and the browser tests all walk these.
 */
export type ReportStory = Pick<Story, 'steps'>

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

/** A neighbour who gives a name, about children whose names are not all known. */
const neighbour: Story['steps'] = [
  { step: 'danger', type: { now: 'yes' } },
  { step: 'dangerCall', type: { called: 'called' } },
  {
    step: 'children',
    things: [
      { known: 'age', age: '6', where: 'Björkgatan 14, andra våningen', now: 'Hemma', guardian: 'Ulla Ek' },
      {
        name: 'Alva Ek',
        known: 'birthDay',
        birthDay: '2018-05-05',
        guardian: 'Ulla Ek',
        otherGuardian: 'Bo Ek',
      },
    ],
  },
  {
    step: 'concern',
    type: {
      what: 'Barnen gråter och ropar om natten. I går stod den minsta ensam i trapphuset utan skor.',
      since: 'Sedan i september',
      how: ['saw', 'heard'],
    },
  },
  { step: 'who', type: { identity: 'named' } },
  {
    step: 'contact',
    type: { name: 'Sten Granlund', phone: '070-174 06 38', relation: 'Granne i samma trapphus' },
  },
]

/** A relative who wants nobody to know who it was; the child is the one the teacher is worried about. */
const relative: Story['steps'] = [
  { step: 'danger', type: { now: 'no' } },
  {
    step: 'children',
    things: [
      {
        name: 'Elsa Granlund',
        known: 'birthDay',
        birthDay: '2017-01-02',
        where: 'Lärkvägen 3, Norrvik',
        now: 'Hos mamma',
        guardian: 'Petra Granlund',
      },
    ],
  },
  {
    step: 'concern',
    type: {
      what: 'Flickan är ofta ensam på kvällarna. Mamman dricker, och då vågar hon inte gå hem.',
      since: 'Sedan i våras',
      how: ['saw', 'childTold'],
    },
  },
  { step: 'who', type: { identity: 'anonymous' } },
]

/** About a brother, by his sister. */
const sister: Story['steps'] = [
  { step: 'danger', type: { now: 'no' } },
  {
    step: 'person',
    type: {
      name: 'Sture Ek',
      known: 'birthDay',
      birthDay: '1950-05-05',
      where: 'Björkgatan 9',
      now: 'Hemma',
    },
  },
  {
    step: 'concern',
    type: {
      kinds: ['addiction', 'elderly'],
      what: 'Han dricker, äter nästan inget och släpper inte in någon längre.',
      since: 'Sedan hans fru dog i våras',
      knows: 'no',
    },
  },
  { step: 'atWork', type: { as: 'private' } },
  { step: 'who', type: { identity: 'named' } },
  { step: 'contact', type: { name: 'Gun Ek', phone: '070-174 06 39', relation: 'Syster' } },
]

/** A doctor about somebody in danger: asked whether it is a report under 6 § LVM. */
const doctor: Story['steps'] = [
  { step: 'danger', type: { now: 'yes' } },
  { step: 'dangerCall', type: { called: 'called' } },
  { step: 'person', type: { name: 'Kent Ros', known: 'age', age: '44' } },
  {
    step: 'concern',
    type: { kinds: ['addiction'], what: 'Tredje överdosen på en månad. Han vill inte ha vård.' },
  },
  { step: 'atWork', type: { as: 'doctor' } },
  { step: 'compulsory', type: { report: 'yes' } },
  { step: 'who', type: { identity: 'named' } },
  { step: 'contact', type: { name: 'Disa Lund', email: 'disa.lund@region.exempel.se' } },
]

/** Somebody at a preschool who wonders, and writes more names than they should. */
const preschool: Story['steps'] = [
  { step: 'asks', type: { as: 'professional', about: 'to5' } },
  {
    step: 'question',
    type: {
      text: 'En fyraåring hos oss, Anna Svensson, kommer ofta med för lite kläder. Mamman heter Karin Svensson och nås på 070-174 06 40. Ska vi anmäla?',
    },
  },
]

/** A child of 12 who wants to be met at school. */
const twelve: Story['steps'] = [
  { step: 'age', type: { group: 'from8' } },
  { step: 'danger8', type: { now: 'no' } },
  { step: 'story8', type: { what: 'Pappa blir arg när han har druckit.', about: ['drinking', 'friend'] } },
  { step: 'home8', type: { who: 'Mamma, pappa och min lillebror.' } },
  { step: 'reach8', type: { how: 'school' } },
  { step: 'when8', type: { where: 'onlyAtSchool', time: ['schoolTime'], by: 'known', known: 'Anna' } },
  { step: 'school8', type: { person: 'Min lärare Karin', codeWord: 'Blåbär' } },
  { step: 'me8', type: { name: 'Elin Ek' } },
]

/** Somebody of 16 in danger, who writes no name and comes back with the code. */
const sixteen: Story['steps'] = [
  { step: 'age', type: { group: 'from13' } },
  { step: 'danger13', type: { now: 'yes' } },
  { step: 'call13', type: { called: 'cannot' } },
  { step: 'story13', type: { what: 'Mina bröder följer efter mig.', about: ['decided'] } },
  { step: 'home13', type: {} },
  { step: 'reach13', type: { how: 'here' } },
  { step: 'me13', type: {} },
]

export const professionalReports = {
  teacher: { steps: teacher },
  nurse: { steps: nurse },
} as const satisfies Record<string, Pick<Story, 'steps'>>
export const privateReports = { neighbour: { steps: neighbour }, relative: { steps: relative } }
export const adultReports = { sister: { steps: sister }, doctor: { steps: doctor } }
export const questions = { preschool: { steps: preschool } }
export const childReports = { twelve: { steps: twelve }, sixteen: { steps: sixteen } }

/** The same, by somebody of whom only this form knows the name: a guest is asked for it. */
export function unnamed({ steps }: ReportStory, name: string): ReportStory {
  const others = steps.filter(({ step }) => step !== 'reporterName')
  const at = others.findIndex(({ step }) => step === 'work')
  return { steps: others.toSpliced(at, 0, { step: 'reporterName', type: { name } }) }
}

/** The same, by somebody who has signed in. */
export function signedIn({ steps }: ReportStory): ReportStory {
  return { steps: steps.filter(({ step }) => step !== 'reporterName') }
}
