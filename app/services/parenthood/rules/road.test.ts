import { describe, expect, test } from 'vitest'
import { findRoad, type Road, type Situation } from './road.ts'
import { everySituation, HOW_MANY, TODAY } from './situations.testing.ts'

const couple: Situation = {
  bornOn: '2026-11-20',
  other: 'man',
  certain: 'agreed',
  together: 'sambo',
  treatment: 'none',
  bothOfAge: true,
  bothRegistered: true,
  bothEId: true,
  isProtected: false,
  canCome: 'both',
}
const women: Partial<Situation> = { other: 'woman', treatment: 'clinicHere' }
const single: Partial<Situation> = { other: 'nobody', together: 'apart', treatment: 'clinicHere' }
const road = (more: Partial<Situation>) => findRoad({ ...couple, ...more }, TODAY)

describe('the table', () => {
  test.each<[string, Partial<Situation>, Road['road'], string[], string[]]>([
    ['sambor, two days after the birth', {}, 'skatteverket', [], ['1 kap. 4 a §']],
    ['not sambor', { together: 'apart' }, 'skatteverket', [], ['1 kap. 4 a §']],
    ['not born yet', { bornOn: undefined }, 'skatteverket', [], ['1 kap. 4 a §']],
    ['on the fourteenth day', { bornOn: '2026-11-08' }, 'skatteverket', [], ['1 kap. 4 a §']],
    ['born today, one of them abroad', { canCome: 'abroad' }, 'skatteverket', [], ['1 kap. 4 a §']],
    ['on the fifteenth day', { bornOn: '2026-11-07' }, 'visit', ['late'], ['1 kap. 4 §']],
    ['a parent under 18', { bothOfAge: false }, 'visit', ['minor'], ['1 kap. 4 §']],
    ['not folkbokförd in Sweden', { bothRegistered: false }, 'visit', ['notRegistered'], ['1 kap. 4 §']],
    ['without e-identification', { bothEId: false }, 'visit', ['noEId'], ['1 kap. 4 §']],
    ['protected identity', { isProtected: true }, 'visit', ['protected'], ['1 kap. 4 §']],
    [
      'not born yet, and without e-identification',
      { bornOn: undefined, bothEId: false },
      'visit',
      ['noEId'],
      ['1 kap. 4 §'],
    ],
    [
      'a man who consented to treatment',
      { treatment: 'clinicHere' },
      'visit',
      ['treatment'],
      ['1 kap. 4 §', '1 kap. 8 §'],
    ],
    [
      'a man who consented to treatment abroad',
      { treatment: 'clinicAbroad' },
      'visit',
      ['treatment'],
      ['1 kap. 4 §', '1 kap. 8 §'],
    ],
    [
      'a man, treated in another way with sperm that is not his',
      { treatment: 'own' },
      'talk',
      ['ownTreatment'],
      ['1 kap. 8 §'],
    ],
    [
      'a man who was not sambo, and treatment',
      { treatment: 'clinicHere', together: 'apart' },
      'talk',
      ['notTogether'],
      ['1 kap. 8 §'],
    ],
    ['two women, sambor, treated at a clinic', women, 'visit', ['twoWomen'], ['1 kap. 4 §', '1 kap. 9 §']],
    [
      'two women, sambor, treated at a clinic abroad',
      { ...women, treatment: 'clinicAbroad' },
      'visit',
      ['twoWomen'],
      ['1 kap. 4 §', '1 kap. 9 §'],
    ],
    [
      'two women, treated on their own',
      { ...women, treatment: 'own' },
      'talk',
      ['ownTreatment'],
      ['1 kap. 9 §'],
    ],
    [
      'two women, and no treatment',
      { ...women, treatment: 'none' },
      'talk',
      ['ownTreatment'],
      ['1 kap. 9 §'],
    ],
    [
      'two women who do not live together',
      { ...women, together: 'apart' },
      'talk',
      ['notTogether'],
      ['1 kap. 9 §'],
    ],
    ['married to a man', { together: 'married' }, 'nothing', ['married'], ['1 kap. 1 §']],
    ['married to a woman', { ...women, together: 'married' }, 'nothing', ['marriedWomen'], ['1 kap. 9 §']],
    [
      'married to somebody else than the father',
      { together: 'otherSpouse' },
      'talk',
      ['otherSpouse'],
      ['1 kap. 1 §'],
    ],
    ['a single woman, treated at a clinic', single, 'nothing', ['single'], ['1 kap. 3 §']],
    [
      'a single woman, treated at a clinic abroad',
      { ...single, treatment: 'clinicAbroad' },
      'nothing',
      ['single'],
      ['1 kap. 3 §'],
    ],
    [
      'treated as if single, but sambo',
      { ...single, together: 'sambo' },
      'talk',
      ['notSingle'],
      ['1 kap. 3 §'],
    ],
    [
      'a single woman, treated on her own',
      { ...single, treatment: 'own' },
      'talk',
      ['noOther'],
      ['2 kap. 1 §'],
    ],
    ['nobody else, and no treatment', { ...single, treatment: 'none' }, 'talk', ['noOther'], ['2 kap. 1 §']],
    ['unsure who the father is', { certain: 'unsure' }, 'talk', ['unsure'], ['2 kap. 1 §', '2 kap. 6 §']],
    ['married, and unsure', { certain: 'unsure', together: 'married' }, 'talk', ['unsure'], ['1 kap. 1 §']],
    ['they do not agree', { certain: 'disagree' }, 'talk', ['disagree'], ['2 kap. 1 §', '2 kap. 6 §']],
    ['somebody wants a test', { certain: 'test' }, 'talk', ['test'], ['2 kap. 1 §', '2 kap. 6 §']],
    [
      'a child of 18, and they do not agree',
      { bornOn: '2008-11-22', certain: 'disagree' },
      'talk',
      ['disagree'],
      ['1 kap. 3 §'],
    ],
    ['a child of 18', { bornOn: '2008-11-22' }, 'witnesses', ['adult'], ['1 kap. 4 §']],
    [
      'a child of 18, one parent abroad',
      { bornOn: '2008-11-22', canCome: 'abroad' },
      'witnesses',
      ['adult'],
      ['1 kap. 4 §'],
    ],
    ['a child of 17', { bornOn: '2008-11-23' }, 'visit', ['late'], ['1 kap. 4 §']],
    [
      'too late, and one of them abroad',
      { bornOn: '2026-11-07', canCome: 'abroad' },
      'talk',
      ['abroad'],
      ['1 kap. 4 §'],
    ],
    [
      'too late, and one of them cannot come',
      { bornOn: '2026-11-07', canCome: 'hindered' },
      'talk',
      ['hindered'],
      ['1 kap. 4 §'],
    ],
  ])('%s', (_, more, to, reasons, sections) => {
    expect(road(more)).toMatchObject({ road: to, reasons, sections })
  })

  test('Skatteverket has a last day once the child is born', () => {
    expect(road({})).toMatchObject({ until: '2026-12-04' })
    expect(road({ bornOn: undefined }).until).toBeUndefined()
  })
})

/**
 * The law said once more, each road by itself and without order: exactly one of these holds for whatever is answered.
 */
const LAW: Record<Road['road'], (s: Situation) => boolean> = {
  talk: (s) =>
    isDoubtful(s) ||
    !isKnownToLaw(s) ||
    (isConfirmed(s) && !isGrown(s) && !isForSkatteverket(s) && !bothCome(s)),
  nothing: (s) => !isDoubtful(s) && (isSpouse(s) || isSingleByClinic(s)),
  witnesses: (s) => isConfirmed(s) && isGrown(s),
  skatteverket: (s) => isConfirmed(s) && !isGrown(s) && isForSkatteverket(s),
  visit: (s) => isConfirmed(s) && !isGrown(s) && !isForSkatteverket(s) && bothCome(s),
}
const isDoubtful = ({ certain }: Situation) => certain !== 'agreed'
const isSpouse = ({ together, other }: Situation) => together === 'married' && other !== 'nobody'
const atClinic = ({ treatment }: Situation) => treatment.startsWith('clinic')
const isSingleByClinic = (s: Situation) => s.together === 'apart' && s.other === 'nobody' && atClinic(s)
const isConsenting = (s: Situation) => s.together === 'sambo' && s.other !== 'nobody' && atClinic(s)
const isFatherByGenes = ({ together, other, treatment }: Situation) =>
  (together === 'sambo' || together === 'apart') && other === 'man' && treatment === 'none'
const isKnownToLaw = (s: Situation) =>
  [isSpouse, isSingleByClinic, isConsenting, isFatherByGenes].some((is) => is(s))
const isConfirmed = (s: Situation) => !isDoubtful(s) && (isConsenting(s) || isFatherByGenes(s))
const isGrown = ({ bornOn }: Situation) => bornOn !== undefined && bornOn <= '2008-11-22'
const bothCome = ({ canCome }: Situation) => canCome === 'both'
const isForSkatteverket = (s: Situation) =>
  isFatherByGenes(s) &&
  s.bothOfAge &&
  s.bothRegistered &&
  s.bothEId &&
  !s.isProtected &&
  (s.bornOn === undefined || s.bornOn >= '2026-11-08')

test('whatever is answered leads to exactly one road, and it is the one of the law', () => {
  let count = 0
  const seen = new Set<Road['road']>()
  for (const situation of everySituation()) {
    const found = findRoad(situation, TODAY)
    const lawful = Object.entries(LAW).filter(([, holds]) => holds(situation))
    if (lawful.length !== 1 || lawful[0]?.[0] !== found.road)
      throw new Error(
        `${JSON.stringify(situation)}: ${found.road}, by law ${lawful.map(([name]) => name).join()}`,
      )
    if (found.sections.length === 0) throw new Error(`${found.road} names no section`)
    if (found.road !== 'skatteverket' && found.reasons.length === 0)
      throw new Error(`${found.road} says not why`)
    seen.add(found.road)
    count += 1
  }
  expect(count).toBe(HOW_MANY)
  expect(count).toBe(9 * 3 * 4 * 4 * 4 * 16 * 3)
  expect(seen.size).toBe(5)
})
