import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import type { outbox } from '#db/schema/tables.ts'

export type OutboxRow = typeof outbox.$inferSelect
export type NewOutboxRow = Omit<
  OutboxRow,
  'attempts' | 'leasedUntil' | 'sentAt' | 'failedAt' | 'openTries' | 'openSince' | 'gatewayId'
>
export type Channel = OutboxRow['channel']

// `leased_until` also holds a row back after a failure, so `not_before` stays what the sender asked for.
const DUE = `sent_at is null and failed_at is null and not_before <= @now
  and (leased_until is null or leased_until <= @now)`

const insert = prepared((db) =>
  db.$client.prepare(
    `insert into outbox (id, channel, template, language, data_key_id, sealed_recipient, sealed_filling,
       dedupe_key, created_at, not_before, not_after)
     values (@id, @channel, @template, @language, @dataKeyId, @sealedRecipient, @sealedFilling,
       @dedupeKey, @createdAt, @notBefore, @notAfter)
     on conflict (dedupe_key) do nothing`,
  ),
)
const anyDue = prepared((db) => db.$client.prepare(`select 1 from outbox where ${DUE} limit 1`).pluck())
const lease = prepared((db) =>
  db.$client.prepare(
    `update outbox set leased_until = @until, attempts = attempts + 1,
       open_tries = open_tries + (channel = 'sms'),
       open_since = case when channel = 'sms' then coalesce(open_since, @now) end
     where id in (select id from outbox where channel = @channel and ${DUE} order by not_before limit @limit)
     returning id, channel, template, language, data_key_id as dataKeyId, sealed_recipient as sealedRecipient,
       sealed_filling as sealedFilling, not_before as notBefore, not_after as notAfter, attempts,
       open_tries as openTries, open_since as openSince`,
  ),
)
const sent = prepared((db) =>
  db.$client.prepare(
    `update outbox set sent_at = @now, leased_until = null, sealed_filling = null, gateway_id = @gatewayId
     where id = @id and leased_until = @until`,
  ),
)
const later = prepared((db) =>
  db.$client.prepare(
    `update outbox set leased_until = @again, open_tries = open_tries - @closed * (channel = 'sms'),
       open_since = case when open_tries > @closed then open_since end
     where id = @id and leased_until = @until`,
  ),
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
  | 'channel'
  | 'template'
  | 'language'
  | 'dataKeyId'
  | 'sealedRecipient'
  | 'sealedFilling'
  | 'notBefore'
  | 'notAfter'
  | 'attempts'
  | 'openTries'
  | 'openSince'
>
type Lease = { channel: Channel; now: number; until: number; limit: number }

/**
 * Takes up to `limit` due rows for this worker alone, until `until`; one statement, so no two workers get the same. Of a
 * text message the try is open from now on, until somebody says how it ended.
 */
export function leaseOutboxRows(db: Db, what: Lease): LeasedRow[] {
  return lease(db).all(what) as LeasedRow[]
}

// Each of these does nothing once the lease has passed to another worker.
export function markSent(db: Db, id: string, until: number, now: number, gatewayId?: string): void {
  sent(db).run({ id, until, now, gatewayId: gatewayId ?? null })
}

/** `isOpen`: the text message may be on its way all the same. */
export function markForLater(db: Db, id: string, until: number, again: number, isOpen: boolean): void {
  later(db).run({ id, until, again, closed: isOpen ? 0 : 1 })
}

export function markFailed(db: Db, id: string, until: number, now: number): void {
  failed(db).run({ id, until, now })
}

const claim = prepared((db) =>
  db.$client
    .prepare(
      `update outbox set gateway_id = (select value from json_each(@listed)
         where value not in (select gateway_id from outbox where gateway_id is not null) limit 1)
       where id = @id returning gateway_id`,
    )
    .pluck(),
)

/**
 * Gives a text message whose try is open the first of the gateway's numbers that no other has, if there is one. One
 * statement, so two that went to the same phone never pass for one.
 */
export function claimGatewayId(db: Db, id: string, listed: readonly string[]): string | undefined {
  return (claim(db).get({ id, listed: JSON.stringify(listed) }) as string | null | undefined) ?? undefined
}

const withdraw = prepared((db) =>
  db.$client.prepare<{ dataKeyId: string; template: string }>(
    `delete from outbox where data_key_id = @dataKeyId and template = @template
       and sent_at is null and failed_at is null`,
  ),
)

/** Takes back notices of one kind about one thing that have not left: a newer one takes their place. */
export function deleteUnsentMail(db: Db, dataKeyId: string, template: string): void {
  withdraw(db).run({ dataKeyId, template })
}

const withdrawAll = prepared((db) =>
  db.$client.prepare<[string]>(
    'delete from outbox where data_key_id = ? and sent_at is null and failed_at is null',
  ),
)

/** Takes back every notice about one thing that has not left. */
export function deleteUnsentAbout(db: Db, dataKeyId: string): void {
  withdrawAll(db).run(dataKeyId)
}

const toldSince = prepared((db) =>
  db.$client.prepare<[string, number], { dataKeyId: string; about: string }>(
    `select data_key_id as dataKeyId, dedupe_key as about from outbox where template = ? and created_at >= ?`,
  ),
)

/** Whom notices of one kind were queued for since an instant, by the keys they are sealed with, and about what. */
export function listToldSince(
  db: Db,
  template: string,
  since: number,
): { dataKeyId: string; about: string }[] {
  return toldSince(db).all(template, since)
}

/** Takes back what waits to be sent about a person and their drafts and cases. */
export function deleteUnsentMailOfPerson(db: Db, personId: string): void {
  db.$client
    .prepare(
      `delete from outbox where sent_at is null and failed_at is null and data_key_id in (
         select c.data_key_id from participants p join cases c on c.id = p.case_id where p.person_id = @personId
         union select data_key_id from drafts where person_id = @personId
         union select data_key_id from meetings where holder = @personId
         union select data_key_id from persons where id = @personId)`,
    )
    .run({ personId })
}
