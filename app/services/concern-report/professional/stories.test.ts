import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Facts } from '#app/journey/define.ts'
import { isReadyToReview, judgementsOf, progress, prunedSteps, reachable } from '#app/journey/engine.ts'
import { jsonSchemaOf } from '#app/journey/json-schema.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { redact } from '#app/platform/redacted.ts'
import { professionalReports } from '#db/seed/report-stories.ts'
import { service } from './service.ts'

const guest: Facts = { today: '2026-11-22', age: undefined }
const signedIn: Facts = { today: '2026-11-22', age: 37, number: redact('198901012396') }
const stories = [
  ['teacher', professionalReports.teacher, signedIn],
  ['nurse', professionalReports.nurse, guest],
] as const
const schema = z.fromJSONSchema(jsonSchemaOf(service.journey))

test.each(stories)('the %s gets from the first page to the review', (_, story, facts) => {
  const course = walk(service, story, facts)
  expect(progress(course).flatMap(({ missing }) => missing.map(({ id }) => id))).toEqual([])
  expect(isReadyToReview(course)).toBe(true)
  expect(prunedSteps(course)).toEqual([])
})

test.each(stories)(
  'every page of the %s can be opened again, backwards, and nothing in it is doubted',
  (_, story, facts) => {
    const course = walk(service, story, facts)
    const open = reachable(course)
    for (const { step } of [...story.steps].reverse()) expect(open.map(({ id }) => id)).toContain(step)
    expect(open.flatMap((step) => judgementsOf(course, step))).toEqual([])
  },
)

test.each(stories)('what the %s answered is exported as its schema says', (_, story, facts) => {
  const exported = JSON.parse(JSON.stringify(walk(service, story, facts).answers)) as unknown
  expect(schema.safeParse(exported).error?.issues ?? []).toEqual([])
})

test('somebody who is not signed in does not get by without a name, nor without a work e-mail', () => {
  for (const step of ['reporterName', 'work']) {
    const rest = professionalReports.nurse.steps.filter(
      (one) => one.step !== step && one.step !== 'afterwards',
    )
    const course = walk(
      service,
      { steps: step === 'reporterName' ? rest.filter((one) => one.step !== 'work') : rest },
      guest,
    )
    expect(isReadyToReview(course)).toBe(false)
    expect(progress(course).find(({ section }) => section.id === 'finish')?.state).toBe('locked')
  }
})
