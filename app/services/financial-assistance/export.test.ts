import { expect, test } from 'vitest'
import { z } from 'zod'
import { jsonSchemaOf } from '#app/journey/json-schema.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { stories, type Story } from '#db/seed/stories.ts'
import { service } from './service.ts'

const schema = z.fromJSONSchema(jsonSchemaOf(service.journey))
const facts = { today: '2026-11-22', age: 36 }

test.each(Object.entries<Story>(stories))('what %s answered is exported as its schema says', (_, story) => {
  const exported = JSON.parse(JSON.stringify(walk(service, story, facts).answers)) as unknown
  expect(schema.safeParse(exported).error?.issues ?? []).toEqual([])
})

test('what the schema does not know, or has another shape, is no export of ours', () => {
  expect(schema.safeParse({ rent: { amount: '6 850' } }).success).toBe(false)
  expect(schema.safeParse({ rent: { amount: 68.5 } }).success).toBe(false)
  expect(schema.safeParse({ housingForm: { form: 'castle' } }).success).toBe(false)
  expect(schema.safeParse({ rent: { amount: 100, colour: 'red' } }).success).toBe(false)
  expect(schema.safeParse({ somethingElse: {} }).success).toBe(false)
})

test('a month is exported by its own name, and what must hold between fields is said beside the page', () => {
  expect(schema.safeParse({ period: { month: '2026-11', waits: 'no' } }).success).toBe(true)
  expect(schema.safeParse({ period: { month: 'thisMonth' } }).success).toBe(false)
  expect(schema.safeParse({ period: { month: '2026-13' } }).success).toBe(false)
  const said = JSON.stringify(jsonSchemaOf(service.journey))
  for (const { says, ...rule } of Object.values(service.journey.rules))
    expect(said.includes(says), says).toBe(!rule.asks)
})
