import { expect, test } from 'vitest'
import { setApart } from '#app/case/reporter.server.ts'
import { takeSnapshot } from '#app/case/snapshot.ts'
import { isReadyToReview, live, prunedSteps, reachable } from '#app/journey/engine.ts'
import type { Field } from '#app/journey/fields.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { testPortal } from '#app/platform/testing.ts'
import type { StoryStep, TypedInputs } from '#db/seed/stories.ts'
import { concernChild } from './journey.ts'
import { service } from './service.ts'

const facts = { today: '2026-11-22', age: undefined }
const at = (step: string, type: TypedInputs = {}): StoryStep => ({ step, type })
const follow = (...steps: StoryStep[]) => walk(service, { steps }, facts)
const ids = (course: ReturnType<typeof follow>) => reachable(course).map(({ id }) => id)

const told8 = [
  at('age', { group: 'from8' }),
  at('danger8', { now: 'no' }),
  at('story8', { what: 'Pappa blir arg och skriker när han har druckit.', about: ['drinking', 'quarrels'] }),
  at('home8', { who: 'Mamma, pappa och min lillebror.' }),
]
const twelve = [
  ...told8,
  at('reach8', { how: 'school' }),
  at('when8', {
    where: 'onlyAtSchool',
    time: ['schoolTime'],
    by: 'known',
    known: 'Anna som jag träffade i våras',
  }),
  at('school8', { school: 'Björkskolan', person: 'Min lärare Karin', codeWord: 'Blåbär' }),
  at('me8', { name: 'Elin Ek', birthDay: '2014-03-02' }),
]
const sixteen = [
  at('age', { group: 'from13' }),
  at('danger13', { now: 'unsure' }),
  at('story13', { what: 'Mina bröder följer efter mig och jag får inte träffa någon.', about: ['decided'] }),
  at('home13'),
  at('reach13', { how: 'text' }),
  at('when13', { where: 'notAtHome', time: ['afterSchool'], by: 'anybody' }),
  at('number13', { phone: '070-174 06 05', codeWord: 'Regn' }),
  at('me13', { name: '' }),
]

test('a 12-year-old who wants to be reached at school is asked in the words for 8 to 12 alone', () => {
  const course = follow(...twelve)
  expect(isReadyToReview(course)).toBe(true)
  expect(ids(course)).toEqual(['age', 'danger8', 'story8', 'home8', 'reach8', 'when8', 'school8', 'me8'])
  expect(service.isAcute(live(course))).toBe(false)
  expect(service.report?.subjectsOf(live(course))).toEqual([
    { role: 'child', name: 'Elin Ek', birthDay: '2014-03-02' },
  ])
  expect(service.report?.contactOf(live(course))).toEqual({ name: 'Elin Ek', phone: undefined })
})

test('a 16-year-old who gives a number and no name can be reached, and is not sure to be safe', () => {
  const course = follow(...sixteen)
  expect(isReadyToReview(course)).toBe(true)
  expect(ids(course)).toEqual([
    'age',
    'danger13',
    'story13',
    'home13',
    'reach13',
    'when13',
    'number13',
    'me13',
  ])
  expect(service.isAcute(live(course))).toBe(true)
  expect(service.report?.contactOf(live(course))).toEqual({ name: undefined, phone: '070-174 06 05' })
  expect(service.report?.subjectsOf(live(course))).toEqual([
    { role: 'child', name: undefined, birthDay: undefined },
  ])
})

test('only the story must be told: everything else may be passed by, the age too', () => {
  const course = follow(
    at('age'),
    at('danger8'),
    at('story8', { what: 'Hjälp' }),
    at('home8'),
    at('reach8'),
    at('me8'),
  )
  expect(isReadyToReview(course)).toBe(true)
  expect(service.report?.contactOf(live(course))).toBeUndefined()
  expect(() => follow(at('age'), at('danger8'), at('story8', { what: ' ' }))).toThrow('story8: what')
  const asked = Object.entries(concernChild.pages).flatMap(([page, { fields }]) =>
    Object.entries(fields as Record<string, Field>).flatMap(([name, { optional }]) =>
      optional ? [] : [`${page}.${name}`],
    ),
  )
  expect(asked).toEqual(['story8.what', 'story13.what'])
})

test.each(['8', '13'])('danger now opens the page that says to ring, in the words from %s', (age) => {
  const begun = (now: string) => ids(follow(at('age', { group: `from${age}` }), at(`danger${age}`, { now })))
  expect(begun('yes')).toContain(`call${age}`)
  expect(begun('unsure')).not.toContain(`call${age}`)
  expect(service.isAcute({ age: { group: `from${age}` }, [`danger${age}`]: { now: 'yes' } })).toBe(true)
  expect(service.isAcute({})).toBe(false)
})

test('whoever wants an answer only here is asked for no number and no place', () => {
  const course = follow(...told8, at('reach8', { how: 'here' }))
  expect(ids(course)).toEqual(['age', 'danger8', 'story8', 'home8', 'reach8', 'me8'])
})

test.each(['8', '13'])(
  'the school is asked once, of whoever may be found by it, in the words from %s',
  (age) => {
    const begun = [
      at('age', { group: `from${age}` }),
      at(`danger${age}`),
      at(`story${age}`, { what: 'Hjälp' }),
    ]
    const asked = (how: string, name: string, ...met: string[]) => {
      const reached = [at(`home${age}`), at(`reach${age}`, { how }), ...met.map((step) => at(step + age))]
      const course = follow(...begun, ...reached, at(`me${age}`, { name }))
      return ids(course).filter((id) => /school/i.test(id))
    }
    expect(asked('here', 'Elin')).toEqual([`mySchool${age}`])
    expect(asked('here', '')).toEqual([])
    expect(asked('school', 'Elin', 'when', 'school')).toEqual([`school${age}`])
  },
)

test('what was written in one voice is kept aside, never read, when the age is changed, and comes back with it', () => {
  const course = follow(...twelve)
  const older = { ...course, answers: { ...course.answers, age: { group: 'from13' } } }
  expect(prunedSteps(older).map(({ id }) => id)).toEqual([
    'danger8',
    'story8',
    'home8',
    'reach8',
    'when8',
    'school8',
    'me8',
  ])
  expect(service.report?.subjectsOf(older.answers)).toEqual([
    { role: 'child', name: undefined, birthDay: undefined },
  ])
  expect(JSON.stringify(live(older))).not.toMatch(/Elin|druckit|lillebror/)
  const again = { ...older, answers: { ...older.answers, age: { group: 'from8' } } }
  expect(isReadyToReview(again)).toBe(true)
})

test('a number that was typed before somebody chose an answer here alone can be used by nobody', () => {
  const course = follow(...sixteen)
  const answers = live({ ...course, answers: { ...course.answers, reach13: { how: 'here' } } })
  expect(service.report?.contactOf(answers)).toBeUndefined()
  expect(JSON.stringify(answers)).not.toContain('070-174')
})

test.each([
  ['a 12-year-old', twelve, /Elin|Björkskolan|Karin|Blåbär|2014/, /Elin Ek.*/],
  ['a 16-year-old', sixteen, /070-174|Regn/, /070-174 06 05/],
] as const)(
  'who %s is stands apart from what it tells; how it may be reached does not',
  (_, steps, who, apartHas) => {
    const snapshot = takeSnapshot(service, follow(...steps), testPortal().languages.sv, () => [])
    const { rest, apart } = setApart(service, snapshot)
    expect(JSON.stringify(rest)).not.toMatch(who)
    expect(JSON.stringify(rest)).toMatch(/Bara när jag är i skolan|Inte när jag är hemma/)
    expect(JSON.stringify(apart)).toMatch(apartHas)
    expect(JSON.stringify(apart)).not.toMatch(/druckit|bröder/)
  },
)

test('both voices ask the same, and a bystander sees neither', () => {
  const { pages, sections } = concernChild
  const voice = (age: '8' | '13') =>
    Object.fromEntries(
      Object.entries(pages).flatMap(([id, page]) =>
        id.endsWith(age) ? [[id.slice(0, -age.length), page]] : [],
      ),
    )
  expect(voice('8')).toEqual(voice('13'))
  const codes = sections.flatMap(({ steps }) => steps.map(({ page }) => page))
  expect(codes).toEqual([...new Set(codes)].sort())
  expect(codes.every((code) => /^\d{3}$/.test(code))).toBe(true)
  expect([service.door, service.signed, service.noticeEmail({ me8: { name: 'Elin' } })]).toEqual([
    'guests',
    false,
    undefined,
  ])
})

test('what a child reads of a status is the same whatever was decided or suspected', () => {
  const { statuses, journey } = service.textsOf(testPortal().languages.sv.texts)
  expect(Object.keys(statuses).sort()).toEqual(Object.keys(service.statuses).sort())
  expect(statuses.suspected).toEqual(statuses.received)
  expect(statuses.forwarded).toEqual(statuses.assessing)
  expect(statuses.decided).toEqual(statuses.assessing)
  expect(Object.keys(journey.pages).sort()).toEqual(Object.keys(concernChild.pages).sort())
  expect(Object.keys(journey.sections)).toEqual(concernChild.sections.map(({ id }) => id))
})
