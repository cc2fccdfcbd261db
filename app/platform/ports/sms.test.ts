import { expect, onTestFinished, test } from 'vitest'
import { hours, minutes, seconds } from '#app/platform/clock.ts'
import { redact } from '#app/platform/redacted.ts'
import { startGateway, type Behaviour } from './sms-gateway.testing.ts'
import { createDemoPhones } from './sms.demo.ts'
import { createHttpSms } from './sms.http.ts'
import { SmsError, type Sms } from './sms.ts'

const PHONE = '+46701740605'
const sms: Sms = {
  reference: 'row-1',
  to: redact('070-174 06 05'),
  text: 'Påminnelse: du har en tid fredag 27 november kl. 09.00. Flytta eller avboka: https://nara.example/t/abc',
}
const QUICK_MS = 300

const outcome = (sending: Promise<unknown>) =>
  sending.then(
    () => 'taken',
    (error: unknown) => (error instanceof SmsError ? error.fault : 'wrong error'),
  )
const sendTo = async (behaviour: Behaviour, change: Partial<Sms> = {}) => {
  const gateway = await startGateway({ behave: () => behaviour })
  const port = createHttpSms(gateway.settings, ...(behaviour.then === 'hangs' ? [QUICK_MS] : []))
  return { gateway, outcome: await outcome(port.send({ ...sms, ...change })) }
}

test('a text goes out as a form, with the number as phones know it, and is not kept in the gateway’s log', async () => {
  const gateway = await startGateway()
  expect(await createHttpSms(gateway.settings).send(sms)).toEqual({ gatewayId: 's0' })
  const [post] = gateway.posts
  expect(Object.fromEntries(post?.form ?? [])).toEqual({
    from: 'Norrvik',
    to: PHONE,
    message: sms.text,
    dontlog: 'message',
  })
  expect(post?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/)
  expect(post?.headers['idempotency-key']).toBe('row-1')
  expect(post?.headers.connection).toBe('close')
})

test.each<[string, Behaviour, string]>([
  ['an answer that comes late', { takes: true, afterMs: 100 }, 'taken'],
  ['a reference that it has', { takes: false, status: 409 }, 'taken'],
  ['a fault in the text', { takes: false, status: 400 }, 'refused'],
  ['a phone that it will never reach', { takes: false, status: 422 }, 'refused'],
  ['a text that failed as it was taken', { takes: false, body: '{"id":"s1","status":"failed"}' }, 'refused'],
  ['a wrong password', { takes: false, status: 401 }, 'not-taken'],
  ['an account without money', { takes: false, status: 402 }, 'not-taken'],
  ['an account that may not', { takes: false, status: 403 }, 'not-taken'],
  ['a wrong address', { takes: false, status: 404 }, 'not-taken'],
  ['an address that has moved', { takes: false, status: 307, headers: { Location: '/b' } }, 'not-taken'],
  ['too many at once', { takes: false, status: 429 }, 'not-taken'],
  ['a gateway that is closed', { takes: false, status: 503 }, 'not-taken'],
  ['a gateway that stumbles', { takes: true, status: 500 }, 'unknown'],
  ['a front that reaches nobody', { takes: false, status: 502 }, 'unknown'],
  ['a front that tires of waiting', { takes: true, status: 504 }, 'unknown'],
  ['a cut before the answer', { takes: true, then: 'cuts' }, 'unknown'],
  ['a cut in the middle of the answer', { takes: true, then: 'cuts-answer' }, 'unknown'],
  ['silence', { takes: false, then: 'hangs' }, 'unknown'],
  ['a page of somebody else', { takes: false, body: '<html>Sign in to the network</html>' }, 'unknown'],
  ['an answer without a number', { takes: true, body: '{"status":"created"}' }, 'unknown'],
  ['an answer of nothing', { takes: true, body: '' }, 'unknown'],
  ['an answer without end', { takes: true, body: `{"id":"s1","x":"${'x'.repeat(300_000)}"}` }, 'unknown'],
  ['a refusal that is cut', { takes: false, status: 400, then: 'cuts-answer' }, 'refused'],
])('%s is told apart', async (_name, behaviour, expected) => {
  expect((await sendTo(behaviour)).outcome).toBe(expected)
})

test('where nobody listens, nothing was taken', async () => {
  const phones = await createDemoPhones()
  await phones.close()
  const port = createHttpSms(phones.settings)
  expect(await outcome(port.send(sms))).toBe('not-taken')
  expect(await outcome(port.send({ ...sms, reference: 'row-2' }))).toBe('not-taken')
  await expect(port.listTaken(sms.to, 0)).rejects.toMatchObject({ fault: 'not-taken' })
})

test('where no such host is, nothing was taken', async () => {
  const port = createHttpSms({
    url: 'http://gateway.invalid/sms',
    user: 'u',
    password: redact('p'),
    from: 'N',
  })
  expect(await outcome(port.send(sms))).toBe('not-taken')
})

test('the password and the text are not taken along to another address', async () => {
  const elsewhere = await startGateway()
  const { gateway, outcome: ended } = await sendTo({
    takes: false,
    status: 308,
    headers: { Location: elsewhere.settings.url },
  })
  expect(ended).toBe('not-taken')
  expect([gateway.posts.length, elsewhere.posts.length]).toEqual([1, 0])
})

test.each([
  ['seconds', '120', minutes(2)],
  ['a date', () => new Date(Date.now() + minutes(5)).toUTCString(), minutes(5)],
  ['far too long', '999999', hours(1)],
  ['nonsense', 'soon', 0],
  ['a date that has passed', 'Thu, 01 Jan 2026 00:00:00 GMT', 0],
])('a gateway that asks to be left alone for %s is heard', async (_name, asked, waitMs) => {
  const headers = { 'Retry-After': typeof asked === 'string' ? asked : asked() }
  const gateway = await startGateway({ behave: () => ({ takes: false, status: 503, headers }) })
  const error: unknown = await createHttpSms(gateway.settings)
    .send(sms)
    .catch((thrown: unknown) => thrown)
  const heard = (error as SmsError).waitMs
  expect(Math.abs(heard - waitMs)).toBeLessThanOrEqual(seconds(5))
})

test.each([
  ['a number that is no mobile number', { to: redact('08-123 456 78') }],
  ['a number of another country', { to: redact('+447700900123') }],
  ['two numbers', { to: redact(`${PHONE},${PHONE}`) }],
  ['no words', { text: '' }],
])('%s is refused before anybody is asked', async (_name, change) => {
  const { gateway, outcome: ended } = await sendTo({ takes: true }, change)
  expect(ended).toBe('refused')
  expect(gateway.posts).toEqual([])
})

test('an error never carries the phone, the text or the password', async () => {
  for (const behaviour of [
    { takes: false, status: 400, body: `${PHONE} losenord-1 ${sms.text}` },
    { takes: false, then: 'cuts' },
  ] as const) {
    const gateway = await startGateway({ behave: () => behaviour })
    const error: unknown = await createHttpSms(gateway.settings)
      .send(sms)
      .catch((thrown: unknown) => thrown)
    const { message, stack, cause } = error as Error
    expect(JSON.stringify([message, stack, String(cause), error])).not.toMatch(/70174|losenord|Påminnelse/)
  }
})

test('the list tells what was taken for a phone since then, from this sender', async () => {
  let now = Date.parse('2026-11-26T10:00:00Z')
  const gateway = await startGateway({ list: true, now: () => now })
  const port = createHttpSms(gateway.settings)
  await port.send(sms)
  now += minutes(10)
  await port.send({ ...sms, to: redact('072-174 06 05') })
  await port.send(sms)
  await createHttpSms({ ...gateway.settings, from: 'Library' }).send(sms)
  expect(await port.listTaken(sms.to, now - minutes(1))).toEqual(['s2'])
  expect(await port.listTaken(sms.to, now - minutes(10))).toEqual(['s0', 's2'])
})

test.each([401, 403, 404, 405, 501])('a gateway that answers %i keeps no list', async (status) => {
  const gateway = await startGateway({ list: () => status })
  expect(await createHttpSms(gateway.settings).listTaken(sms.to, 0)).toBeUndefined()
})

test.each([429, 500, 502, 503, 504])(
  'a gateway that answers %i cannot be asked for its list now',
  async (status) => {
    const gateway = await startGateway({ list: () => status })
    expect(await outcome(createHttpSms(gateway.settings).listTaken(sms.to, 0))).toBe('not-taken')
  },
)

test('the demo’s texts take the same road to a page, each once', async () => {
  const phones = await createDemoPhones()
  onTestFinished(() => phones.close())
  const port = createHttpSms(phones.settings)
  await port.send(sms)
  await port.send(sms)
  for (let n = 0; n < 205; n++) await port.send({ ...sms, reference: `n${n}` })
  expect(phones.messages()).toHaveLength(200)
  expect(phones.messages()[0]).toMatchObject({ id: 'n204', from: 'Norrvik', to: PHONE, text: sms.text })
  expect(await port.listTaken(sms.to, 0)).toBeUndefined()
  const stranger = createHttpSms({ ...phones.settings, password: redact('wrong') })
  expect(await outcome(stranger.send({ ...sms, reference: 'x' }))).toBe('not-taken')
})

test('what was sent twice to the demo came once', async () => {
  const phones = await createDemoPhones()
  onTestFinished(() => phones.close())
  const port = createHttpSms(phones.settings)
  await port.send(sms)
  await port.send(sms)
  expect(phones.messages()).toHaveLength(1)
})
