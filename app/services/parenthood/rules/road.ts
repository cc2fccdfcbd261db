import { addDays, ageOn, type PlainDay } from '#app/platform/clock.ts'

/** What is asked to find the road. Sections are those of föräldrabalken (FB, 1949:381) where nothing else is said. */
export type Situation = {
  /** The day of birth; undefined for a child that is not born yet. */
  bornOn: PlainDay | undefined
  /** Who the other parent is: nobody, where a single woman had a child by treatment. */
  other: 'man' | 'woman' | 'nobody'
  /** Whether everybody is sure and agrees, or somebody wants a test of genes first. */
  certain: 'agreed' | 'unsure' | 'disagree' | 'test'
  /** How the one who gives birth lives with the other parent; a spouse who is somebody else comes before that. */
  together: 'married' | 'sambo' | 'apart' | 'otherSpouse'
  /** Treatment with sperm from a donor: at a clinic with permission, in Sweden or abroad, or in another way. */
  treatment: 'none' | 'clinicHere' | 'clinicAbroad' | 'own'
  bothOfAge: boolean
  bothRegistered: boolean
  bothEId: boolean
  isProtected: boolean
  /** Whether both can come to a visit, and if not, why. */
  canCome: 'both' | 'abroad' | 'hindered'
}

export type Reason =
  | 'minor'
  | 'notRegistered'
  | 'noEId'
  | 'protected'
  | 'late'
  | 'twoWomen'
  | 'treatment'
  | 'married'
  | 'marriedWomen'
  | 'single'
  | 'unsure'
  | 'disagree'
  | 'test'
  | 'otherSpouse'
  | 'notTogether'
  | 'ownTreatment'
  | 'noOther'
  | 'notSingle'
  | 'adult'
  | 'abroad'
  | 'hindered'

export type Section =
  | '1 kap. 1 §'
  | '1 kap. 3 §'
  | '1 kap. 4 §'
  | '1 kap. 4 a §'
  | '1 kap. 8 §'
  | '1 kap. 9 §'
  | '2 kap. 1 §'
  | '2 kap. 6 §'

/**
 * `nothing`: the law has said who the parents are. `skatteverket`: both confirm there, within fourteen days of the birth.
 * `visit`: a personal visit to the nämnd. `witnesses`: in writing before two witnesses, for a child that has grown up.
 * `talk`: to familjerätten first.
 */
export type Road = {
  road: 'nothing' | 'skatteverket' | 'visit' | 'witnesses' | 'talk'
  reasons: readonly Reason[]
  sections: readonly Section[]
  /** The last day at Skatteverket, once the child is born. */
  until?: PlainDay
}

/** Both confirm within so many days of the birth (1 kap. 4 a §). */
const DIGITAL_DAYS = 14
/** From then on the child confirms for itself, before witnesses (1 kap. 4 § third paragraph). */
const OF_AGE = 18

/** The one road for a situation. */
export function findRoad(situation: Situation, today: PlainDay): Road {
  const { bornOn, together, other, certain, canCome } = situation
  // Whoever is married to the one who gives birth is the parent until it is said otherwise.
  if (other !== 'nobody' && together === 'otherSpouse') return talk('otherSpouse', '1 kap. 1 §')
  if (other === 'woman' && together === 'apart') return talk('notTogether', '1 kap. 9 §')
  if (certain !== 'agreed') return talk(certain, ...sectionsOfDoubt(situation, today))
  if (other === 'nobody') return roadOfOne(situation)
  if (together === 'married')
    return other === 'man'
      ? { road: 'nothing', reasons: ['married'], sections: ['1 kap. 1 §'] }
      : { road: 'nothing', reasons: ['marriedWomen'], sections: ['1 kap. 9 §'] }
  const obstacle = whyNotByConfirmation(situation)
  if (obstacle) return talk(obstacle, other === 'woman' ? '1 kap. 9 §' : '1 kap. 8 §')
  if (isGrown(bornOn, today)) return { road: 'witnesses', reasons: ['adult'], sections: ['1 kap. 4 §'] }
  const reasons = whyNotDigital(situation, today)
  if (reasons.length === 0) {
    const until = bornOn === undefined ? {} : { until: addDays(bornOn, DIGITAL_DAYS) }
    return { road: 'skatteverket', reasons, sections: ['1 kap. 4 a §'], ...until }
  }
  // The visit can be left out for particular reasons, and whether there are any is a talk.
  if (canCome !== 'both') return talk(canCome, '1 kap. 4 §')
  return { road: 'visit', reasons, sections: sectionsOfVisit(situation) }
}

function talk(reason: Reason, ...sections: Section[]): Road {
  return { road: 'talk', reasons: [reason], sections }
}

function isGrown(bornOn: PlainDay | undefined, today: PlainDay): boolean {
  return bornOn !== undefined && ageOn(bornOn, today) >= OF_AGE
}

/** The nämnd inquires about children, and where no spouse is the parent already; beyond that a court decides. */
function sectionsOfDoubt({ bornOn, other, together }: Situation, today: PlainDay): Section[] {
  if (isGrown(bornOn, today)) return ['1 kap. 3 §']
  if (other !== 'nobody' && together === 'married') return [other === 'man' ? '1 kap. 1 §' : '1 kap. 9 §']
  return ['2 kap. 1 §', '2 kap. 6 §']
}

/** Of a child that a single woman had by treatment at a clinic with permission no father is established. */
function roadOfOne({ treatment, together }: Situation): Road {
  if (!isAtClinic(treatment)) return talk('noOther', '2 kap. 1 §')
  if (together !== 'apart') return talk('notSingle', '1 kap. 3 §')
  return { road: 'nothing', reasons: ['single'], sections: ['1 kap. 3 §'] }
}

/** Who is no parent by genes is one by consent: as sambo, to treatment at a clinic with permission (1 kap. 8-9 §§). */
function whyNotByConfirmation({ other, together, treatment }: Situation): Reason | undefined {
  if (other === 'man' && treatment === 'none') return undefined
  if (together !== 'sambo') return 'notTogether'
  return isAtClinic(treatment) ? undefined : 'ownTreatment'
}

function isAtClinic(treatment: Situation['treatment']): boolean {
  return treatment === 'clinicHere' || treatment === 'clinicAbroad'
}

/** Everything that Skatteverket's service is not for (1 kap. 4 a §), in the order in which it is said. */
function whyNotDigital(
  { bornOn, other, treatment, bothOfAge, bothRegistered, bothEId, isProtected }: Situation,
  today: PlainDay,
): Reason[] {
  const late = bornOn !== undefined && addDays(bornOn, DIGITAL_DAYS) < today
  return (
    [
      [other === 'woman', 'twoWomen'],
      [other === 'man' && treatment !== 'none', 'treatment'],
      [!bothOfAge, 'minor'],
      [!bothRegistered, 'notRegistered'],
      [!bothEId, 'noEId'],
      [isProtected, 'protected'],
      [late, 'late'],
    ] as const
  ).flatMap(([holds, reason]) => (holds ? [reason] : []))
}

function sectionsOfVisit({ other, treatment }: Situation): Section[] {
  if (other === 'woman') return ['1 kap. 4 §', '1 kap. 9 §']
  return treatment === 'none' ? ['1 kap. 4 §'] : ['1 kap. 4 §', '1 kap. 8 §']
}
