import { expect, test } from 'vitest'
import { setApart } from '#app/case/reporter.server.ts'
import { takeSnapshot } from '#app/case/snapshot.ts'
import { isReadyToReview, live, prunedSteps, reachable } from '#app/journey/engine.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { testPortal } from '#app/platform/testing.ts'
import type { StoryStep } from '#db/seed/stories.ts'
import { service } from './service.ts'

const facts = { today: '2026-11-22', age: undefined }
const follow = (...steps: StoryStep[]) => walk(service, { steps }, facts)

const safe: StoryStep = { step: 'danger', type: { now: 'no' } }
const neighbours: StoryStep = {
  step: 'children',
  things: [
    { known: 'age', age: '6', where: 'Björkgatan 14, andra våningen', now: 'Hemma' },
    { name: 'Alva', known: 'birthDay', birthDay: '2018-05-05', guardian: 'Ulla Ek', otherGuardian: 'Bo Ek' },
    { name: 'Love', known: 'unknown', guardian: 'Ulla Ek' },
  ],
}
const seen: StoryStep = {
  step: 'concern',
  type: { what: 'Barnen gråter och ropar om natten.', how: ['heard'] },
}
const anonymous: StoryStep = { step: 'who', type: { identity: 'anonymous' } }
const named: StoryStep[] = [
  { step: 'who', type: { identity: 'named' } },
  { step: 'contact', type: { name: 'Sten Granne', phone: '070-174 06 05', relation: 'Granne till barnen' } },
]
const told = [safe, neighbours, seen]

test('a neighbour who does not know the child’s name gets to the review without a name of their own', () => {
  const course = follow(...told, anonymous)
  expect(isReadyToReview(course)).toBe(true)
  expect(reachable(course).map(({ id }) => id)).toEqual(['danger', 'children', 'concern', 'papers', 'who'])
  expect(service.report?.kindOf(live(course))).toBe('anonymous')
  expect(service.report?.contactOf(live(course))).toBeUndefined()
})

test('whoever gives a name can be known by it, and every page can be opened again, backwards', () => {
  const course = follow(...told, ...named)
  expect(isReadyToReview(course)).toBe(true)
  expect(service.report?.kindOf(live(course))).toBe('named')
  expect(service.report?.contactOf(live(course))).toEqual({
    name: 'Sten Granne',
    phone: '070-174 06 05',
    email: undefined,
  })
  const open = reachable(course).map(({ id }) => id)
  for (const step of ['contact', 'who', 'papers', 'concern', 'children', 'danger'])
    expect(open).toContain(step)
})

test('a name that was typed before somebody chose to be anonymous is not sent', () => {
  const course = follow(...told, ...named)
  const changed = { ...course, answers: { ...course.answers, who: { identity: 'anonymous' } } }
  expect(prunedSteps(changed).map(({ id }) => id)).toEqual(['contact'])
  expect(JSON.stringify(live(changed))).not.toContain('Granne')
  // Nor read by whoever forgets to prune.
  expect(service.report?.contactOf(changed.answers)).toBeUndefined()
})

test('danger now opens the page that says to ring, and the report can still be sent', () => {
  const call: StoryStep = { step: 'dangerCall', type: { called: 'willCall' } }
  const course = follow({ step: 'danger', type: { now: 'yes' } }, call, neighbours, seen, anonymous)
  expect(isReadyToReview(course)).toBe(true)
  expect(service.isAcute(live(course))).toBe(true)
  expect(() => follow(safe, call)).toThrow('dangerCall is not open')
  expect(service.isAcute(live(follow(safe)))).toBe(false)
})

test('a child of whom neither name nor place is known cannot be found, and the page says so', () => {
  expect(() => follow(safe, { step: 'children', things: [{ known: 'age', age: '6' }] })).toThrow(
    'where rule:nobodyToFind',
  )
})

test('the children and their guardians are what the desk finds other reports by', () => {
  expect(service.report?.subjectsOf(live(follow(...told)))).toEqual([
    { role: 'child', name: undefined, birthDay: undefined },
    { role: 'child', name: 'Alva', birthDay: '2018-05-05' },
    { role: 'child', name: 'Love', birthDay: undefined },
    { role: 'guardian', name: 'Ulla Ek' },
    { role: 'guardian', name: 'Bo Ek' },
  ])
  expect(service.report?.subjectsOf({})).toEqual([])
})

test('nothing about whoever reports is left in what the report says', () => {
  const portal = testPortal()
  const snapshot = takeSnapshot(service, follow(...told, ...named), portal.languages.sv, () => [])
  const { rest, apart } = setApart(service, snapshot)
  expect(JSON.stringify(rest)).not.toMatch(/Sten|070-174|Granne|named/)
  expect(JSON.stringify(apart)).toMatch(/Sten Granne/)
  expect(JSON.stringify(apart)).not.toContain('Barnen gråter')
})
