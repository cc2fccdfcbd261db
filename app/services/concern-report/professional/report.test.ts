import { expect, test } from 'vitest'
import { walk } from '#app/journey/walk.testing.ts'
import { createLanguages, LANGUAGES } from '#app/locales/catalogue.ts'
import { redact } from '#app/platform/redacted.ts'
import { testConfig } from '#app/platform/start/testing.ts'
import { professionalReports } from '#db/seed/report-stories.ts'
import type { Answers } from './pages.ts'
import { report } from './report.ts'
import { service } from './service.ts'

const languages = createLanguages(() => ({}))
const guest = { today: '2026-11-22', age: undefined }
const signedIn = { ...guest, number: redact('198901012396') }
const teacher = walk(service, professionalReports.teacher, signedIn).answers
const nurse = walk(service, professionalReports.nurse, guest).answers

test('a report is about each child and each guardian, by whatever they can be known by', () => {
  expect(report.subjectsOf(teacher)).toEqual([
    { role: 'child', name: 'Elsa Granlund', number: '201701022384' },
    { role: 'child', name: 'Nils Granlund' },
    { role: 'guardian', name: 'Petra Granlund' },
  ])
})

test('an unborn child is known by whoever is expecting it', () => {
  expect(report.subjectsOf(nurse)).toEqual([
    { role: 'unborn' },
    { role: 'guardian', name: 'Lovisa Åberg', number: '199401012381' },
  ])
})

test('the reporter is known by what they work with; the name of whoever has signed in is not asked', () => {
  expect(report.contactOf(teacher)).toEqual({
    email: 'johan.berglund@angskolan.exempel.se',
    phone: '070-174 06 36',
  })
  expect(report.contactOf(nurse)).toMatchObject({ name: 'Maria Holm' })
  expect(report.kindOf(nurse)).toBe('professional')
})

test('feedback is owed to whoever must report and asks for it, and to nobody else', () => {
  const asks = (group: NonNullable<Answers['profession']>['group'], feedback: 'yes' | 'no') =>
    report.wantsFeedback?.({
      ...nurse,
      profession: { group },
      afterwards: { feedback, meeting: 'no' },
    })
  expect(asks('health', 'yes')).toBe(true)
  expect(asks('health', 'no')).toBe(false)
  expect(asks('none', 'yes')).toBe(false)
})

test('a child who may be in danger comes first, and every report goes to the unit for reports', () => {
  expect(service.isAcute(nurse)).toBe(true)
  expect(service.isAcute(teacher)).toBe(false)
  expect(service.unitOf(testConfig({ NARA_CONCERN_UNIT: 'mottagning-barn' }))).toBe('mottagning-barn')
})

test('a report sends no notices, and the address to be confirmed is the one at work', () => {
  expect(service.noticeEmail(nurse)).toBeUndefined()
  expect(service.emailToConfirm?.(nurse)).toBe('maria.holm@region.exempel.se')
})

test('that it was taken for spam, or went elsewhere, is never told: the words are those of another status', () => {
  for (const language of LANGUAGES) {
    const { statuses } = service.textsOf(languages[language].texts)
    expect(Object.keys(statuses).sort()).toEqual(Object.keys(service.statuses).sort())
    expect(statuses.suspected).toEqual(statuses.received)
    expect(statuses.forwarded).toEqual(statuses.closed)
  }
})
