import { describe, expect, test } from 'vitest'
import { addDays } from '#app/platform/clock.ts'
import { findRoad, type Road, type Situation } from './road.ts'

const TODAY = '2026-11-22'
const couple: Situation = {
  bornOn: '2026-11-20',
  together: 'sambo',
  other: 'man',
  treatment: 'none',
  certain: 'agreed',
  wantsTest: false,
  bothOfAge: true,
  bothRegistered: true,
  bothEId: true,
  isProtected: false,
}
const road = (more: Partial<Situation>) => findRoad({ ...couple, ...more }, TODAY)

describe('the table', () => {
  test.each<[string, Partial<Situation>, Road['road'], string[]]>([
    ['sambor, two days after the birth', {}, 'skatteverket', []],
    ['not sambor', { together: 'apart' }, 'skatteverket', []],
    ['not born yet', { bornOn: undefined }, 'skatteverket', []],
    ['on the fourteenth day', { bornOn: '2026-11-08' }, 'skatteverket', []],
    ['on the fifteenth day', { bornOn: '2026-11-07' }, 'visit', ['late']],
    ['a parent under 18', { bothOfAge: false }, 'visit', ['minor']],
    ['not folkbokförd in Sweden', { bothRegistered: false }, 'visit', ['notRegistered']],
    ['without e-identification', { bothEId: false }, 'visit', ['noEId']],
    ['protected identity', { isProtected: true }, 'visit', ['protected']],
    ['a man who consented to treatment', { treatment: 'clinic' }, 'visit', ['treatment']],
    [
      'two women, sambor, treated at a clinic',
      { other: 'woman', treatment: 'clinic' },
      'visit',
      ['twoWomen'],
    ],
    ['two women, treated on their own', { other: 'woman', treatment: 'own' }, 'talk', ['ownTreatment']],
    [
      'two women who do not live together',
      { other: 'woman', treatment: 'clinic', together: 'apart' },
      'talk',
      ['notTogether'],
    ],
    ['married to a man', { together: 'married' }, 'nothing', ['married']],
    [
      'married to a woman',
      { together: 'married', other: 'woman', treatment: 'clinic' },
      'nothing',
      ['marriedWomen'],
    ],
    [
      'a single woman, treated at a clinic',
      { other: 'nobody', together: 'apart', treatment: 'clinic' },
      'nothing',
      ['single'],
    ],
    [
      'a single woman, treated on her own',
      { other: 'nobody', together: 'apart', treatment: 'own' },
      'talk',
      ['noOther'],
    ],
    ['unsure who the father is', { certain: 'unsure' }, 'talk', ['unsure']],
    ['married, and unsure', { certain: 'unsure', together: 'married' }, 'talk', ['unsure']],
    ['they do not agree', { certain: 'disagree' }, 'talk', ['disagree']],
    ['somebody wants a test', { wantsTest: true }, 'talk', ['test']],
    ['a child of 18', { bornOn: '2008-11-22' }, 'witnesses', ['adult']],
    ['a child of 17', { bornOn: '2008-11-23' }, 'visit', ['late']],
  ])('%s', (_, more, to, reasons) => {
    expect(road(more)).toMatchObject({ road: to, reasons })
  })

  test('Skatteverket has a last day once the child is born', () => {
    expect(road({})).toMatchObject({ until: '2026-12-04' })
    expect(road({ bornOn: undefined }).until).toBeUndefined()
  })
})

/** Every combination of the answers, with births on either side of every limit. */
function* everySituation(): Generator<Situation> {
  const yesNo = [true, false]
  const births = [
    undefined,
    ...[0, 1, 14, 15, 365].map((days) => addDays(TODAY, -days)),
    '2008-11-23',
    '2008-11-22',
    '1990-01-01',
  ]
  for (const bornOn of births)
    for (const together of ['married', 'sambo', 'apart'] as const)
      for (const other of ['man', 'woman', 'nobody'] as const)
        for (const treatment of ['none', 'clinic', 'own'] as const)
          for (const certain of ['agreed', 'unsure', 'disagree'] as const)
            for (const wantsTest of yesNo)
              for (const bothOfAge of yesNo)
                for (const bothRegistered of yesNo)
                  for (const bothEId of yesNo)
                    for (const isProtected of yesNo)
                      yield {
                        bornOn,
                        together,
                        other,
                        treatment,
                        certain,
                        wantsTest,
                        bothOfAge,
                        bothRegistered,
                        bothEId,
                        isProtected,
                      }
}

/**
 * The law said once more, each road by itself and without order: exactly one of these holds for whatever is answered.
 */
const LAW: Record<Road['road'], (s: Situation) => boolean> = {
  talk: (s) => isDoubtful(s) || !isKnownToLaw(s),
  nothing: (s) => !isDoubtful(s) && (isSpouse(s) || isSingleByClinic(s)),
  witnesses: (s) => isConfirmed(s) && isGrown(s),
  skatteverket: (s) => isConfirmed(s) && !isGrown(s) && isForSkatteverket(s),
  visit: (s) => isConfirmed(s) && !isGrown(s) && !isForSkatteverket(s),
}
const isDoubtful = ({ certain, wantsTest }: Situation) => certain !== 'agreed' || wantsTest
const isSpouse = ({ together, other }: Situation) => together === 'married' && other !== 'nobody'
const isSingleByClinic = ({ together, other, treatment }: Situation) =>
  together === 'apart' && other === 'nobody' && treatment === 'clinic'
const isConsentingWoman = ({ together, other, treatment }: Situation) =>
  together === 'sambo' && other === 'woman' && treatment === 'clinic'
const isUnmarriedMan = ({ together, other }: Situation) => together !== 'married' && other === 'man'
const isKnownToLaw = (s: Situation) =>
  [isSpouse, isSingleByClinic, isConsentingWoman, isUnmarriedMan].some((is) => is(s))
const isConfirmed = (s: Situation) => !isDoubtful(s) && (isConsentingWoman(s) || isUnmarriedMan(s))
const isGrown = ({ bornOn }: Situation) => bornOn !== undefined && bornOn <= '2008-11-22'
const isForSkatteverket = (s: Situation) =>
  s.other === 'man' &&
  s.treatment === 'none' &&
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
  expect(count).toBe(9 * 3 * 3 * 3 * 3 * 32)
  expect(seen.size).toBe(5)
})
