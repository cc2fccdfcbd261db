import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Cron } from 'croner'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase, type Db } from '#db/client.ts'
import { claimRun } from '#db/queries/jobs.ts'
import { migrate } from '#db/migrate.ts'
import { MIGRATIONS_FOLDER, testDatabase } from '#db/testing.ts'
import { headsIn } from '#app/platform/audit/anchor.ts'
import { days, fixedClock, hours, minutes, seconds, ZONE } from '#app/platform/clock.ts'
import { createFakeMail } from '#app/platform/ports/mail.fake.ts'
import { testConfig, testFolder, testKeyring, testLog } from '#app/platform/start/testing.ts'
import { hasClockJumped, runJob, type Job } from './run.ts'
import { portalJobs, scheduleJobs, type PortalWork } from './schedule.ts'

function office(db: Db = testDatabase()) {
  const { log, lines } = testLog()
  const clock = fixedClock('2026-11-22T02:30:00Z')
  return {
    db,
    clock,
    log,
    lines,
    health: { broken: false, stopping: false },
    keyring: testKeyring(),
    mail: createFakeMail(),
    config: { ...testConfig(), dataDir: testFolder() },
  }
}

const work: PortalWork = {
  noticeFor: () => undefined,
  removeFiles: () => Promise.resolve(),
  rescanFiles: () => Promise.resolve(0),
  sweepFiles: () => Promise.resolve(0),
  isEarlierWanted: () => false,
  tellOfEarlierTimes: () => 0,
}
const simple = (change: Partial<Job> = {}): Job => ({
  name: 'work',
  cron: '0 0 4 * * *',
  gapMs: hours(12),
  staleMs: hours(12),
  run: () => Promise.resolve({ things: 2, others: 3 }),
  ...change,
})
const runs = (db: Db) =>
  db.$client.prepare('select job, started_at, finished_at, outcome, detail from job_runs').all()
const jobNamed = (o: ReturnType<typeof office>, name: string, change: Partial<PortalWork> = {}) => {
  const job = portalJobs(o, { ...work, ...change }).find((one) => one.name === name)
  if (!job) throw new Error(`no job ${name}`)
  return job
}

test('a run is written down with what it did', async () => {
  const o = office()
  expect(await runJob(o, simple())).toBe('ok')
  const now = o.clock.now()
  expect(runs(o.db)).toEqual([
    { job: 'work', started_at: now, finished_at: now, outcome: 'ok', detail: '{"things":2,"others":3}' },
  ])
  expect(o.lines.at(-1)).toMatchObject({ msg: 'job-done', job: 'work', count: 5 })
})

test('a failure is written down, logged without its message, and told', async () => {
  const o = office()
  const told: unknown[] = []
  const fails = simple({ run: () => Promise.reject(new Error('Anna Andersson')) })
  expect(await runJob(o, fails, (error) => told.push(error))).toBe('failed')
  expect(runs(o.db)).toMatchObject([{ outcome: 'failed', detail: '' }])
  expect(o.lines.at(-1)).toMatchObject({ msg: 'job-failed', level: 50, error: 'Error' })
  expect(JSON.stringify([o.lines, runs(o.db)])).not.toContain('Anna')
  expect(told).toHaveLength(1)
})

test('a job with nothing to do leaves no row', async () => {
  const o = office()
  expect(await runJob(o, simple({ due: () => false }))).toBe('idle')
  expect(runs(o.db)).toEqual([])
})

test('after an I/O error no job touches the database', async () => {
  const o = office()
  o.health.broken = true
  expect(await runJob(o, simple())).toBe('idle')
  expect(runs(o.db)).toEqual([])
})

test('two processes that fire for the same night run the job once', async () => {
  const path = join(testFolder(), 'nara.db')
  const first = office(openDatabase(path))
  migrate(first.db, MIGRATIONS_FOLDER, 0)
  const second = { ...first, db: openDatabase(path) }
  onTestFinished(() => {
    first.db.$client.close()
    second.db.$client.close()
  })
  let began = 0
  const slow = simple({
    async run() {
      began++
      await wait(20)
      return {}
    },
  })
  expect(
    (await Promise.all([runJob(first, slow), runJob(second, slow), runJob(first, slow)])).sort(),
  ).toEqual(['idle', 'idle', 'ok'])
  expect(began).toBe(1)
  first.clock.advance(days(1))
  expect(await runJob(second, slow)).toBe('ok')
})

test('a run that never ended holds the job back only until its process must be dead', () => {
  const { db } = office()
  const times = { gapMs: seconds(5), staleMs: minutes(10) }
  expect(claimRun(db, 'outbox', 0, times)).toBe(1)
  expect(claimRun(db, 'outbox', minutes(10) - 1, times)).toBeUndefined()
  expect(claimRun(db, 'outbox', minutes(10), times)).toBe(2)
})

test('a run from a clock that was years ahead holds nobody back', () => {
  const { db } = office()
  const times = { gapMs: hours(12), staleMs: hours(12) }
  claimRun(db, 'deletion', days(3650), times)
  expect(claimRun(db, 'deletion', days(1), times)).toBe(2)
})

test.each([
  ['an hour later', hours(1), false],
  ['a day later', hours(24), false],
  ['25 hours later, as in October', hours(25), false],
  ['two days later', hours(48), false],
  ['more than a day later than it should be', hours(48) + 1, true],
  ['ten years later', days(3650), true],
  ['an hour earlier', -hours(1), true],
  ['a day earlier', -hours(24), true],
])('the clock %s than the last run: jumped %s', (_name, moved, jumped) => {
  const o = office()
  claimRun(o.db, 'deletion', days(20_000), { gapMs: 0, staleMs: 0 })
  expect(hasClockJumped(o.db, 'deletion', days(20_000) + moved)).toBe(jumped)
})

test('deletion refuses once on a clock that jumped, and goes ahead the night after if the clock was right', async () => {
  const o = office()
  const deletion = jobNamed(o, 'deletion')
  expect(await runJob(o, deletion)).toBe('ok')
  o.clock.advance(days(3650))
  expect(await runJob(o, deletion)).toBe('refused')
  expect(o.lines.at(-1)).toMatchObject({ msg: 'job-refused', level: 50, job: 'deletion' })
  o.clock.advance(days(1))
  expect(await runJob(o, deletion)).toBe('ok')
  o.clock.advance(-days(2))
  expect(await runJob(o, deletion)).toBe('refused')
})

test('the nightly sweep raises the alarm when somebody has touched the data', async () => {
  const o = office()
  await runJob(o, jobNamed(o, 'deletion'))
  expect(await runJob(o, jobNamed(o, 'integrity'))).toBe('ok')
  o.db.$client.exec(`insert into data_keys values ('x', 'draft-2026-11', zeroblob(40), 0)`)
  o.clock.advance(days(1))
  expect(await runJob(o, jobNamed(o, 'integrity'))).toBe('failed')
  expect(o.lines.map((line) => line.msg)).toContain('integrity-fault data-key data_keys')
})

test('each hour the end of the audit log leaves the machine, and it is an error when it does not', async () => {
  const o = office()
  const file = join(testFolder(), 'heads.txt')
  writeFileSync(file, '')
  o.config.auditHead.file = file
  for (let hour = 0; hour < 3; hour++) {
    expect(await runJob(o, jobNamed(o, 'audit-anchor'))).toBe('ok')
    o.clock.advance(hours(1))
  }
  expect(headsIn(o.keyring, readFileSync(file, 'utf8'))).toHaveLength(3)
  const [first, second] = new Cron(jobNamed(o, 'audit-anchor').cron, { timezone: ZONE, paused: true })
    .nextRuns(2)
    .map(Number)
  expect((second ?? 0) - (first ?? 0)).toBe(hours(1))
  rmSync(file)
  expect(await runJob(o, jobNamed(o, 'audit-anchor'))).toBe('failed')
  expect(o.lines.at(-1)).toMatchObject({ msg: 'job-failed', level: 50, error: 'AuditHeadError' })
})

test('a disk that is nearly full is an error in the log each hour', async () => {
  const o = office()
  expect(await runJob(o, jobNamed(o, 'disk-space'))).toBe('ok')
  o.config.dataDir = '/nowhere/at/all'
  o.clock.advance(hours(1))
  expect(await runJob(o, jobNamed(o, 'disk-space'))).toBe('ok')
  expect(o.lines).toContainEqual(expect.objectContaining({ msg: 'disk-low', level: 50, count: 0 }))
})

test('each job does its own work', async () => {
  const o = office()
  const done: string[] = []
  const own: PortalWork = {
    ...work,
    rescanFiles: () => Promise.resolve(done.push('rescan')),
    sweepFiles: () => Promise.resolve(done.push('sweep')),
  }
  for (const job of portalJobs(o, own)) {
    const name = job.name
    const outcome = await runJob(o, job)
    expect(outcome, name).toBe(['outbox', 'rescan-files', 'earlier-times'].includes(name) ? 'idle' : 'ok')
  }
  expect(done).toEqual(['sweep'])
})

test('every nightly job has exactly one moment a day, also when the clocks change', () => {
  const o = office()
  for (const { cron, gapMs } of portalJobs(o, work)) {
    if (gapMs < hours(12)) continue
    for (const day of ['2026-10-24', '2027-03-27']) {
      const start = new Date(`${day}T12:00:00Z`)
      const moments = new Cron(cron, { timezone: ZONE, paused: true }).nextRuns(3, start).map(Number)
      const gaps = moments.slice(1).map((at, n) => at - (moments[n] ?? 0))
      for (const gap of gaps) expect(Math.abs(gap - days(1))).toBeLessThanOrEqual(hours(1))
    }
  }
})

test('stopping starts nothing new and waits for what is under way', async () => {
  const o = office()
  const queuedFor = o.clock.now()
  let finished = false
  const { promise: inside, resolve: entered } = Promise.withResolvers<undefined>()
  const key = o.db.$client
  key.exec(`insert into data_keys values ('k', 'w', zeroblob(40), 0);
    insert into persons values ('p', zeroblob(32), 'k', zeroblob(1), 0, 0, 'purpose-index');
    insert into drafts values ('d', 'p', 'p', 's', 'k', 1, zeroblob(1), 'sv', 0, 0, '2030-01-01', null, null, null);
    insert into files values ('f', 'd', null, 'k', 'waiting-for-scan', zeroblob(1), 1, 1, ${queuedFor})`)
  const jobs = portalJobs(o, {
    ...work,
    async rescanFiles() {
      entered(undefined)
      await wait(50)
      finished = true
      return 1
    },
  })
  const rescan = jobs.find(({ name }) => name === 'rescan-files')
  if (!rescan) throw new Error('no job')
  const scheduled = scheduleJobs(o, work, [{ ...rescan, cron: '* * * * * *' }])
  await inside
  await scheduled.stop()
  expect(finished).toBe(true)
  const before = runs(o.db).length
  await wait(1100)
  expect(runs(o.db)).toHaveLength(before)
})
