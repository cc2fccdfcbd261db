import { expect, test } from 'vitest'
import { days, fixedClock, hours } from '#app/platform/clock.ts'
import { createAddressKeys } from './address-keys.ts'

test('an address has one key a day, and nobody else has it', () => {
  const clock = fixedClock('2026-11-22T10:00:00Z')
  const keys = createAddressKeys(clock)
  const key = keys.of('192.0.2.1')
  expect(key).toMatch(/^[\w-]{43}$/)
  clock.advance(hours(5))
  expect(keys.of('192.0.2.1')).toBe(key)
  expect(keys.of('192.0.2.2')).not.toBe(key)
  expect(createAddressKeys(clock).of('192.0.2.1')).not.toBe(key)
})

test('the salt is another each day, and the one of a day that is over never comes back', () => {
  const clock = fixedClock('2026-11-22T22:59:59Z')
  const keys = createAddressKeys(clock)
  const before = keys.of('192.0.2.1')
  clock.advance(1000)
  const after = keys.of('192.0.2.1')
  expect(after).not.toBe(before)
  clock.advance(-days(1))
  expect([before, after]).not.toContain(keys.of('192.0.2.1'))
})

test('the addresses of one network count as one, however they are written', () => {
  const keys = createAddressKeys(fixedClock('2026-11-22T10:00:00Z'))
  const one = keys.of('2001:db8:0:7::1')
  for (const same of [
    '2001:db8:0:7:ffff:ffff:ffff:ffff',
    '2001:DB8::7:0:0:0:9',
    '2001:0db8:0000:0007::%eth0',
  ])
    expect(keys.of(same), same).toBe(one)
  for (const other of ['2001:db8:0:8::1', '2001:db8::7', '::1', '192.0.2.1'])
    expect(keys.of(other), other).not.toBe(one)
  expect(keys.of('::ffff:192.0.2.1')).toBe(keys.of('192.0.2.1'))
  expect(keys.of(undefined)).toBe(keys.of(''))
})
