import type { Situation } from '../rules/road.ts'

/** Every question answered as the situation is, as a browser would post it: also what nobody would be asked. */
export function formOf(situation: Situation): Record<string, string> {
  const { bornOn, other, certain, together, treatment, canCome, isProtected } = situation
  const yesNo = (yes: boolean) => (yes ? 'yes' : 'no')
  return {
    ...(bornOn === undefined ? { born: 'unborn' } : { born: 'born', bornOn }),
    other,
    certain,
    together,
    treatment,
    alone: yesNo(together === 'apart'),
    ofAge: yesNo(situation.bothOfAge),
    registered: yesNo(situation.bothRegistered),
    eId: yesNo(situation.bothEId),
    protection: yesNo(isProtected),
    canCome,
  }
}
