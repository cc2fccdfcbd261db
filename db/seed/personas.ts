import type { StaffRole } from '#db/schema/tables.ts'

/**
 * The people of the demo, shared by the embedded sign-in, the seed and all tests. Every number is one of Skatteverket's
 * published test numbers, never issued to anybody; names and stories are made up.
 */
export const LOA2 = 'http://id.elegnamnden.se/loa/1.0/loa2'
export const LOA3 = 'http://id.elegnamnden.se/loa/1.0/loa3'

type Persona = { subject: string; givenName: string; familyName: string; story: string; acr: string }

export type ResidentPersona = Persona & {
  /** 12 digits: personnummer, or samordningsnummer when `coordination` is given. */
  number: string
  /** How sure the register is of who holds a samordningsnummer. */
  coordination?: 'confirmed' | 'probable'
  birthDay: string
  children?: readonly { givenName: string; number: string }[]
}

export type StaffPersona = Persona & {
  role: StaffRole
  /** May see the cases of people with protected identity. */
  clearance?: true
}

export const residents = {
  single: {
    subject: 'w1PcMf1jUkmvbqc2',
    number: '199001012385',
    birthDay: '1990-01-01',
    givenName: 'Sara',
    familyName: 'Lindqvist',
    story: 'Bor ensam och söker hjälp för första gången.',
    acr: LOA3,
  },
  jobseeker: {
    subject: '2KaBDp4u6-H3OAFT',
    number: '200101012391',
    birthDay: '2001-01-01',
    givenName: 'Yonas',
    familyName: 'Tesfaye',
    story: 'Söker arbete och väntar på besked om a-kassa.',
    acr: LOA3,
  },
  sick: {
    subject: 'FFdYuQi7ktFZEiH-',
    number: '199601012397',
    birthDay: '1996-01-01',
    givenName: 'Mikael',
    familyName: 'Niemi',
    story: 'Är sjukskriven och har ett läkarintyg.',
    acr: LOA3,
  },
  homeless: {
    subject: 'Ev3F3hILWeH40xGb',
    number: '200301012399',
    birthDay: '2003-01-01',
    givenName: 'Leo',
    familyName: 'Dahlgren',
    story: 'Sover hos vänner och har ingen egen adress.',
    acr: LOA3,
  },
  parent: {
    subject: 'IxGkfytt0YXfKJ3p',
    number: '198701012380',
    birthDay: '1987-01-01',
    givenName: 'Fatima',
    familyName: 'Al-Khalil',
    story: 'Ensam förälder. Sonen Adam bor varannan vecka hos henne.',
    acr: LOA3,
    children: [{ givenName: 'Adam', number: '201501012395' }],
  },
  otherParent: {
    subject: 'b_NhsGQWm8cOjvFy',
    number: '198701012398',
    birthDay: '1987-01-01',
    givenName: 'Daniel',
    familyName: 'Ek',
    story: 'Adams pappa. Adam bor varannan vecka hos honom.',
    acr: LOA3,
    children: [{ givenName: 'Adam', number: '201501012395' }],
  },
  partner: {
    subject: 'ua1VNoWPY_vAjwXF',
    number: '197901012398',
    birthDay: '1979-01-01',
    givenName: 'Johan',
    familyName: 'Bergström',
    story: 'Bor ihop med Elena. De har barnen Maja och Lo.',
    acr: LOA3,
    children: [
      { givenName: 'Maja', number: '201701022384' },
      { givenName: 'Lo', number: '202101022388' },
    ],
  },
  otherPartner: {
    subject: '-eZG_Es8ndTXqQQ6',
    number: '197501149285',
    birthDay: '1975-01-14',
    givenName: 'Elena',
    familyName: 'Popescu',
    story: 'Bor ihop med Johan. De har barnen Maja och Lo.',
    acr: LOA3,
    children: [
      { givenName: 'Maja', number: '201701022384' },
      { givenName: 'Lo', number: '202101022388' },
    ],
  },
  seventeen: {
    subject: '-xoWIB4G4xYeBf2c',
    number: '200901012385',
    birthDay: '2009-01-01',
    givenName: 'Tove',
    familyName: 'Sandberg',
    story: 'Är 17 år och går på gymnasiet.',
    acr: LOA3,
  },
  fifteen: {
    subject: 'n7s3SpL9GLa1-uxG',
    number: '201101012381',
    birthDay: '2011-01-01',
    givenName: 'Nour',
    familyName: 'Haddad',
    story: 'Är 15 år och vill prata med någon.',
    acr: LOA3,
  },
  newcomer: {
    subject: '4EDOgsm6TvP8Hi-P',
    number: '198502862397',
    coordination: 'confirmed',
    birthDay: '1985-02-26',
    givenName: 'Andrei',
    familyName: 'Ionescu',
    story: 'Har samordningsnummer och är ny i Sverige.',
    acr: LOA3,
  },
  unusualNumber: {
    subject: 'xfZdctAwp6rymtFQ',
    number: '198502902391',
    coordination: 'probable',
    birthDay: '1985-03-02',
    givenName: 'Mehmet',
    familyName: 'Demir',
    story: 'Har ett samordningsnummer vars datum är den 30 februari.',
    acr: LOA3,
  },
  protectedPerson: {
    subject: 'IpgmBZQA8cHXpeqg',
    number: '199101012384',
    birthDay: '1991-01-01',
    givenName: 'Linda',
    familyName: 'Holm',
    story: 'Möts på ett annat sätt än de andra, av ett skäl som ingen sida visar.',
    acr: LOA3,
  },
  pensioner: {
    subject: 'ZL8-7f5uPHHRS20r',
    number: '195501142284',
    birthDay: '1955-01-14',
    givenName: 'Gunnel',
    familyName: 'Åkesson',
    story: 'Är pensionär och har fått en stor tandläkarräkning.',
    acr: LOA3,
  },
  guardian: {
    subject: 'LE8LR4L9XcXtNkiN',
    number: '198401012391',
    birthDay: '1984-01-01',
    givenName: 'Peter',
    familyName: 'Nyström',
    story: 'Är god man och vill ansöka för någon annan.',
    acr: LOA3,
  },
  lowLevel: {
    subject: 'IxJTWvnM8_YkP3HL',
    number: '199801012387',
    birthDay: '1998-01-01',
    givenName: 'Ida',
    familyName: 'Persson',
    story: 'Har en e-legitimation med för låg tillitsnivå.',
    acr: LOA2,
  },
} as const satisfies Record<string, ResidentPersona>

export const staffMembers = {
  reception: {
    subject: 'dyOEU5P6lRCuspos',
    givenName: 'Karin',
    familyName: 'Wallin',
    role: 'reception',
    story: 'Mottagning. Tar emot nya ärenden och fördelar dem.',
    acr: LOA3,
  },
  caseworker: {
    subject: 'F-uKU_1MBZlCUFmr',
    givenName: 'Amir',
    familyName: 'Rahimi',
    role: 'caseworker',
    story: 'Handläggare.',
    acr: LOA3,
  },
  otherCaseworker: {
    subject: 'CGplBgiNCGuXrWm0',
    givenName: 'Lena',
    familyName: 'Forsberg',
    role: 'caseworker',
    story: 'Handläggare.',
    acr: LOA3,
  },
  unitManager: {
    subject: 'UanPl6bzynG1Kqxe',
    givenName: 'Björn',
    familyName: 'Hedlund',
    role: 'unit-manager',
    story: 'Enhetschef.',
    acr: LOA3,
  },
  clearedManager: {
    subject: 'rW6yTn0bKc4QvZ8s',
    givenName: 'Ingrid',
    familyName: 'Sjöberg',
    role: 'unit-manager',
    clearance: true,
    story: 'Biträdande enhetschef.',
    acr: LOA3,
  },
  administrator: {
    subject: 'PqMc3NLl27yMEpv5',
    givenName: 'Siri',
    familyName: 'Nordin',
    role: 'administrator',
    story: 'Systemförvaltare. Ser inga ärenden.',
    acr: LOA3,
  },
} as const satisfies Record<string, StaffPersona>

/** They work in the unit that reports of concern reach, and see nothing else. */
export const concernStaff = {
  concernReception: {
    subject: 'mV3tQw8nL0xKd5Zb',
    givenName: 'Maria',
    familyName: 'Öberg',
    role: 'reception',
    story: 'Mottagning för barn och unga. Tar emot orosanmälningar och fördelar dem.',
    acr: LOA3,
  },
  concernCaseworker: {
    subject: 'Hc7_pY2sJr9EaU4f',
    givenName: 'Anna',
    familyName: 'Sundin',
    role: 'caseworker',
    story: 'Handläggare för barn och unga.',
    acr: LOA3,
  },
  otherConcernCaseworker: {
    subject: 'Tz6kWgX1oB-iN3vM',
    givenName: 'David',
    familyName: 'Kiros',
    role: 'caseworker',
    story: 'Handläggare för barn och unga.',
    acr: LOA3,
  },
  concernManager: {
    subject: 'qS5eLf0yRu8CjD2h',
    givenName: 'Helena',
    familyName: 'Strand',
    role: 'unit-manager',
    story: 'Enhetschef för barn och unga.',
    acr: LOA3,
  },
  clearedConcernManager: {
    subject: 'G9xAp4wIm7TnOb1k',
    givenName: 'Mats',
    familyName: 'Lindgren',
    role: 'unit-manager',
    clearance: true,
    story: 'Biträdande enhetschef för barn och unga.',
    acr: LOA3,
  },
} as const satisfies Record<string, StaffPersona>

/** Family law: they meet parents, and see nothing of the other units. */
export const familyStaff = {
  familyCaseworker: {
    subject: 'Jk4vPz8sQb1YtR6e',
    givenName: 'Eva-Lena',
    familyName: 'Norberg',
    role: 'caseworker',
    story: 'Handläggare på familjerätten.',
    acr: LOA3,
  },
  otherFamilyCaseworker: {
    subject: 'x7NwDc2mHf5LgU0a',
    givenName: 'Omar',
    familyName: 'Yusuf',
    role: 'caseworker',
    story: 'Handläggare på familjerätten.',
    acr: LOA3,
  },
  familyManager: {
    subject: 'B3iSy9oKr6TqMv1p',
    givenName: 'Agneta',
    familyName: 'Blom',
    role: 'unit-manager',
    story: 'Enhetschef för familjerätten.',
    acr: LOA3,
  },
} as const satisfies Record<string, StaffPersona>

/** Works for the municipality, but nobody has let her in: she is never seeded. */
export const stranger = {
  subject: '33Df9LL3r0OxGSqc',
  givenName: 'Eva',
  familyName: 'Lund',
  story: 'Arbetar i kommunen men har inget konto här.',
  acr: LOA3,
} as const satisfies Persona

export function fullName({ givenName, familyName }: Pick<Persona, 'givenName' | 'familyName'>): string {
  return `${givenName} ${familyName}`
}
