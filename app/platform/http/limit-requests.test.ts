import { inspect } from 'node:util'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { expect, test, vi } from 'vitest'
import { fixedClock } from '#app/platform/clock.ts'
import { createAddressKeys } from './address-keys.ts'
import { waitOf } from './limit-requests.ts'
import { createLimits, type LimitName } from './limits.ts'

async function counted(method: string, path: string): Promise<LimitName[]> {
  const names: LimitName[] = []
  const { use } = createLimits(1)
  const limits = {
    use(name: LimitName, key: string) {
      names.push(name)
      return use(name, key)
    },
  }
  await waitOf({ method, path }, 'key', limits, undefined)
  return names
}

test('a sign-in and a search count as such however their address is written', async () => {
  for (const path of ['/logga-in', '/logga-in/personal', '/Logga-In', '/%6Cogga-in', '/logga%2Din/'])
    expect(await counted('POST', path), path).toContain('signIn')
  for (const path of ['/sok', '/SOK', '/sok/', '/%73ok'])
    expect(await counted('GET', path), path).toContain('search')
})

test('an address that cannot be read still counts, and breaks nothing', async () => {
  expect(await counted('POST', '/%E0%A4%A')).toEqual(['address', 'change'])
})

test('other pages count neither as sign-in nor as search', async () => {
  expect(await counted('POST', '/a')).toEqual(['address', 'change'])
  expect(await counted('GET', '/soker')).toEqual(['address'])
})

test('no address stands in the memory of the limits, only a key that ends with the day', async () => {
  const consume = vi.spyOn(RateLimiterMemory.prototype, 'consume')
  const addresses = createAddressKeys(fixedClock('2026-11-22T10:00:00Z'))
  const limits = createLimits(1)
  const ip = '203.0.113.77'
  for (const [method, path] of [
    ['GET', '/sok'],
    ['POST', '/logga-in'],
    ['POST', '/kod'],
  ] as const)
    await waitOf({ method, path }, addresses.of(ip), limits, undefined)
  const counters = [...new Set(consume.mock.contexts)]
  consume.mockRestore()
  expect(counters.length).toBe(4)
  const memory = inspect(counters, { depth: Infinity, showHidden: true, maxArrayLength: null })
  expect(memory).toContain(addresses.of(ip))
  expect(memory).not.toContain(ip)
})
