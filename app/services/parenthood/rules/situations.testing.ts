import { addDays } from '#app/platform/clock.ts'
import type { Situation } from './road.ts'

export const TODAY = '2026-11-22'

/** On either side of every limit, and one not born. */
export const BIRTHS = [
  undefined,
  ...[0, 1, 14, 15, 365].map((days) => addDays(TODAY, -days)),
  '2008-11-23',
  '2008-11-22',
  '1990-01-01',
]

const DOMAINS: { [K in keyof Situation]: readonly Situation[K][] } = {
  bornOn: BIRTHS,
  other: ['man', 'woman', 'nobody'],
  certain: ['agreed', 'unsure', 'disagree', 'test'],
  together: ['married', 'sambo', 'apart', 'otherSpouse'],
  treatment: ['none', 'clinicHere', 'clinicAbroad', 'own'],
  bothOfAge: [true, false],
  bothRegistered: [true, false],
  bothEId: [true, false],
  isProtected: [true, false],
  canCome: ['both', 'abroad', 'hindered'],
}

export const HOW_MANY = Object.values(DOMAINS).reduce((product, { length }) => product * length, 1)

/** Every combination of the answers. */
export function* everySituation(): Generator<Situation> {
  const names = Object.keys(DOMAINS) as (keyof Situation)[]
  for (let n = 0; n < HOW_MANY; n += 1) {
    let rest = n
    const situation: Record<string, unknown> = {}
    for (const name of names) {
      const domain = DOMAINS[name]
      situation[name] = domain[rest % domain.length]
      rest = Math.floor(rest / domain.length)
    }
    yield situation as Situation
  }
}
