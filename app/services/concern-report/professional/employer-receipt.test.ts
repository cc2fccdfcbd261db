import { expect, test } from 'vitest'
import { setApart } from '#app/case/reporter.server.ts'
import { takeSnapshot } from '#app/case/snapshot.ts'
import type { Course } from '#app/journey/engine.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { createLanguages, LANGUAGES, type LanguageCode } from '#app/locales/catalogue.ts'
import { redact } from '#app/platform/redacted.ts'
import { professionalReports } from '#db/seed/report-stories.ts'
import { employerReceipt } from './employer-receipt.ts'
import { isAboutChildren } from './guards.ts'
import type { Answers } from './pages.ts'
import { service } from './service.ts'

const languages = createLanguages(() => ({}))
const guest = { today: '2026-11-22', age: undefined }
const courses = {
  teacher: walk(service, professionalReports.teacher, { ...guest, number: redact('198901012396') }),
  nurse: walk(service, professionalReports.nurse, guest),
}

/** What was sent, as sending divides it, and the receipt of it. */
function sent(course: Course, code: LanguageCode = 'sv', group?: string) {
  const language = languages[code]
  const answers = { ...course.answers, ...(group ? { profession: { group } } : {}) }
  const snapshot = takeSnapshot(service, { ...course, answers }, language, () => [])
  const { rest, apart } = setApart(service, snapshot)
  const receipt = employerReceipt({
    reporter: apart.answers,
    signedInName: course === courses.teacher ? TEACHER.name : undefined,
    isDuty: isAboutChildren(answers as Answers),
    municipality: 'Norrviks kommun',
    language,
  })
  return { rest, apart, receipt }
}
const TEACHER = { name: 'Johan Berglund', number: '198901012396' }

/** Everything that somebody typed: texts, numbers and days, each word of more than three letters by itself too. */
function typedIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...(value.match(/[\p{L}\d]{4,}/gu) ?? [])]
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : typedIn(inner)))
  return []
}

const wordsOf = (code: LanguageCode) =>
  JSON.stringify(languages[code].texts.concernProfessional.employerReceipt)

test('the receipt says that a report was made: when, to whom, by whom and under which section', () => {
  const { receipt } = sent(courses.teacher)
  const rows = receipt.sections.flatMap((section) => section.rows)
  expect(receipt.name).toBe('Johan Berglund')
  expect(rows.map(({ question, value }) => [question, value])).toEqual([
    ['Vad', 'Anmälan till socialnämnden enligt 19 kap. 1 § socialtjänstlagen (2025:400)'],
    ['Till', 'Norrviks kommun'],
    ['Namn', 'Johan Berglund'],
    ['Titel', 'Lärare'],
    ['Arbetsplats', 'Ängskolan'],
  ])
})

test.each([
  ['familyCounsellor', '2'],
  ['none', '4'],
  ['police', '1'],
])('%s reports under 19 kap. %s §', (group, section) => {
  expect(JSON.stringify(sent(courses.teacher, 'sv', group).receipt)).toContain(`19 kap. ${section} §`)
})

test('no duty is claimed for a child who is not born, and that it is not born is not said', () => {
  const { receipt } = sent(courses.nurse)
  const said = JSON.stringify(receipt)
  expect(said).not.toMatch(/19 kap|vänta|gravid|född/)
  expect(said).toContain('Uppgifter till socialnämnden')
  expect(said).toContain('Maria Holm')
})

const every = LANGUAGES.flatMap((code) =>
  (['teacher', 'nurse'] as const).map((name) => [name, code] as const),
)

test.each(every)('nothing that the %s told of anybody is in the receipt (%s)', (name, code) => {
  const { rest, apart, receipt } = sent(courses[name], code)
  const said = JSON.stringify(receipt)
  const told = typedIn(rest.answers)
  // What the receipt says by itself, or the reporter of themselves, may be words that the report holds too.
  const own = wordsOf(code) + JSON.stringify(apart.answers) + JSON.stringify(TEACHER) + 'Norrviks kommun'
  const names =
    name === 'teacher' ? ['Elsa', 'Granlund', '201701022384', 'Petra'] : ['Lovisa', '199401012381']
  expect(told.length).toBeGreaterThan(30)
  for (const part of names) expect(told).toContain(part)
  expect(names.filter((part) => said.includes(part))).toEqual([])
  expect(told.filter((part) => part.length > 3 && said.includes(part) && !own.includes(part))).toEqual([])
  // Nor the reporter's number, phone and address: they are not for a file at work either.
  for (const part of [TEACHER.number, '070-174', 'exempel.se']) expect(said).not.toContain(part)
})
