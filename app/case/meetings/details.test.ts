import { expect, test } from 'vitest'
import { schemaOf } from '#app/journey/schema.ts'
import { contactFields, needsFields } from './details.ts'
import { CHANNELS } from './kinds.ts'

const TODAY = '2026-11-22'
const anybody = { anonymous: false, door: 'anybody' } as const
const sms = { sendsSms: true }
const names = (...of: Parameters<typeof contactFields>) => Object.keys(contactFields(...of))
const faultsOf = (fields: Parameters<typeof schemaOf>[0], said: object) => {
  const read = schemaOf(fields, TODAY).safeParse(said)
  return read.success ? [] : read.error.issues.map(({ path }) => String(path[0]))
}

test('a number to call is asked for by those who are called, and by nobody else', () => {
  for (const channel of CHANNELS) {
    const asks = names(anybody, channel, sms)
    expect(asks.includes('phone')).toBe(channel === 'phone')
    expect(asks.includes('voicemail')).toBe(channel === 'phone')
  }
})

test('who somebody is, is asked of all but those who come for advice or were invited', () => {
  expect(faultsOf(contactFields(anybody, 'office', sms), { notice: 'none' })).toEqual(['name'])
  expect(faultsOf(contactFields({ ...anybody, anonymous: true }, 'office', sms), { notice: 'none' })).toEqual(
    [],
  )
  expect(names({ anonymous: false, door: 'invited' }, 'office', sms)).not.toContain('name')
})

test('an address is asked for by those alone who want to be told', () => {
  const fields = contactFields(anybody, 'office', sms)
  expect(faultsOf(fields, { name: 'Kim', notice: 'sms' })).toEqual(['mobile', 'hours'])
  expect(faultsOf(fields, { name: 'Kim', notice: 'email' })).toEqual(['email'])
  expect(
    schemaOf(fields, TODAY).parse({ name: 'Kim', notice: 'none', email: 'kim@exempel.se', mobile: '070' }),
  ).toEqual({
    name: 'Kim',
    notice: 'none',
  })
})

test('nobody is asked for a text message where none can be sent', () => {
  const fields = contactFields(anybody, 'office', { sendsSms: false })
  expect(Object.keys(fields)).not.toContain('mobile')
  expect(faultsOf(fields, { name: 'Kim', notice: 'sms' })).toContain('notice')
})

test('an interpreter is asked more of, and nothing stands beside “nothing”', () => {
  expect(faultsOf(needsFields, {})).toEqual(['interpreter', 'access'])
  expect(faultsOf(needsFields, { interpreter: 'yes', access: 'nothing' })).toEqual(['language', 'wish'])
  expect(faultsOf(needsFields, { interpreter: 'no', access: ['nothing', 'wheelchair'] })).toEqual(['access'])
  expect(faultsOf(needsFields, { interpreter: 'no', access: ['wheelchair', 'support'] })).toEqual([])
  for (const forged of [
    { interpreter: 'perhaps' },
    { access: ['everything'] },
    { wish: 'robot', interpreter: 'yes' },
  ])
    expect(
      faultsOf(needsFields, { interpreter: 'no', access: 'nothing', language: 'x', ...forged }),
    ).toHaveLength(1)
})
