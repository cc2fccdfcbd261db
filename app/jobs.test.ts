import { expect, test } from 'vitest'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { days, hours } from '#app/platform/clock.ts'
import { runJob } from '#app/platform/jobs/run.ts'
import { portalJobs } from '#app/platform/jobs/schedule.ts'
import { drainOutbox } from '#app/platform/outbox/worker.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { startStory } from '#db/seed/demo.ts'
import { residents } from '#db/seed/personas.ts'
import { stories, type StoryStep } from '#db/seed/stories.ts'
import { jobsOf } from './jobs.server.ts'

/** An hourly look at the drafts, with what the house gives the jobs, and the letters that leave. */
async function lookAtDrafts(portal: TestPortal) {
  const job = portalJobs(portal, jobsOf(portal)).find(({ name }) => name === 'draft-warnings')
  if (!job) throw new Error('There is no such job')
  expect(await runJob(portal, job)).toBe('ok')
  await drainOutbox(portal)
  return portal.mails.map(({ to, language }) => `${to.reveal()} ${language}`)
}

/** The address that the story gives, with a yes to notices. */
const email = stories.single.steps
  .map((told: StoryStep) => 'type' in told && told.type.email)
  .find((typed) => typeof typed === 'string')

test('whoever said yes to notices is warned once, a week before their draft is removed', async () => {
  const portal = testPortal()
  startStory(portal, stories.single, Infinity)
  portal.clock.advance(days(22))
  expect(await lookAtDrafts(portal)).toEqual([])
  portal.clock.advance(days(1))
  expect(await lookAtDrafts(portal)).toEqual([`${email} sv`])
  portal.clock.advance(hours(1))
  expect(await lookAtDrafts(portal)).toHaveLength(1)
})

test('nobody who has become protected is written to about a draft', async () => {
  const portal = testPortal()
  startStory(portal, stories.single, Infinity)
  addProtected(portal, redact(residents.single.number))
  portal.clock.advance(days(23))
  expect(await lookAtDrafts(portal)).toEqual([])
})

test('nobody who did not say yes is written to', async () => {
  const portal = testPortal()
  startStory(portal, stories.homeless, Infinity)
  portal.clock.advance(days(23))
  expect(await lookAtDrafts(portal)).toEqual([])
})
