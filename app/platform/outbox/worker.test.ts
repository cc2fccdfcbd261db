import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { inTransaction, openDatabase, type Db } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import { MIGRATIONS_FOLDER, testDatabase } from '#db/testing.ts'
import { days, fixedClock, hours, minutes, seconds } from '#app/platform/clock.ts'
import { createDataKey, destroyDataKey } from '#app/platform/crypto/data-keys.ts'
import { createFakeMail } from '#app/platform/ports/mail.fake.ts'
import { MailError, type MailPort } from '#app/platform/ports/mail.ts'
import { redact } from '#app/platform/redacted.ts'
import { testFolder, testKeyring, testLog } from '#app/platform/start/testing.ts'
import { queueMail } from './queue.ts'
import { drainOutbox, isOutboxDue, pauseAfter } from './worker.ts'

const config = { publicUrl: new URL('https://nara.example.se') }

function office(mail: MailPort, db: Db = testDatabase()) {
  const clock = fixedClock('2026-11-22T09:00:00Z')
  const keyring = testKeyring()
  const { log, lines } = testLog()
  const key = inTransaction(db, () => createDataKey(db, keyring, 'draft', clock.now()))
  const queue = (n: number, notBefore = clock.now()) =>
    inTransaction(db, () =>
      queueMail(db, {
        template: 'case-news',
        language: 'sv',
        recipient: redact(`person${n}@example.se`),
        dataKey: key,
        dedupeKey: `case-news:${n}`,
        notBefore,
        now: clock.now(),
      }),
    )
  const rows = () =>
    db.$client.prepare('select * from outbox').all() as { id: string; [column: string]: unknown }[]
  return { db, clock, keyring, log, lines, mail, config, key, queue, rows }
}

test('a queued mail is sent once, without a word about the matter', async () => {
  const mail = createFakeMail()
  const o = office(mail)
  expect(o.queue(1)).toBe(true)
  expect(o.queue(1)).toBe(false)
  expect(isOutboxDue(o)).toBe(true)
  expect(await drainOutbox(o)).toEqual({ sent: 1, delayed: 0, failed: 0, dropped: 0 })
  expect(await drainOutbox(o)).toEqual({ sent: 0, delayed: 0, failed: 0, dropped: 0 })
  expect(isOutboxDue(o)).toBe(false)
  expect(mail.sent).toMatchObject([
    { messageId: `${o.rows()[0]?.id}@nara.example.se`, subject: 'Du har något nytt att läsa' },
  ])
  expect(mail.sent[0]?.to.reveal()).toBe('person1@example.se')
})

test('what is filled into a letter is sealed until it has left, and wiped then', async () => {
  const mail = createFakeMail()
  const o = office(mail)
  const queued = (recipient: string) =>
    inTransaction(o.db, () =>
      queueMail(o.db, {
        template: 'confirm-address',
        language: 'sv',
        recipient: redact(recipient),
        dataKey: o.key,
        dedupeKey: recipient,
        notBefore: o.clock.now(),
        now: o.clock.now(),
        filling: { digits: '123 456' },
      }),
    )
  queued('a@example.se')
  expect(JSON.stringify(o.rows())).not.toContain('123 456')
  expect(o.rows()[0]?.sealed_filling).toBeInstanceOf(Buffer)
  await drainOutbox(o)
  expect(mail.sent[0]?.text).toContain('123 456')
  expect(mail.sent[0]?.text).not.toContain('{{')
  expect(o.rows()[0]?.sealed_filling).toBeNull()
  const refusing = { ...o, mail: createFakeMail(() => Promise.reject(new MailError(true))) }
  queued('b@example.se')
  expect(await drainOutbox(refusing)).toMatchObject({ failed: 1 })
  expect(o.rows().map((row) => row.sealed_filling)).toEqual([null, null])
})

test('a mail is queued only inside a transaction', () => {
  const o = office(createFakeMail())
  expect(() =>
    queueMail(o.db, {
      template: 'case-news',
      language: 'sv',
      recipient: redact('a@example.se'),
      dataKey: o.key,
      dedupeKey: 'x',
      notBefore: 0,
      now: 0,
    }),
  ).toThrow('inside the transaction')
})

test('a transaction that fails queues nothing', () => {
  const o = office(createFakeMail())
  expect(() =>
    inTransaction(o.db, () => {
      queueMail(o.db, {
        template: 'case-news',
        language: 'sv',
        recipient: redact('a@example.se'),
        dataKey: o.key,
        dedupeKey: 'x',
        notBefore: 0,
        now: 0,
      })
      throw new Error('power')
    }),
  ).toThrow('power')
  expect(o.rows()).toEqual([])
})

test('a mail waits for its time', async () => {
  const mail = createFakeMail()
  const o = office(mail)
  o.queue(1, o.clock.now() + days(3))
  await drainOutbox(o)
  expect(mail.sent).toHaveLength(0)
  o.clock.advance(days(3))
  await drainOutbox(o)
  expect(mail.sent).toHaveLength(1)
})

test('the pause between tries grows and never passes a quarter of an hour', () => {
  expect([1, 2, 3, 4, 5, 6, 1000].map((attempts) => pauseAfter({ attempts, openTries: 0 }))).toEqual(
    [30, 60, 120, 240, 480, 480, 480].map((n) => seconds(n)),
  )
})

test('a server that is down for an hour loses nothing and every mail leaves within ten minutes after', async () => {
  let down = true
  const mail = createFakeMail(() => {
    if (down) throw new MailError(false)
  })
  const o = office(mail)
  for (let n = 0; n < 500; n++) o.queue(n)
  const oneHour = o.clock.now() + hours(1)
  for (; o.clock.now() < oneHour; o.clock.advance(seconds(10))) await drainOutbox(o)
  expect(mail.sent).toHaveLength(0)
  down = false
  for (const end = oneHour + minutes(10); o.clock.now() < end; o.clock.advance(seconds(10)))
    await drainOutbox(o)
  expect(new Set(mail.sent.map((sent) => sent.messageId)).size).toBe(500)
  expect(mail.sent).toHaveLength(500)
})

test('after 24 hours without luck a mail is given up and the alarm line is written', async () => {
  const o = office(createFakeMail(() => Promise.reject(new MailError(false))))
  o.queue(1)
  for (let tries = 0; tries < 24 * 60; tries++, o.clock.advance(minutes(1))) await drainOutbox(o)
  expect(o.rows()[0]).toMatchObject({ failed_at: null, sent_at: null })
  o.clock.advance(minutes(10))
  expect(await drainOutbox(o)).toEqual({ sent: 0, delayed: 0, failed: 1, dropped: 0 })
  expect(o.rows()[0]?.failed_at).toBe(o.clock.now())
  expect(o.lines.at(-1)).toMatchObject({ msg: 'mail-given-up', level: 50, outcome: 'expired' })
  expect(JSON.stringify(o.lines)).not.toContain('person1')
})

test('an address that does not exist is given up at once', async () => {
  const o = office(createFakeMail(() => Promise.reject(new MailError(true))))
  o.queue(1)
  expect(await drainOutbox(o)).toEqual({ sent: 0, delayed: 0, failed: 1, dropped: 0 })
  o.clock.advance(hours(1))
  expect(await drainOutbox(o)).toEqual({ sent: 0, delayed: 0, failed: 0, dropped: 0 })
})

test('a portal that was off for two days tries several times before it gives up', async () => {
  const o = office(createFakeMail(() => Promise.reject(new MailError(false))))
  o.queue(1)
  o.clock.advance(days(2))
  for (let tries = 1; tries <= 5; tries++, o.clock.advance(minutes(9))) {
    expect(await drainOutbox(o)).toMatchObject({ delayed: 1 })
  }
  expect(await drainOutbox(o)).toMatchObject({ failed: 1 })
})

test('whoever dies between sending and noting it sends the same Message-ID again', async () => {
  const mail = createFakeMail()
  const o = office(mail)
  o.queue(1)
  await drainOutbox(o)
  // As the row looks when the process ended right after the server said yes: leased, and no sent mark.
  o.db.$client.prepare('update outbox set sent_at = null, leased_until = ?').run(o.clock.now() + minutes(2))
  expect(await drainOutbox(o)).toMatchObject({ sent: 0 })
  o.clock.advance(minutes(2))
  expect(await drainOutbox(o)).toMatchObject({ sent: 1 })
  expect(mail.sent).toHaveLength(2)
  expect(mail.sent[0]?.messageId).toBe(mail.sent[1]?.messageId)
})

test('two workers with a connection each never send the same mail', async () => {
  const path = join(testFolder(), 'nara.db')
  const first = openDatabase(path)
  migrate(first, MIGRATIONS_FOLDER, 0)
  const second = openDatabase(path)
  onTestFinished(() => {
    first.$client.close()
    second.$client.close()
  })
  const mail = createFakeMail(() => wait(1))
  const o = office(mail, first)
  for (let n = 0; n < 200; n++) o.queue(n)
  const drained = await Promise.all([drainOutbox(o), drainOutbox({ ...o, db: second }), drainOutbox(o)])
  expect(drained.reduce((sum, one) => sum + one.sent, 0)).toBe(200)
  expect(new Set(mail.sent.map((sent) => sent.messageId)).size).toBe(200)
  expect(mail.sent).toHaveLength(200)
})

test('a notice about something that has been deleted is not sent', async () => {
  const mail = createFakeMail()
  const o = office(mail)
  o.queue(1)
  destroyDataKey(o.db, o.key.id)
  await drainOutbox(o)
  expect(mail.sent).toEqual([])
  expect(o.rows()).toEqual([])
})

test('a mail queued by an older version under a name now gone is sent as plain news', async () => {
  const mail = createFakeMail()
  const o = office(mail)
  o.queue(1)
  o.db.$client.prepare(`update outbox set template = 'old', language = 'fi'`).run()
  await drainOutbox(o)
  expect(mail.sent[0]?.text).toContain('Logga in för att läsa')
})
