import { onTestFinished } from 'vitest'
import { createLanguages } from '#app/locales/catalogue.ts'
import { testDatabase } from '#db/testing.ts'
import { fixedClock } from './clock.ts'
import { createGuessPace } from './http/guess-pace.ts'
import { createLimits } from './http/limits.ts'
import { createPublicPages } from './http/public-pages.ts'
import type { Portal } from './portal.ts'
import type { Mail } from './ports/mail.ts'
import { createFakeSms } from './ports/sms.fake.ts'
import type { Sms } from './ports/sms.ts'
import { testConfig, testFolder, testKeyring, testLog } from './start/testing.ts'

export const TEST_NOW = '2026-11-22T10:00:00Z'

export type TestPortal = Portal & {
  clock: ReturnType<typeof fixedClock>
  /** What was logged, parsed. */
  lines: Record<string, unknown>[]
  /** What was sent. */
  mails: Mail[]
  texts: Sms[]
}

/**
 * A whole portal for one test: a migrated database in memory, fresh keys in a folder of their own, a clock set to
 * {@link TEST_NOW}, a log and a mailbox that can be read, a scanner that finds everything clean. `env` changes settings
 * of the demo; the rest replaces parts.
 */
export function testPortal({
  env = {},
  ...parts
}: Partial<Portal> & { env?: Readonly<Record<string, string>> } = {}): TestPortal {
  const config = testConfig(env)
  const db = testDatabase()
  onTestFinished(() => {
    db.$client.close()
  })
  const { log, lines } = testLog()
  const clock = (parts.clock as TestPortal['clock'] | undefined) ?? fixedClock(TEST_NOW)
  const mails: Mail[] = []
  const sms = createFakeSms()
  return {
    config,
    db,
    keyring: testKeyring(),
    languages: createLanguages(() => ({})),
    log,
    lines,
    mails,
    texts: sms.sent,
    mail: {
      send: async (mail) => {
        mails.push(mail)
      },
      close: () => undefined,
    },
    sms,
    limits: createLimits(1_000_000),
    guessPace: createGuessPace(clock, 1_000_000),
    health: { broken: false, stopping: false },
    publicPages: createPublicPages(),
    virusScan: { scan: async () => 'clean' },
    filesDir: testFolder(),
    ...parts,
    clock,
  }
}
