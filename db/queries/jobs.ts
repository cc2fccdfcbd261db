import { inTransaction, type Db } from '#db/client.ts'
import type { jobRuns } from '#db/schema/tables.ts'

export type JobRow = typeof jobRuns.$inferSelect
export type JobOutcome = NonNullable<JobRow['outcome']>

/** The newest run of a job, in the order they were written, whatever the clock said. */
export function findLastRun(
  db: Db,
  job: string,
): Pick<JobRow, 'id' | 'startedAt' | 'finishedAt'> | undefined {
  return db.$client
    .prepare(
      `select id, started_at as startedAt, finished_at as finishedAt from job_runs
       where id = (select max(id) from job_runs where job = ?)`,
    )
    .get(job) as Pick<JobRow, 'id' | 'startedAt' | 'finishedAt'> | undefined
}

/**
 * Takes a run for this process alone: none while another goes on (for at most `staleMs`, then it is taken for dead),
 * and none within `gapMs` of one that another process began for the same hour. Returns the run's id.
 */
export function claimRun(
  db: Db,
  job: string,
  now: number,
  { gapMs, staleMs }: { gapMs: number; staleMs: number },
): number | undefined {
  return inTransaction(db, () => {
    const last = findLastRun(db, job)
    const since = last ? now - last.startedAt : Infinity
    // A run from the future is the trace of a clock that was wrong: it holds nobody back.
    if (since >= 0 && (since < gapMs || (last?.finishedAt === null && since < staleMs))) return undefined
    const { lastInsertRowid } = db.$client
      .prepare('insert into job_runs (job, started_at) values (?, ?)')
      .run(job, now)
    return Number(lastInsertRowid)
  })
}

export function finishRun(db: Db, id: number, now: number, outcome: JobOutcome, detail: string): void {
  db.$client
    .prepare('update job_runs set finished_at = ?, outcome = ?, detail = ? where id = ?')
    .run(now, outcome, detail, id)
}

export function hasWaitingFiles(db: Db): boolean {
  return (
    db.$client.prepare(`select 1 from files where state = 'waiting-for-scan' limit 1`).get() !== undefined
  )
}
