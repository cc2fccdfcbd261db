import { afterEach, beforeEach, expect, vi } from 'vitest'

process.env.TZ = 'Europe/Stockholm'

// Nothing in the portal writes to the console on a good day: a test that makes it do so has found a fault.
beforeEach(() => {
  vi.spyOn(console, 'error')
  vi.spyOn(console, 'warn')
})
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls, 'console.error').toEqual([])
  expect(vi.mocked(console.warn).mock.calls, 'console.warn').toEqual([])
  vi.restoreAllMocks()
})
