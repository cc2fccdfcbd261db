import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import type { outbox } from '#db/schema/tables.ts'

export type OutboxRow = typeof outbox.$inferSelect
export type NewOutboxRow = Omit<OutboxRow, 'attempts' | 'leasedUntil' | 'sentAt' | 'failedAt'>

// `leased_until` also holds a row back after a failure, so `not_before` stays what the sender asked for.
const DUE = `sent_at is null and failed_at is null and not_before <= @now
  and (leased_until is null or leased_until <= @now)`

const insert = prepared((db) =>
  db.$client.prepare(
    `insert into outbox (id, channel, template, language, data_key_id, sealed_recipient, sealed_filling,
       dedupe_key, created_at, not_before)
     values (@id, @channel, @template, @language, @dataKeyId, @sealedRecipient, @sealedFilling,
       @dedupeKey, @createdAt, @notBefore)
     on conflict (dedupe_key) do nothing`,
  ),
)
const anyDue = prepared((db) => db.$client.prepare(`select 1 from outbox where ${DUE} limit 1`).pluck())
const lease = prepared((db) =>
  db.$client.prepare(
    `update outbox set leased_until = @until, attempts = attempts + 1
     where id in (select id from outbox where ${DUE} order by not_before limit @limit)
     returning id, template, language, data_key_id as dataKeyId, sealed_recipient as sealedRecipient,
       sealed_filling as sealedFilling, not_before as notBefore, attempts`,
  ),
)
const sent = prepared((db) =>
  db.$client.prepare(
    'update outbox set sent_at = @now, leased_until = null, sealed_filling = null where id = @id and leased_until = @until',
  ),
)
const later = prepared((db) =>
  db.$client.prepare('update outbox set leased_until = @again where id = @id and leased_until = @until'),
)
const failed = prepared((db) =>
  db.$client.prepare(
    'update outbox set failed_at = @now, leased_until = null, sealed_filling = null where id = @id and leased_until = @until',
  ),
)

/** Returns false when the same notice about the same thing is there already. */
export function insertOutboxRow(db: Db, row: NewOutboxRow): boolean {
  return insert(db).run(row).changes === 1
}

export function hasDueOutboxRows(db: Db, now: number): boolean {
  return anyDue(db).get({ now }) !== undefined
}

export type LeasedRow = Pick<
  OutboxRow,
  | 'id'
  | 'template'
  | 'language'
  | 'dataKeyId'
  | 'sealedRecipient'
  | 'sealedFilling'
  | 'notBefore'
  | 'attempts'
>

/** Takes up to `limit` due rows for this worker alone, until `until`; one statement, so no two workers get the same. */
export function leaseOutboxRows(db: Db, now: number, until: number, limit: number): LeasedRow[] {
  return lease(db).all({ now, until, limit }) as LeasedRow[]
}

// Each of these does nothing once the lease has passed to another worker.
export function markSent(db: Db, id: string, until: number, now: number): void {
  sent(db).run({ id, until, now })
}

export function markForLater(db: Db, id: string, until: number, again: number): void {
  later(db).run({ id, until, again })
}

export function markFailed(db: Db, id: string, until: number, now: number): void {
  failed(db).run({ id, until, now })
}

const withdraw = prepared((db) =>
  db.$client.prepare<{ dataKeyId: string; template: string }>(
    `delete from outbox where data_key_id = @dataKeyId and template = @template
       and sent_at is null and failed_at is null`,
  ),
)

/** Takes back letters of one kind about one thing that have not left: a newer one takes their place. */
export function deleteUnsentMail(db: Db, dataKeyId: string, template: string): void {
  withdraw(db).run({ dataKeyId, template })
}

/** Takes back what waits to be sent about a person and their drafts and cases. */
export function deleteUnsentMailOfPerson(db: Db, personId: string): void {
  db.$client
    .prepare(
      `delete from outbox where sent_at is null and failed_at is null and data_key_id in (
         select c.data_key_id from participants p join cases c on c.id = p.case_id where p.person_id = @personId
         union select data_key_id from drafts where person_id = @personId
         union select data_key_id from persons where id = @personId)`,
    )
    .run({ personId })
}
