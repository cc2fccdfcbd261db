import { setTimeout as wait } from 'node:timers/promises'
import { Cron } from 'croner'
import { hasWaitingFiles } from '#db/queries/jobs.ts'
import { readAnchor, writeAnchor } from '#app/platform/audit/anchor.ts'
import { verifyAudit } from '#app/platform/audit/audit.ts'
import { structureFaultsMeanwhile } from '#app/platform/audit/structure.ts'
import { sweepIntegrity } from '#app/platform/audit/sweep.ts'
import { hours, minutes, seconds, ZONE } from '#app/platform/clock.ts'
import { freePercent, isDiskLow } from '#app/platform/disk.ts'
import { destroyEmptyKeys } from '#app/platform/deletion/keys.ts'
import { runDeletion, type RemoveFiles } from '#app/platform/deletion/run.ts'
import { warnOfDeletion, type NoticeFor } from '#app/platform/deletion/warnings.ts'
import { drainOutbox, isOutboxDue } from '#app/platform/outbox/worker.ts'
import type { Portal } from '#app/platform/portal.ts'
import { auditHeadOutside } from '#app/platform/ports/audit-head.outside.ts'
import { recordKeys } from '#app/platform/start/key-checks.ts'
import { hasClockJumped, runJob, type Job } from './run.ts'

/** What the jobs need of the rooms above the platform. */
export type PortalWork = {
  /** Where a draft's owner wants to be warned, if they said yes to it. */
  noticeFor: NoticeFor
  removeFiles: RemoveFiles
  /** Asks the scanner again about waiting files; returns how many became ready. */
  rescanFiles(): Promise<number>
  /** Removes what no row speaks of from the folder of files; returns how many went. */
  sweepFiles(): Promise<number>
  isEarlierWanted(): boolean
  /** Tells whoever waits for it that an earlier time is free; returns how many were told. */
  tellOfEarlierTimes(): number
  /** Told of every error: an I/O error of the database stops the process. */
  onError?: (error: unknown) => void
}

type Works = Pick<Portal, 'db' | 'keyring' | 'clock' | 'log' | 'mail' | 'sms' | 'health' | 'config'>

const FREQUENT = { gapMs: seconds(5), staleMs: minutes(10) }
const HOURLY = { gapMs: minutes(30), staleMs: hours(1) }
const NIGHTLY = { gapMs: hours(12), staleMs: hours(12) }

/** Every job of the portal. None is set between two and three: that hour comes twice or never when the clocks change. */
export function portalJobs(portal: Works, work: PortalWork): Job[] {
  const { db, keyring, clock, log, config } = portal
  const outside = auditHeadOutside(config, portal.mail)
  return [
    {
      ...FREQUENT,
      name: 'outbox',
      cron: '*/10 * * * * *',
      due: () => isOutboxDue(portal),
      run: () => drainOutbox(portal),
    },
    {
      ...FREQUENT,
      name: 'rescan-files',
      cron: '5 * * * * *',
      due: () => hasWaitingFiles(db),
      run: async () => ({ ready: await work.rescanFiles() }),
    },
    {
      ...FREQUENT,
      name: 'earlier-times',
      cron: '20 */5 * * * *',
      due: () => work.isEarlierWanted(),
      run: async () => ({ told: work.tellOfEarlierTimes() }),
    },
    {
      ...HOURLY,
      name: 'draft-warnings',
      cron: '0 5 * * * *',
      run: async () => ({ queued: warnOfDeletion(portal, work.noticeFor) }),
    },
    {
      ...HOURLY,
      name: 'disk-space',
      cron: '0 50 * * * *',
      async run() {
        const percent = freePercent(config.dataDir)
        if (isDiskLow(percent)) log.error('disk-low', { job: 'disk-space', count: percent })
        return { percent }
      },
    },
    {
      ...HOURLY,
      name: 'audit-anchor',
      cron: '0 35 * * * *',
      async run() {
        await outside.keep(writeAnchor(db, keyring, config.dataDir, log, clock.now()))
        return { kept: 1 }
      },
    },
    {
      ...NIGHTLY,
      name: 'deletion',
      cron: '0 30 3 * * *',
      refuses: (now) => hasClockJumped(db, 'deletion', now),
      async run() {
        const taken = await runDeletion(db, keyring, clock.now(), work.removeFiles)
        recordKeys(db, keyring, clock.now())
        return { ...taken, keys: destroyEmptyKeys(db, keyring, clock.now()).length }
      },
    },
    {
      ...NIGHTLY,
      name: 'file-sweep',
      cron: '0 0 4 * * *',
      run: async () => ({ removed: await work.sweepFiles() }),
    },
    {
      ...NIGHTLY,
      name: 'integrity',
      cron: '0 30 4 * * *',
      async run() {
        const damage = await structureFaultsMeanwhile(db)
        const { checked, faults } = await sweepIntegrity(db, keyring)
        const verdict = await verifyAudit(db, keyring, readAnchor(keyring, config.dataDir))
        if (damage.length > 0)
          log.error('integrity-fault structure', { job: 'integrity', count: damage.length })
        for (const fault of faults)
          log.error(`integrity-fault ${fault.kind} ${fault.table}`, { job: 'integrity' })
        if (!verdict.ok)
          log.error(`integrity-fault audit ${verdict.fault}`, { job: 'integrity', count: verdict.seq })
        if (damage.length > 0 || faults.length > 0 || !verdict.ok) throw new IntegrityError()
        return { checked }
      },
    },
  ]
}

export class IntegrityError extends Error {
  constructor() {
    super('The data is not as it was written: see the lines before this one')
  }
}

/** How long a stop waits for what is under way; a job that is cut off starts again with the next process. */
const STOP_WAITS_MS = seconds(8)

/** Starts the clock of every job. `stop` starts nothing new and waits for what is under way. */
export function scheduleJobs(
  portal: Works,
  work: PortalWork,
  jobs = portalJobs(portal, work),
): { stop(): Promise<void> } {
  const running = new Set<Promise<unknown>>()
  const crons = jobs.map(
    (job) =>
      new Cron(job.cron, { timezone: ZONE, protect: true, unref: true }, async () => {
        const run = runJob(portal, job, work.onError)
        running.add(run)
        await run
        running.delete(run)
      }),
  )
  return {
    async stop() {
      for (const cron of crons) cron.stop()
      await Promise.race([Promise.all(running), wait(STOP_WAITS_MS, undefined, { ref: false })])
    },
  }
}
