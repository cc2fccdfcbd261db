import { expect, test } from 'vitest'
import { inTransaction } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { fixedClock, hours, minutes, seconds } from '#app/platform/clock.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { createFakeMail } from '#app/platform/ports/mail.fake.ts'
import {
  GOOD,
  startGateway,
  type Behaviour,
  type TestGateway,
} from '#app/platform/ports/sms-gateway.testing.ts'
import { createHttpSms } from '#app/platform/ports/sms.http.ts'
import { createFakeSms } from '#app/platform/ports/sms.fake.ts'
import { SmsError, type SmsPort } from '#app/platform/ports/sms.ts'
import { redact } from '#app/platform/redacted.ts'
import { testKeyring, testLog } from '#app/platform/start/testing.ts'
import { queueMail, queueSms, type QueuedSms } from './queue.ts'
import { smsText } from './templates.ts'
import { drainOutbox, pauseAfter } from './worker.ts'

/** For gateways that hang; every other answer comes well before. */
const QUICK_MS = 1000
const FILLING = { day: 'fredag 27 november', time: '09.00', link: 'https://nara.example.se/t/abc' }
const phone = (n: number) => `+4670174${String(605 + n).padStart(4, '0')}`

function office(sms: SmsPort | undefined, clock = fixedClock('2026-11-26T09:00:00Z')) {
  const db = testDatabase()
  const keyring = testKeyring()
  const { log, lines } = testLog()
  const mail = createFakeMail()
  const dataKey = inTransaction(db, () => createDataKey(db, keyring, 'draft', clock.now()))
  const text = (n: number, change: Partial<QueuedSms> = {}): QueuedSms => ({
    template: 'meeting-reminder',
    language: 'sv',
    recipient: redact(phone(n)),
    dataKey,
    dedupeKey: `reminder:${n}`,
    notBefore: clock.now(),
    now: clock.now(),
    filling: FILLING,
    ...change,
  })
  const queue = (n: number, change?: Partial<QueuedSms>) =>
    inTransaction(db, () => queueSms(db, text(n, change)))
  const queueLetter = (n: number, notAfter?: number) =>
    inTransaction(db, () => {
      const { dedupeKey, notBefore, now } = text(n)
      const recipient = redact(`person${n}@example.se`)
      const until = notAfter === undefined ? {} : { notAfter }
      const letter = { template: 'case-news', language: 'sv', recipient, dataKey } as const
      return queueMail(db, { ...letter, dedupeKey, notBefore, now, ...until })
    })
  const rows = () =>
    db.$client.prepare('select * from outbox order by rowid').all() as Record<string, unknown>[]
  const left = () =>
    db.$client
      .prepare('select count(*) from outbox where sent_at is null and failed_at is null')
      .pluck()
      .get() as number
  const config = { publicUrl: new URL('https://nara.example.se') }
  const port = sms ? { sms } : {}
  const postman = { db, keyring, clock, log, mail, config, ...port }
  /** Works for so long, looking every so often, as the job does. */
  const work = async (forMs: number, everyMs = minutes(1)) => {
    for (const end = clock.now() + forMs; clock.now() < end && left() > 0; clock.advance(everyMs))
      await drainOutbox(postman)
  }
  return { ...postman, postman, lines, text, queue, queueLetter, rows, left, work }
}

const open = (gateway: TestGateway, silenceMs?: number) => createHttpSms(gateway.settings, silenceMs)
/** How many texts each phone has. */
const perPhone = ({ taken }: TestGateway) =>
  Object.values(Object.groupBy(taken, ({ to }) => to)).map((texts) => texts?.length ?? 0)
const atHand = (behaviours: readonly Behaviour[]) => (_to: string, n: number) => behaviours[n] ?? GOOD

const CLOSED: Behaviour = { takes: false, status: 503, headers: { 'Retry-After': '60' } }
const HARMLESS: Behaviour[] = [
  { takes: false, status: 429, headers: { 'Retry-After': '120' } },
  CLOSED,
  { takes: false, status: 401 },
  { takes: false, status: 403 },
]
const TAKEN_UNSEEN: Behaviour[] = [
  { takes: true, then: 'cuts' },
  { takes: true, then: 'cuts-answer' },
  { takes: true, then: 'hangs' },
  { takes: true, status: 500 },
  { takes: true, status: 504 },
  { takes: true, body: '<html>ok</html>' },
]
const LOST: Behaviour[] = TAKEN_UNSEEN.map((behaviour) => ({ ...behaviour, takes: false }))
const TEXTS = 24

test('a text message is sealed until it has left, and says exactly what the preview says', async () => {
  const gateway = await startGateway()
  const o = office(open(gateway))
  o.queue(1)
  expect(JSON.stringify(o.rows())).not.toMatch(/70174|nara\.example|november/)
  await drainOutbox(o.postman)
  expect(gateway.taken).toMatchObject([
    { to: phone(1), from: 'Norrvik', text: smsText('sv', 'meeting-reminder', FILLING) },
  ])
  expect(o.rows()).toMatchObject([{ sealed_filling: null, gateway_id: 's0', failed_at: null }])
})

test('a text message is queued once, beside the letter about the same', () => {
  const o = office(createFakeSms())
  expect([o.queue(1), o.queue(1), o.queueLetter(1), o.queueLetter(1)]).toEqual([true, false, true, false])
  expect(o.rows().map(({ channel }) => channel)).toEqual(['sms', 'email'])
  expect(() => queueSms(o.db, o.text(2))).toThrow('inside the transaction')
})

test('whatever a gateway refuses before it takes a text, each phone has each text once', async () => {
  const gateway = await startGateway({ behave: atHand(HARMLESS) })
  const o = office(open(gateway))
  for (let n = 0; n < TEXTS; n++) o.queue(n)
  await o.work(hours(2))
  expect(o.left()).toBe(0)
  expect(perPhone(gateway)).toEqual(Array(TEXTS).fill(1))
}, 30_000)

test('each phone has each text once where the gateway lists what it took, whatever it kept to itself', async () => {
  const clock = fixedClock('2026-11-26T09:00:00Z')
  const kinds = [...TAKEN_UNSEEN, ...LOST]
  // Each text meets one kind of silence, another that loses it, and one more, between refusals.
  const behave = (to: string, n: number) =>
    atHand([
      ...HARMLESS,
      LOST[Number(to.slice(-2)) % LOST.length] ?? GOOD,
      CLOSED,
      kinds[Number(to.slice(-2)) % kinds.length] ?? GOOD,
    ])(to, n)
  const gateway = await startGateway({ behave, list: true, now: clock.now })
  const o = office(open(gateway, QUICK_MS), clock)
  for (let n = 0; n < TEXTS; n++) o.queue(n)
  await o.work(hours(5))
  expect(o.left()).toBe(0)
  expect(o.rows().filter(({ failed_at }) => failed_at !== null)).toEqual([])
  expect(perPhone(gateway)).toEqual(Array(TEXTS).fill(1))
}, 60_000)

test('each phone has each text once where the gateway heeds the reference', async () => {
  const behave = (to: string, n: number) =>
    atHand([...HARMLESS, TAKEN_UNSEEN[Number(to.slice(-2)) % TAKEN_UNSEEN.length] ?? GOOD])(to, n)
  const gateway = await startGateway({ behave, heedsReference: true })
  const o = office(open(gateway, QUICK_MS))
  for (let n = 0; n < TEXTS; n++) o.queue(n)
  await o.work(hours(3))
  expect(o.left()).toBe(0)
  expect(perPhone(gateway)).toEqual(Array(TEXTS).fill(1))
}, 60_000)

test('where nobody can say, a text goes once more and never a third time', async () => {
  const gateway = await startGateway({ behave: (_to, n) => TAKEN_UNSEEN[n % 6] ?? GOOD })
  const o = office(open(gateway, QUICK_MS))
  for (let n = 0; n < 6; n++) o.queue(n)
  await o.work(hours(26), minutes(4))
  expect(perPhone(gateway)).toEqual(Array(6).fill(2))
  expect(o.lines.filter(({ msg }) => msg === 'sms-given-up')).toHaveLength(6)
  expect(o.lines.at(-1)).toMatchObject({ level: 50, outcome: 'unknown' })
  expect(JSON.stringify(o.lines)).not.toMatch(/70174|november|nara\.example/)
}, 60_000)

test('a text that was lost once arrives with the second try, and refusals on the way do not count', async () => {
  const behave = atHand([{ takes: false, then: 'cuts' }, CLOSED, CLOSED, CLOSED])
  const gateway = await startGateway({ behave })
  const o = office(open(gateway))
  o.queue(1)
  await o.work(hours(3))
  expect(perPhone(gateway)).toEqual([1])
  expect(o.rows()[0]?.sent_at).not.toBeNull()
})

test('the second try waits eight minutes, and longer each time after', () => {
  const unseen = (openTries: number) =>
    pauseAfter({ attempts: openTries, openTries }, { isOpen: true, waitMs: 0 })
  expect([1, 2, 3, 4, 5, 6].map(unseen)).toEqual([8, 16, 32, 64, 120, 120].map(minutes))
  expect(pauseAfter({ attempts: 1, openTries: 1 }, { isOpen: false, waitMs: 0 })).toBe(seconds(30))
  expect(pauseAfter({ attempts: 1, openTries: 1 }, { isOpen: false, waitMs: minutes(20) })).toBe(minutes(20))
})

test('a list that forgets what it took is not believed for ever', async () => {
  const gateway = await startGateway({ behave: () => ({ takes: true, status: 500 }), list: () => 200 })
  const forgetful = { ...open(gateway), listTaken: async () => [] }
  const o = office(forgetful)
  o.queue(1)
  await o.work(hours(26), minutes(4))
  expect(perPhone(gateway)).toEqual([6])
  expect(o.lines.at(-1)).toMatchObject({ msg: 'sms-given-up', outcome: 'unknown' })
})

test.each([500, 502, 503, 504])(
  'after six hours of %i every text arrives, once, within a quarter of an hour',
  async (status) => {
    const clock = fixedClock('2026-11-26T09:00:00Z')
    const up = clock.now() + hours(6)
    const now = () => (clock.now() < up ? status : 200)
    const behave = (): Behaviour => ({ takes: now() === 200, status: now() })
    const gateway = await startGateway({ behave, list: now, now: clock.now })
    const o = office(open(gateway), clock)
    for (let n = 0; n < 40; n++) o.queue(n)
    await o.work(hours(6), minutes(4))
    expect([gateway.taken.length, o.left()]).toEqual([0, 40])
    await o.work(minutes(15))
    expect(o.left()).toBe(0)
    expect(perPhone(gateway)).toEqual(Array(40).fill(1))
  },
  60_000,
)

test('what has no use any more is dropped, said and counted, and the rest is sent', async () => {
  const sms = createFakeSms(() => {
    if (clock.now() < up) throw new SmsError('not-taken')
  })
  const clock = fixedClock('2026-11-26T09:00:00Z')
  const up = clock.now() + hours(3)
  const o = office(sms, clock)
  o.queue(1, { notAfter: clock.now() + hours(2) })
  o.queue(2, { notAfter: clock.now() + hours(4) })
  o.queue(3)
  await o.work(hours(5))
  expect(sms.sent.map(({ to }) => to.reveal())).toEqual([phone(2), phone(3)])
  expect(o.lines.filter(({ msg }) => msg === 'sms-too-late')).toHaveLength(1)
  expect(o.rows()[0]).toMatchObject({ sent_at: null, sealed_filling: null })
})

test('a letter that has no use any more is dropped too, at the very moment', async () => {
  const o = office(undefined)
  const now = o.clock.now()
  o.queueLetter(1, now)
  o.queueLetter(2, now + 1)
  expect(await drainOutbox(o.postman)).toEqual({ sent: 1, delayed: 0, failed: 0, dropped: 1 })
  expect(o.mail.sent.map(({ to }) => to.reveal())).toEqual(['person2@example.se'])
  expect(o.lines.at(-1)).toMatchObject({ msg: 'mail-too-late' })
})

test('a process that died in the middle of sending has the gateway asked before anything is sent again', async () => {
  const clock = fixedClock('2026-11-26T09:00:00Z')
  const gateway = await startGateway({ list: true, now: clock.now })
  const o = office(open(gateway), clock)
  o.queue(1)
  // The process ends as the gateway has taken the text: nobody notes how the try ended.
  let dead = false
  const dying = {
    ...o.postman,
    sms: {
      ...open(gateway),
      send: (sms: Parameters<SmsPort['send']>[0]) =>
        open(gateway)
          .send(sms)
          .then(() => {
            dead = true
            return new Promise<never>(() => undefined)
          }),
    },
  }
  void drainOutbox(dying)
  await expect.poll(() => dead).toBe(true)
  expect(await drainOutbox(o.postman)).toMatchObject({ sent: 0 })
  clock.advance(minutes(2))
  expect(await drainOutbox(o.postman)).toMatchObject({ sent: 1 })
  expect(perPhone(gateway)).toEqual([1])
  expect(o.rows()[0]).toMatchObject({ gateway_id: 's0' })
})

test('two texts to one phone never pass for each other', async () => {
  const clock = fixedClock('2026-11-26T09:00:00Z')
  // The first is taken unseen, the second lost; both are asked after at once.
  const behave = atHand([
    { takes: true, then: 'cuts' },
    { takes: false, then: 'cuts' },
  ])
  const gateway = await startGateway({ behave, list: true, now: clock.now })
  const o = office(open(gateway), clock)
  o.queue(1)
  o.queue(1, { template: 'meeting-booked', dedupeKey: 'booked:1' })
  await o.work(hours(2))
  expect(o.left()).toBe(0)
  expect(gateway.taken).toHaveLength(2)
})

test('a gateway that is down holds no letter back', async () => {
  const o = office(createFakeSms(() => Promise.reject(new SmsError('not-taken'))))
  for (let n = 0; n < 50; n++) o.queue(n)
  for (let n = 0; n < 50; n++) o.queueLetter(n)
  expect(await drainOutbox(o.postman)).toMatchObject({ sent: 50, failed: 0 })
  expect(o.mail.sent).toHaveLength(50)
})

test.each([
  ['a number that no text can reach', { recipient: redact('08-123 456 78') }],
  ['a template now gone', { template: 'old' as never }],
])('%s is given up at once', async (_name, change) => {
  const gateway = await startGateway()
  const o = office(open(gateway))
  o.queue(1, change)
  expect(await drainOutbox(o.postman)).toMatchObject({ failed: 1 })
  expect(gateway.posts).toEqual([])
  expect(o.lines.at(-1)).toMatchObject({ msg: 'sms-given-up', outcome: 'refused' })
})

test('where the gateway was taken out of the settings, texts wait a day and are given up', async () => {
  const o = office(undefined)
  o.queue(1)
  await o.work(hours(23), minutes(8))
  expect(o.left()).toBe(1)
  await o.work(hours(2), minutes(8))
  expect(o.lines.at(-1)).toMatchObject({ msg: 'sms-given-up', outcome: 'expired' })
})
