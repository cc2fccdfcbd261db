import { claimRun, finishRun, findLastRun } from '#db/queries/jobs.ts'
import type { Db } from '#db/client.ts'
import { hours, type EpochMs } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'

export type Job = {
  /** A fixed word: lower-case letters and hyphens. */
  name: string
  /** Six fields, seconds first, in Swedish time. */
  cron: string
  /** Another process that fires for the same moment comes within this time and passes. */
  gapMs: number
  /** A run that has not ended after this time belongs to a process that died. */
  staleMs: number
  /** Is there anything to do? A job that is often idle leaves no row then. */
  due?(): boolean
  /** Must it not run now? It is noted as refused. */
  refuses?(now: EpochMs): boolean
  /** Does the work; returns how many things it did, by name. @throws when it failed. */
  run(): Promise<Record<string, number>>
}

type Foreman = Pick<Portal, 'db' | 'clock' | 'log'> & { health: Pick<Portal['health'], 'broken'> }

/**
 * Runs a job once, if no process is at it, and writes the run to `job_runs`. Never throws: a failure is logged, noted
 * and given to `onError`.
 */
export async function runJob(
  { db, clock, log, health }: Foreman,
  job: Job,
  onError: (error: unknown) => void = () => undefined,
): Promise<'ok' | 'failed' | 'refused' | 'idle'> {
  // After an I/O error nothing may write on this handle any more.
  if (health.broken) return 'idle'
  try {
    if (job.due && !job.due()) return 'idle'
    const now = clock.now()
    const refused = job.refuses?.(now) ?? false
    const run = claimRun(db, job.name, now, job)
    if (run === undefined) return 'idle'
    if (refused) {
      finishRun(db, run, now, 'refused', '')
      log.error('job-refused', { job: job.name })
      return 'refused'
    }
    return await work({ db, clock, log, health }, job, run, onError)
  } catch (error) {
    log.error('job-failed', { job: job.name, error })
    onError(error)
    return 'failed'
  }
}

async function work({ db, clock, log }: Foreman, job: Job, run: number, onError: (error: unknown) => void) {
  const began = clock.now()
  try {
    const counts = await job.run()
    finishRun(db, run, clock.now(), 'ok', JSON.stringify(counts))
    const count = Object.values(counts).reduce((sum, one) => sum + one, 0)
    log.info('job-done', { job: job.name, count, ms: clock.now() - began })
    return 'ok'
  } catch (error) {
    log.error('job-failed', { job: job.name, error })
    onError(error)
    finishRun(db, run, clock.now(), 'failed', '')
    return 'failed'
  }
}

/** A nightly job expects a day since its last run, and bears one more. */
const MOST_SINCE_LAST_MS = hours(48)

/**
 * Whether the clock has moved by more than a day against what the last run of a nightly job makes us expect. A job that
 * deletes by date must not trust such a clock; if it was right, the next night, measured from the refusal, goes ahead.
 */
export function hasClockJumped(db: Db, job: string, now: EpochMs): boolean {
  const last = findLastRun(db, job)
  return last !== undefined && (now < last.startedAt || now - last.startedAt > MOST_SINCE_LAST_MS)
}
