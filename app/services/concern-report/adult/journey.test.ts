import { expect, test } from 'vitest'
import { setApart } from '#app/case/reporter.server.ts'
import { takeSnapshot } from '#app/case/snapshot.ts'
import { isReadyToReview, live, reachable } from '#app/journey/engine.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { testPortal } from '#app/platform/testing.ts'
import type { StoryStep } from '#db/seed/stories.ts'
import { service } from './service.ts'

const facts = { today: '2026-11-22', age: undefined }
const follow = (...steps: StoryStep[]) => walk(service, { steps }, facts)
const open = (...steps: StoryStep[]) => reachable(follow(...steps)).map(({ id }) => id)

const safe: StoryStep = { step: 'danger', type: { now: 'no' } }
const person: StoryStep = {
  step: 'person',
  type: { name: 'Sture Ek', known: 'birthDay', birthDay: '1950-05-05', where: 'Björkgatan 14' },
}
const about = (...kinds: string[]): StoryStep => ({
  step: 'concern',
  type: { kinds, what: 'Han ligger ofta ute i trapphuset.' },
})
const atWork = (as: string): StoryStep => ({ step: 'atWork', type: { as } })
const anonymous: StoryStep = { step: 'who', type: { identity: 'anonymous' } }

test('an anonymous report about somebody old is five pages, and asks nothing of work or law', () => {
  const steps = [safe, person, about('elderly'), anonymous]
  expect(isReadyToReview(follow(...steps))).toBe(true)
  expect(open(...steps)).toEqual(['danger', 'person', 'concern', 'who'])
  expect(service.report?.kindOf(live(follow(...steps)))).toBe('anonymous')
  expect(service.report?.subjectsOf(live(follow(...steps)))).toEqual([
    { role: 'adult', name: 'Sture Ek', birthDay: '1950-05-05' },
  ])
})

test.each([
  ['private', false],
  ['otherWork', false],
  ['authority', true],
  ['doctor', true],
])('6 § LVM is said to %s: %s', (as, isSaid) => {
  expect(open(safe, person, about('addiction'), atWork(as)).includes('compulsory')).toBe(isSaid)
})

test('LVM is said to nobody when it is not about addiction', () => {
  expect(open(safe, person, about('violence', 'housing'))).not.toContain('atWork')
  expect(() => follow(safe, person, about('violence'), atWork('doctor'))).toThrow('atWork is not open')
})

test('somebody of whom neither name nor place is known cannot be found, and the page says so', () => {
  expect(() => follow(safe, { step: 'person', type: { known: 'unknown' } })).toThrow(
    'where rule:nobodyToFind',
  )
})

test('a child is not reported here', () => {
  const typed = { name: 'Alva', known: 'age', age: '17' }
  expect(() => follow(safe, { step: 'person', type: typed })).toThrow('age numberOutside:18:120')
})

test('danger now is acute and opens the page that says to ring', () => {
  const steps: StoryStep[] = [{ step: 'danger', type: { now: 'yes' } }]
  expect(open(...steps)).toContain('dangerCall')
  expect(service.isAcute(live(follow(...steps)))).toBe(true)
  expect(service.isAcute(live(follow(safe)))).toBe(false)
})

test('nothing about whoever reports is left in what the report says, not even their work', () => {
  const steps: StoryStep[] = [
    { step: 'compulsory', type: { report: 'yes' } },
    { step: 'who', type: { identity: 'named' } },
    { step: 'contact', type: { name: 'Doktor Sten', email: 'sten@exempel.se' } },
  ]
  const course = follow(safe, person, about('addiction'), atWork('doctor'), ...steps)
  expect(isReadyToReview(course)).toBe(true)
  expect(service.report?.contactOf(live(course))).toEqual({
    name: 'Doktor Sten',
    phone: undefined,
    email: 'sten@exempel.se',
  })
  const snapshot = takeSnapshot(service, course, testPortal().languages.sv, () => [])
  const { rest, apart } = setApart(service, snapshot)
  expect(JSON.stringify(rest)).not.toMatch(/Sten|sten@|läkare|named|doctor/)
  expect(JSON.stringify(apart)).toMatch(/Doktor Sten.*sten@exempel\.se|sten@exempel\.se.*Doktor Sten/)
})
