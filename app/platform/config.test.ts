import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { ConfigError, readConfig } from './config.ts'
import { demoEnv } from './demo-env.ts'

type Env = Record<string, string | undefined>
const demo = (change: Env = {}): Env => ({ ...demoEnv({ NARA_DATA_DIR: '/srv/nara/data' }), ...change })
const production = (change: Env = {}): Env => ({
  ...demo(),
  NARA_MODE: 'production',
  NARA_PUBLIC_URL: 'https://nara.ekdalen.example',
  NARA_MUNICIPALITY: 'Ekdalen',
  NARA_OIDC_ISSUER: 'https://idp.example',
  NARA_OIDC_CLIENT_ID: 'nara',
  NARA_OIDC_CLIENT_SECRET: 'hemlig-hemlig-hemlig-hemlig-hemlig',
  NARA_STAFF_OIDC_ISSUER: 'https://staff.example',
  NARA_STAFF_OIDC_CLIENT_ID: 'nara',
  NARA_STAFF_OIDC_CLIENT_SECRET: 'hemlig-hemlig-hemlig-hemlig-hemlig',
  NARA_SMTP_URL: 'smtps://nara:losenord@mail.example',
  NARA_MAIL_FROM: 'no-reply@ekdalen.example',
  NARA_CLAMD: 'unix:/run/clamav/clamd.ctl',
  NARA_AUDIT_HEAD_EMAIL: 'logg@ekdalen.example',
  ...change,
})

function problems(env: Env): readonly string[] {
  try {
    readConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

test('the demo needs no settings, and production with all of them is whole', () => {
  expect(problems(demo())).toEqual([])
  expect(problems(production())).toEqual([])
  expect(readConfig(demo())).toMatchObject({
    demo: true,
    secure: false,
    embeddedProvider: true,
    proxyHops: 0,
  })
  expect(readConfig(production())).toMatchObject({ demo: false, secure: true, embeddedProvider: false })
})

test('a notice in another language needs the Swedish one, which stands where there is no other', () => {
  expect(problems(demo({ NARA_OUTAGE_NOTICE_EN: 'Closed' }))).toEqual([
    'NARA_OUTAGE_NOTICE: a notice in other languages needs the Swedish one too',
  ])
  const { municipality } = readConfig(demo({ NARA_OUTAGE_NOTICE: 'Stängt', NARA_OUTAGE_NOTICE_AR: 'مغلق' }))
  expect(municipality.outageNotice).toEqual({ sv: 'Stängt', en: undefined, ar: 'مغلق' })
})

test('a helpline for children is there when both its name and its number are set', () => {
  const helpline = (change: Env) => readConfig(demo(change)).municipality.childHelpline
  const [name, number] = ['NARA_CHILD_HELPLINE_NAME', 'NARA_CHILD_HELPLINE_NUMBER'] as const
  expect(helpline({ [name]: 'Jourlinjen', [number]: '020-12 34 56' })).toEqual({
    name: 'Jourlinjen',
    number: '020-12 34 56',
  })
  expect(helpline({ [name]: '', [number]: '' })).toBeUndefined()
  for (const left of [name, number])
    expect(problems(demo({ [left]: '' }))).toEqual([
      'NARA_CHILD_HELPLINE_NUMBER: a helpline needs both its name and its number',
    ])
})

test('the port of the demo is also in its public address', () => {
  expect(readConfig(demoEnv({ NARA_PORT: '4321' })).publicUrl.href).toBe('http://localhost:4321/')
})

test.each<[string, string | undefined]>([
  ['NARA_MODE', 'test'],
  ['NARA_PUBLIC_URL', 'nara.example'],
  ['NARA_PUBLIC_URL', 'javascript:alert(1)'],
  ['NARA_PUBLIC_URL', 'http://user@localhost:3000'],
  ['NARA_PUBLIC_URL', 'http://localhost:3000/?x=1'],
  ['NARA_PORT', '70000'],
  ['NARA_PORT', 'x'],
  ['NARA_PROXY_HOPS', '-1'],
  ['NARA_PROXY_HOPS', 'true'],
  ['NARA_DATA_DIR', undefined],
  ['NARA_KEYS_DIR', undefined],
  ['NARA_MUNICIPALITY', undefined],
  ['NARA_PHONE', '<b>'],
  ['NARA_PHONE_HOURS_AR', undefined],
  ['NARA_EMAIL', 'kontakt'],
  ['NARA_DATA_PROTECTION_EMAIL', undefined],
  ['NARA_ACCESSIBILITY_ANSWER_DAYS', undefined],
  ['NARA_ACCESSIBILITY_ANSWER_DAYS', '0'],
  ['NARA_DECISION_DAYS', '0'],
  ['NARA_DECISION_DAYS', '1.5'],
  ['NARA_REPLY_DAYS', undefined],
  ['NARA_REPLY_DAYS', '1'],
  ['NARA_PARENTHOOD_WEEK', '11'],
  ['NARA_PARENTHOOD_WEEK', '41'],
  ['NARA_DRAFT_DAYS', '7'],
  ['NARA_DRAFT_DAYS', '181'],
  ['NARA_EXIT_URL', 'data:text/html,x'],
  ['NARA_BRAND_COLOUR', 'red'],
  ['NARA_SIGN_IN_ORIGINS', 'http://eid.example.se'],
  ['NARA_SIGN_IN_ORIGINS', 'https://eid.example.se/start'],
  ['NARA_SIGN_IN_ORIGINS', 'https://eid.example.se; script-src *'],
  ['NARA_SIGN_IN_ORIGINS', 'https://*.example.se'],
  ['NARA_SMTP_URL', 'http://mail.example'],
  ['NARA_SMS_URL', 'gateway.example'],
  ['NARA_CLAMD', '127.0.0.1:3310'],
  ['NARA_AUDIT_HEAD_EMAIL', 'loggen'],
  ['NARA_AUDIT_HEAD_FILE', 'heads.txt'],
  ['NARA_AUDIT_HEAD_FILE', '/srv/nara/data/heads.txt'],
  ['NARA_LOG_LEVEL', 'verbose'],
  ['NARA_BACKUP_RECIPIENT', 'AAAA'],
])('%s cannot be %j, and the sentence names it', (name, value) => {
  const found = problems(demo({ [name]: value }))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(new RegExp(`^${name}: .+`))
})

test('an empty setting is a missing one', () => {
  expect(problems(demo({ NARA_PHONE: '' }))).toEqual(problems(demo({ NARA_PHONE: undefined })))
})

test('every fault is told at once', () => {
  expect(problems(demo({ NARA_PHONE: undefined, NARA_EMAIL: 'x', NARA_PHON: '1' }))).toHaveLength(3)
})

test.each([
  'NARA_OIDC_ISSUER',
  'NARA_OIDC_CLIENT_ID',
  'NARA_OIDC_CLIENT_SECRET',
  'NARA_STAFF_OIDC_ISSUER',
  'NARA_STAFF_OIDC_CLIENT_ID',
  'NARA_STAFF_OIDC_CLIENT_SECRET',
  'NARA_SMTP_URL',
  'NARA_MAIL_FROM',
  'NARA_CLAMD',
])('production does not start without %s', (name) => {
  expect(problems(production({ [name]: undefined }))).toEqual([`${name}: production needs this setting`])
})

const GATEWAY = {
  NARA_SMS_URL: 'https://gateway.example/a1/sms',
  NARA_SMS_USER: 'u1',
  NARA_SMS_PASSWORD: 'losenord',
  NARA_SMS_FROM: 'Ekdalen',
}

test('production offers no text messages without a gateway, and takes one as a whole', () => {
  expect(readConfig(production()).sms).toBeUndefined()
  expect(readConfig(production(GATEWAY)).sms).toMatchObject({
    url: 'https://gateway.example/a1/sms',
    user: 'u1',
    from: 'Ekdalen',
  })
  expect(readConfig(production(GATEWAY)).sms?.password.reveal()).toBe('losenord')
})

test.each(Object.keys(GATEWAY))('a gateway without %s is half a gateway', (name) => {
  for (const env of [production, demo])
    expect(problems(env({ ...GATEWAY, [name]: undefined }))).toEqual([
      `${name}: text messages need this setting beside the other NARA_SMS settings`,
    ])
})

test('text messages do not leave production in the clear', () => {
  const inClear = { ...GATEWAY, NARA_SMS_URL: 'http://gateway.example/a1/sms' }
  expect(problems(production(inClear))).toEqual(['NARA_SMS_URL: production needs https'])
  expect(problems(demo({ ...GATEWAY, NARA_SMS_URL: 'http://127.0.0.1:8080/sms' }))).toEqual([])
})

test.each(['Ekdalen', 'EKDALEN', 'Ekdalenskom', 'Kommun24'])('%s may be the sender', (from) => {
  expect(problems(production({ ...GATEWAY, NARA_SMS_FROM: from }))).toEqual([])
})

test.each([
  'Ek',
  'Ekdalenskomm',
  'Ekdalens k',
  'Ödalen',
  '46701740605',
  '+4670174060',
  'Socialtj',
  'IFOEkdalen',
  'EkdalenSoc',
  'Familjeratt',
  'Bistand',
])('%s is no sender: a phone shows it as something else, or it tells what it is about', (from) => {
  const found = problems(production({ ...GATEWAY, NARA_SMS_FROM: from }))
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^NARA_SMS_FROM: /)
})

test('the gateway’s name stands in a setting of its own', () => {
  const url = 'https://u1:losenord@gateway.example/sms'
  const found = problems(production({ ...GATEWAY, NARA_SMS_URL: url }))
  expect(found).toEqual(['NARA_SMS_URL: the name has a setting of its own'])
})

test('production keeps the end of its audit log elsewhere, in one way or another', () => {
  const without = { NARA_AUDIT_HEAD_EMAIL: undefined }
  expect(problems(production(without))).toEqual([
    'NARA_AUDIT_HEAD_EMAIL: production needs this setting, or NARA_AUDIT_HEAD_FILE',
  ])
  expect(problems(production({ ...without, NARA_AUDIT_HEAD_FILE: '/mnt/elsewhere/heads.txt' }))).toEqual([])
})

test.each<[string, Env]>([
  ['an http address', { NARA_PUBLIC_URL: 'http://nara.ekdalen.example' }],
  ['an http issuer', { NARA_OIDC_ISSUER: 'http://idp.example' }],
  ['the embedded sign-in of staff', { NARA_STAFF_OIDC_ISSUER: 'https://nara.ekdalen.example/idp' }],
  ['the municipality of the demo', { NARA_MUNICIPALITY: 'Norrvik' }],
  ['request limits that are lifted', { NARA_LIMITS_FACTOR: '10' }],
])('production does not start with %s', (_what, change) => {
  expect(problems(production(change))).toHaveLength(1)
})

test.each(['0.0.0.0', '192.168.1.10', '::', '127.0.0.1.example.se', 'localhost.example'])(
  'the demo does not listen on %s',
  (host) => {
    expect(problems(demo({ NARA_HOST: host }))).toHaveLength(1)
  },
)

test.each(['http://nara.example', 'http://127.0.0.1.example.se:3000'])('the demo is not at %s', (address) => {
  expect(problems(demo({ NARA_PUBLIC_URL: address }))).toHaveLength(1)
})

test.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('the demo may listen on %s', (host) => {
  expect(problems(demo({ NARA_HOST: host }))).toEqual([])
})

test('printing the settings shows no secret', () => {
  const config = readConfig(production(GATEWAY))
  const printed = [String(config.mail.smtpUrl), String(config.sms?.password)]
  for (const shown of [JSON.stringify(config), inspect(config, { depth: 9 }), ...printed]) {
    expect(shown).not.toMatch(/hemlig|losenord/)
  }
  expect(config.oidc.resident.clientSecret?.reveal()).toMatch(/^hemlig/)
})

test('a refusal shows no value', () => {
  expect(
    problems(production({ NARA_OIDC_CLIENT_SECRET: 'kort-hemlighet', NARA_SMTP_URL: 'losenord' })).join(),
  ).not.toMatch(/hemlighet|losenord/)
})
