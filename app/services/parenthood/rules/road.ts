import { addDays, ageOn, type PlainDay } from '#app/platform/clock.ts'

/** What is asked to find the road. Sections are those of föräldrabalken (FB, 1949:381) where nothing else is said. */
export type Situation = {
  /** The day of birth; undefined for a child that is not born yet. */
  bornOn: PlainDay | undefined
  /** How the one who gives birth lives with the other parent. */
  together: 'married' | 'sambo' | 'apart'
  /** Who the other parent is: nobody, where a single woman had a child by treatment. */
  other: 'man' | 'woman' | 'nobody'
  /** Assisted reproduction: at a clinic with permission, in Sweden or abroad, or on one's own. */
  treatment: 'none' | 'clinic' | 'own'
  /** Whether both agree and nobody else can be the parent. */
  certain: 'agreed' | 'unsure' | 'disagree'
  wantsTest: boolean
  bothOfAge: boolean
  bothRegistered: boolean
  bothEId: boolean
  isProtected: boolean
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
  | 'notTogether'
  | 'ownTreatment'
  | 'noOther'
  | 'adult'

/**
 * `nothing`: the law has said who the parents are. `skatteverket`: both confirm there, within fourteen days of the birth.
 * `visit`: a personal visit to the nämnd. `witnesses`: in writing before two witnesses, for a child that has grown up.
 * `talk`: to familjerätten first.
 */
export type Road = {
  road: 'nothing' | 'skatteverket' | 'visit' | 'witnesses' | 'talk'
  reasons: readonly Reason[]
  sections: readonly string[]
  /** The last day at Skatteverket, once the child is born. */
  until?: PlainDay
}

/** Both confirm within so many days of the birth (1 kap. 4 a §). */
const DIGITAL_DAYS = 14
/** From then on the child confirms for itself, before witnesses (1 kap. 4 § third paragraph). */
const OF_AGE = 18

/** The one road for a situation. */
export function findRoad(situation: Situation, today: PlainDay): Road {
  const { bornOn, together, other, treatment } = situation
  const doubt = doubtIn(situation)
  if (doubt) return { road: 'talk', reasons: [doubt], sections: ['2 kap. 1 §', '2 kap. 6 §'] }
  if (other === 'nobody') {
    // Of a child that a single woman had by treatment at a clinic with permission no father is established.
    if (treatment === 'clinic' && together === 'apart')
      return { road: 'nothing', reasons: ['single'], sections: ['1 kap. 3 §'] }
    return { road: 'talk', reasons: ['noOther'], sections: ['2 kap. 1 §'] }
  }
  if (together === 'married')
    return other === 'man'
      ? { road: 'nothing', reasons: ['married'], sections: ['1 kap. 1 §'] }
      : { road: 'nothing', reasons: ['marriedWomen'], sections: ['1 kap. 9 §'] }
  if (other === 'woman') {
    // The other woman is a parent by confirmation where she was sambo and had consented to the treatment.
    if (together !== 'sambo') return { road: 'talk', reasons: ['notTogether'], sections: ['1 kap. 9 §'] }
    if (treatment !== 'clinic') return { road: 'talk', reasons: ['ownTreatment'], sections: ['1 kap. 9 §'] }
  }
  if (bornOn !== undefined && ageOn(bornOn, today) >= OF_AGE)
    return { road: 'witnesses', reasons: ['adult'], sections: ['1 kap. 4 §'] }
  const reasons = whyNotDigital(situation, today)
  if (reasons.length > 0) return { road: 'visit', reasons, sections: sectionsOf(situation) }
  const until = bornOn === undefined ? {} : { until: addDays(bornOn, DIGITAL_DAYS) }
  return { road: 'skatteverket', reasons: [], sections: ['1 kap. 4 a §'], ...until }
}

function doubtIn({ certain, wantsTest }: Situation): Reason | undefined {
  if (certain !== 'agreed') return certain
  return wantsTest ? 'test' : undefined
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

function sectionsOf({ other, together, treatment }: Situation): string[] {
  if (other === 'woman') return ['1 kap. 4 §', '1 kap. 9 §']
  return together === 'sambo' && treatment === 'clinic' ? ['1 kap. 4 §', '1 kap. 8 §'] : ['1 kap. 4 §']
}
