import { inTransaction } from '#db/client.ts'
import { listDraftsToWarn, markDraftWarned, type WarnedDraft } from '#db/queries/deletion.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import { addDays, dayOf, hours, startOfDay, type EpochMs } from '#app/platform/clock.ts'
import type { DataKey } from '#app/platform/crypto/seal.ts'
import { queueMail } from '#app/platform/outbox/queue.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Redacted } from '#app/platform/redacted.ts'

/** Where and how a draft's owner wants notices; nothing when they did not say yes to them. */
export type Notice = { recipient: Redacted<string>; language: LanguageCode; dataKey: DataKey }
export type NoticeFor = (draft: WarnedDraft) => Notice | undefined

const WARNINGS = [
  { column: 'warned_day_at', template: 'draft-warning-day', daysBefore: 1 },
  { column: 'warned_week_at', template: 'draft-warning-week', daysBefore: 7 },
] as const

/**
 * Queues a letter a week and a day before a draft goes, to owners who said yes to notices. A draft that is saved again
 * goes later and is warned of anew. Returns how many letters were queued. @throws at the end when a draft failed.
 */
export function warnOfDeletion({ db, clock }: Pick<Portal, 'db' | 'clock'>, noticeFor: NoticeFor): number {
  const now = clock.now()
  const today = dayOf(now)
  let queued = 0
  const errors: unknown[] = []
  for (const { column, template, daysBefore } of WARNINGS) {
    for (const draft of listDraftsToWarn(db, column, addDays(today, daysBefore))) {
      const warn = () => {
        if (!markDraftWarned(db, column, draft, now)) return false
        // Warned of tomorrow there is no sense in a letter that says a week.
        if (template === 'draft-warning-week' && draft.deletesOn <= addDays(today, 1)) return false
        const notice = noticeFor(draft)
        if (!notice) return false
        const dedupeKey = `${template}:${draft.id}:${draft.deletesOn}`
        return queueMail(db, { ...notice, template, dedupeKey, notBefore: daytime(now), now })
      }
      // One draft that cannot be opened must not keep the others from being warned of.
      try {
        if (inTransaction(db, warn)) queued++
      } catch (error) {
        errors.push(error)
      }
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, 'Some drafts could not be warned of')
  return queued
}

/** Nobody's phone should light up at night about this: from 9 in the morning. */
function daytime(now: EpochMs): EpochMs {
  return Math.max(now, startOfDay(dayOf(now)) + hours(9))
}
