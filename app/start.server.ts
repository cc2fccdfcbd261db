import type { RequestHandler } from 'express'
import { catalogueProblems } from '#app/case/meetings/catalogue.server.ts'
import { prepareFilesDir } from '#app/platform/files/store.ts'
import { createLanguages } from '#app/locales/catalogue.ts'
import { systemClock } from '#app/platform/clock.ts'
import { brandProblems } from '#app/pages/brand-problems.ts'
import { ConfigError, type Config } from '#app/platform/config.ts'
import { createGuessPace } from '#app/platform/http/guess-pace.ts'
import { createLimits } from '#app/platform/http/limits.ts'
import { createPublicPages } from '#app/platform/http/public-pages.ts'
import { learnProtected } from '#app/identity/protected-identity.server.ts'
import { scheduleJobs } from '#app/platform/jobs/schedule.ts'
import { createLog } from '#app/platform/log.ts'
import type { Portal } from '#app/platform/portal.ts'
import { createSmtpMail } from '#app/platform/ports/mail.smtp.ts'
import { createHttpSms } from '#app/platform/ports/sms.http.ts'
import { clamdScanner } from '#app/platform/ports/virus-scan.clamd.ts'
import { fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { redact } from '#app/platform/redacted.ts'
import { textFacts } from '#app/platform/text-facts.ts'
import { prepareDatabase } from '#app/platform/start/prepare.ts'
import { jobsOf } from './jobs.server.ts'

export type RunningPortal = Portal & { identityProvider?: RequestHandler }

/** Builds everything a request works with. @throws when the database, the keys or the settings do not hold. */
export async function createPortal(
  settings: Config,
): Promise<{ portal: RunningPortal; startJobs: () => void; close: () => Promise<void> }> {
  const problems = [...brandProblems(settings.municipality), ...catalogueProblems(settings)]
  if (problems.length > 0) throw new ConfigError(problems)
  const { provider, config } = await withProvider(settings)
  const ground = prepareDatabase(config, systemClock.now())
  learnProtected({ ...ground, clock: systemClock })
  await prepareFilesDir(ground.filesDir)
  const demoMailbox = config.mail.smtpUrl ? undefined : await startDemoMailbox()
  const smtpUrl = config.mail.smtpUrl ?? redact(demoMailbox?.smtpUrl ?? '')
  const mail = createSmtpMail({ url: smtpUrl, from: config.mail.from, demo: config.demo })
  const demoPhones = config.demo && !config.sms ? await startDemoPhones() : undefined
  const smsSettings = config.sms ?? demoPhones?.settings
  const sms = smsSettings && createHttpSms(smsSettings)
  const portal: RunningPortal = {
    ...ground,
    config,
    clock: systemClock,
    languages: createLanguages(textFacts(config)),
    log: createLog(config.logLevel),
    mail,
    ...(sms ? { sms } : {}),
    limits: createLimits(config.limitsFactor),
    guessPace: createGuessPace(systemClock, config.limitsFactor),
    health: { broken: false, stopping: false },
    publicPages: createPublicPages(),
    // Production cannot start without a scanner; the demo's knows only the test file that every scanner knows.
    virusScan: config.clamd ? clamdScanner(config.clamd) : fakeScanner(),
    ...(provider ? { identityProvider: provider.handler } : {}),
    ...(demoMailbox ? { demoMailbox } : {}),
    ...(demoPhones ? { demoPhones } : {}),
  }
  let jobs: { stop(): Promise<void> } | undefined
  return {
    portal,
    startJobs() {
      jobs = scheduleJobs(portal, jobsOf(portal))
    },
    async close() {
      await jobs?.stop()
      mail.close()
      sms?.close()
      await Promise.all([demoMailbox?.close(), demoPhones?.close()])
      // Closing would copy the log into the file and sync once more, as if the fault had not been.
      if (!portal.health.broken) portal.db.$client.close()
    },
  }
}

/** Only the demo reads the code of the embedded provider. */
async function withProvider(settings: Config) {
  if (!settings.embeddedProvider) return { provider: undefined, config: settings }
  const { createEmbeddedProvider, withClientSecrets } =
    await import('#app/identity/embedded-provider.server.ts')
  const provider = createEmbeddedProvider(settings)
  return { provider, config: withClientSecrets(settings, provider.clientSecrets) }
}

/** The demo's post office is a mail server, which the real portal does not need to load. */
async function startDemoMailbox() {
  const { createDemoMailbox } = await import('#app/platform/ports/mail.demo.ts')
  return createDemoMailbox()
}

async function startDemoPhones() {
  const { createDemoPhones } = await import('#app/platform/ports/sms.demo.ts')
  return createDemoPhones()
}
