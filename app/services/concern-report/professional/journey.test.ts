import { describe, expect, test } from 'vitest'
import type { Facts, Page } from '#app/journey/define.ts'
import { findStop, nextStep, previousStep, reachable, steps as stepsOf } from '#app/journey/engine.ts'
import type { Field } from '#app/journey/fields.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { redact } from '#app/platform/redacted.ts'
import { professionalReports } from '#db/seed/report-stories.ts'
import * as guard from './guards.ts'
import { concernProfessional as journey } from './journey.ts'
import type { Answers } from './pages.ts'
import { MANDATED, PROFESSIONS, sectionFor } from './professions.ts'
import { service } from './service.ts'

const guest: Facts = { today: '2026-11-22', age: undefined }
const signedIn: Facts = { today: '2026-11-22', age: 37, number: redact('198901012396') }
const steps = stepsOf(journey)

const fieldsOf = (page: Page): [string, Field][] => ('fields' in page ? Object.entries(page.fields) : [])
const fieldPages = Object.entries(journey.pages as Record<string, Page>).filter(
  ([, page]) => 'fields' in page,
)

function shown(answers: Answers, facts: Facts = guest): string[] {
  return steps.filter(({ when }) => when?.(answers as never, facts) ?? true).map(({ id }) => id)
}

test('the pages have neutral three-digit names in rising order', () => {
  const codes = steps.map(({ page }) => page)
  expect(codes.every((code) => /^\d{3}$/.test(code))).toBe(true)
  expect(codes).toEqual([...new Set(codes)].sort())
})

test('whether a child is in danger is asked before all else', () => {
  const [first, ...rest] = journey.sections
  expect(first?.steps[0]?.id).toBe('danger')
  expect(rest.every(({ after }) => after?.includes('start'))).toBe(true)
  expect(reachable({ journey, answers: {}, facts: guest }).map(({ id }) => id)).toEqual(['danger'])
})

test('a guard reads only pages that come before its own', () => {
  for (const [index, step] of steps.entries()) {
    const before = steps.slice(0, index).map(({ id }) => id)
    const read: string[] = []
    const answers = new Proxy({}, { get: (_, page: string) => void read.push(page) })
    step.when?.(answers as never, guest)
    expect(before, step.id).toEqual(expect.arrayContaining(read))
  }
})

test.each(fieldPages)('%s asks at most eight things at once', (_, page) => {
  expect(fieldsOf(page).filter(([, field]) => !field.shownBy).length).toBeLessThanOrEqual(8)
})

test.each(fieldPages)('%s shows its follow-up questions by an always shown choice above them', (_, page) => {
  const above = new Map<string, Field>()
  for (const [name, field] of fieldsOf(page)) {
    if (field.shownBy) {
      const other = above.get(field.shownBy.field)
      expect(other, name).toBeDefined()
      expect(other?.shownBy, name).toBeUndefined()
      expect(other && 'options' in other ? other.options : [], name).toEqual(
        expect.arrayContaining([...field.shownBy.is]),
      )
    }
    above.set(name, field)
  }
})

test('the browser is asked to fill in nothing, and nothing is asked of anybody in a field it would know', () => {
  for (const [id, page] of fieldPages)
    for (const [name, field] of fieldsOf(page))
      expect(field, `${id}.${name}`).not.toHaveProperty('autoComplete')
})

test('who reports is asked in the section that is kept apart, and nowhere else', () => {
  const apart = journey.sections.filter((section) => 'apart' in section && section.apart)
  expect(apart.map(({ id }) => id)).toEqual(['reporter'])
  const inside = apart.flatMap((section) => section.steps.map(({ id }) => id))
  expect(inside).toEqual(['profession', 'reporterName', 'work'])
  // What would be a way to reach somebody, outside of it, is that of the family alone.
  const reaching = fieldPages.filter(([, page]) =>
    fieldsOf(page).some(
      ([, field]) => field.kind === 'text' && ['email', 'phone'].includes(field.shape ?? ''),
    ),
  )
  expect(reaching.map(([id]) => id).sort()).toEqual(['expecting', 'guardians', 'work'])
})

test('whoever is asked about is asked about with the same questions: told, how they took it, or why not', () => {
  const asked = fieldPages.filter(([, page]) => fieldsOf(page).some(([name]) => name === 'told'))
  expect(asked.map(([id]) => id).sort()).toEqual(['children', 'expecting', 'guardians'])
  for (const [id, page] of asked) {
    const fields = Object.fromEntries(fieldsOf(page))
    expect(fields.whyNot?.optional, id).toBeUndefined()
    expect(fields.whyNot?.shownBy, id).toEqual({ field: 'told', is: ['no'] })
    expect(fields.reaction?.shownBy, id).toEqual({ field: 'told', is: ['yes'] })
  }
})

describe('what is asked', () => {
  const children: Answers = { about: { whom: ['children'] } }
  const unborn: Answers = { about: { whom: ['unborn'] } }

  test('about children: each of them, how they live and their guardians', () => {
    const pages = shown({ ...children, knowsGuardians: { any: 'yes' } })
    expect(pages).toEqual(expect.arrayContaining(['children', 'home', 'knowsGuardians', 'guardians']))
    expect(pages).not.toEqual(expect.arrayContaining(['unborn']))
    expect(pages).not.toEqual(expect.arrayContaining(['expecting']))
  })

  test('about an unborn child: whoever is expecting it, and no guardian', () => {
    const pages = shown({ ...unborn, knowsGuardians: { any: 'yes' } })
    expect(pages).toEqual(expect.arrayContaining(['unborn', 'expecting']))
    for (const page of ['children', 'home', 'knowsGuardians', 'guardians']) expect(pages).not.toContain(page)
  })

  test('about siblings and one to come: both', () => {
    expect(shown({ about: { whom: ['children', 'unborn'] } })).toEqual(
      expect.arrayContaining(['children', 'unborn', 'expecting', 'home']),
    )
  })

  test('a name only of whoever has not signed in', () => {
    expect(shown({}, guest)).toContain('reporterName')
    expect(shown({}, signedIn)).not.toContain('reporterName')
  })

  test.each<[what: string, says: (answers: Answers) => boolean, yes: Answers, no: Answers]>([
    ['a call when in danger', guard.mayBeInDanger, { danger: { now: 'yes' } }, { danger: { now: 'no' } }],
    ['a call when unsure', guard.mayBeInDanger, { danger: { now: 'unsure' } }, { danger: { now: 'no' } }],
    [
      'not to tell at violence',
      guard.suspectsViolence,
      { violence: { kinds: ['honour'] } },
      { violence: { kinds: ['none'] } },
    ],
    [
      'not to tell when unsure',
      guard.suspectsViolence,
      { violence: { kinds: ['unsure'] } },
      { violence: { kinds: [] } },
    ],
    [
      'about feedback',
      guard.mustReport,
      { profession: { group: 'guard' } },
      { profession: { group: 'none' } },
    ],
    [
      'about guardians',
      guard.knowsGuardians,
      { ...children, knowsGuardians: { any: 'yes' } },
      { ...children, knowsGuardians: { any: 'no' } },
    ],
  ])('%s', (_, says, yes, no) => {
    expect(says(yes)).toBe(true)
    expect(says(no)).toBe(false)
    expect(says({})).toBe(false)
  })
})

test('the groups of 19 kap. 1 § SoL are 22, and two more stand beside them', () => {
  expect(new Set(MANDATED).size).toBe(22)
  expect(PROFESSIONS.filter((one) => sectionFor(one) === 1)).toEqual([...MANDATED])
  expect(sectionFor('familyCounsellor')).toBe(2)
  expect(sectionFor('none')).toBe(4)
})

const told = [
  ['teacher', signedIn],
  ['nurse', guest],
] as const

test.each(told)('each page of the %s follows from the one before, and leads back to it', (name, facts) => {
  const story = professionalReports[name].steps
  for (const [i, { step: id }] of story.entries()) {
    const course = walk(service, { steps: story.slice(0, i + 1) }, facts)
    const step = steps.find((one) => one.id === id)
    expect(findStop(course)).toBeUndefined()
    if (!step) throw new Error(`No step ${id}`)
    const after = story[i + 1]
    expect(nextStep(course, step)?.id ?? 'papers', `after ${id}`).toBe(after?.step ?? 'papers')
    const before = story[i - 1]?.step
    expect(previousStep(course, step)?.id, `before ${id}`).toBe(before)
  }
})
