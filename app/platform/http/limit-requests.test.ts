import { expect, test } from 'vitest'
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
  await waitOf({ method, path, ip: '192.0.2.1' }, limits, undefined)
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
