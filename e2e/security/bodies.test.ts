import { expect, test } from '@playwright/test'
import { dayOf, monthOf, systemClock } from '#app/platform/clock.ts'
import { knock, type Knock } from './knock.ts'
import { setScene, type Scene } from './scene.ts'
import { peakGrowth, shout, type Reply } from './shout.ts'

/** A month that the page takes, so that only the form's shape is wrong. */
const MONTH = monthOf(dayOf(systemClock.now()))

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** R19. What the product promises, whatever is thrown at it. */
const WITHIN_MS = 1000
const GROWTH_MIB = 20
const MB = 1_000_000
const FORM = 'Content-Type: application/x-www-form-urlencoded'
const MULTIPART = 'Content-Type: multipart/form-data; boundary=x'

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(async () => {
  const output = scene.server.output()
  const alive = await knock(scene.url, '/ready')
  await scene.close()
  expect(alive.status).toBe(200)
  expect(output.match(/"level":(50|60).*/g) ?? []).toEqual([])
})

/** Every address that takes a form: signed in where that is needed. */
function takers({ ids, cookies }: Scene): { path: string; cookie: string }[] {
  const mine = [
    `/a/${ids.draft}/110`,
    `/a/${ids.draft}/520`,
    `/a/${ids.draft}/520/ny`,
    `/a/${ids.draft}/910`,
    `/a/${ids.draft}/granska`,
    `/mina-sidor/${ids.case}`,
    '/a',
  ]
  const open = [
    '/logga-in',
    '/logga-in/personal',
    '/logga-ut',
    '/lamna',
    '/session/forlang',
    '/csp',
    '/finns/inte/alls/i/detta/hus',
  ]
  return [
    ...mine.map((path) => ({ path, cookie: cookies.owner })),
    ...open.map((path) => ({ path, cookie: '' })),
    { path: `/a/${ids.draft}/110`, cookie: '' },
    { path: `/handlaggning/${ids.case}`, cookie: cookies.caseworker },
  ]
}

function* zeros(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(64 * 1024, 'a')
  for (let sent = 0; sent < bytes; sent += piece.length)
    yield piece.subarray(0, Math.min(piece.length, bytes - sent))
}

/** A plain field of this many bytes in a form as browsers send files. */
function* multipart(bytes: number): Generator<Buffer> {
  const head = Buffer.from('--x\r\nContent-Disposition: form-data; name="month"\r\n\r\n')
  const tail = Buffer.from('\r\n--x--\r\n')
  yield head
  yield* zeros(bytes - head.length - tail.length)
  yield tail
}

const post = (path: string, cookie: string, ...fields: string[]) => [
  `POST ${path} HTTP/1.1`,
  ...(cookie ? [`Cookie: ${cookie}`] : []),
  ...fields,
]

function expectRefused(what: string, { status, ms }: Reply, statuses: readonly number[]): void {
  expect(statuses, `${what}: ${status}`).toContain(status)
  expect(ms, what).toBeLessThan(WITHIN_MS)
}

test('a form of 60 MB is refused at once on every address, and nothing of it stays in memory', async () => {
  const work = async () => {
    for (const { path, cookie } of takers(scene)) {
      const reply = await shout(
        scene.url,
        post(path, cookie, FORM, `Content-Length: ${60 * MB}`),
        zeros(60 * MB),
      )
      // Who goes on sending may find the line cut before the answer is read.
      expectRefused(path, reply, [413, 0])
    }
  }
  await work()
  expect(await peakGrowth(scene.server.pid, work)).toBeLessThan(GROWTH_MIB)
})

test('60 MB that claim to be an upload are not held in memory where nothing is uploaded', async () => {
  test.setTimeout(120_000)
  for (const { path, cookie } of takers(scene)) {
    const growth = await peakGrowth(scene.server.pid, async () => {
      const reply = await shout(
        scene.url,
        post(path, cookie, MULTIPART, `Content-Length: ${60 * MB}`),
        multipart(60 * MB),
      )
      expect(reply.status, path).toBeLessThan(500)
    })
    expect(growth, path).toBeLessThan(GROWTH_MIB)
  }
})

test('a body whose length nobody says is refused', async () => {
  for (const { path, cookie } of takers(scene)) {
    for (const type of [FORM, MULTIPART]) {
      const reply = await shout(scene.url, post(path, cookie, type, 'Transfer-Encoding: chunked'), [
        '5\r\nmonth\r\n',
      ])
      expectRefused(path, reply, [411])
    }
  }
})

test('a request that two readers could read in two ways is refused', async () => {
  const path = `/a/${scene.ids.draft}/110`
  const bodies: Record<string, string[]> = {
    'two lengths': ['Content-Length: 5', 'Content-Length: 6'],
    'length and chunks': ['Content-Length: 5', 'Transfer-Encoding: chunked'],
    'chunks that are not': ['Transfer-Encoding: xchunked'],
    'a negative length': ['Content-Length: -1'],
    'a length in hex': ['Content-Length: 0x5'],
    'a length in floating point': ['Content-Length: 1e3'],
    'a length with a sign': ['Content-Length: +5'],
    'a length beyond counting': [`Content-Length: ${'9'.repeat(30)}`],
    'a folded header': ['X-A: b\r\n folded: c', 'Content-Length: 5'],
    'a space before the colon': ['Content-Length : 5'],
    'a null in a header': ['X-A: b\u0000c', 'Content-Length: 5'],
    'a bare newline in a header': ['X-A: b\nX-C: d', 'Content-Length: 5'],
    'two hosts': ['Host: evil.example', 'Content-Length: 5'],
  }
  for (const [what, fields] of Object.entries(bodies)) {
    expectRefused(
      what,
      await shout(scene.url, post(path, scene.cookies.owner, FORM, ...fields), ['month']),
      [400, 411, 413],
    )
  }
})

test('headers beyond all measure are refused, and 180 cookies do not hide the one that counts', async () => {
  const get = ['GET /mina-sidor HTTP/1.1']
  expectRefused('20 KB header', await shout(scene.url, [...get, `X-Long: ${'a'.repeat(20_000)}`]), [431])
  expectRefused('20 KB address', await shout(scene.url, [`GET /${'a'.repeat(20_000)} HTTP/1.1`]), [414, 431])
  expectRefused(
    '3 000 headers',
    await shout(scene.url, [...get, ...Array.from({ length: 3000 }, (_, n) => `X-${n}: a`)]),
    [431],
  )
  const cookies = Array.from({ length: 180 }, (_, n) => `annan${n}=${'v'.repeat(40)}`)
  expectRefused(
    '180 cookies',
    await shout(scene.url, [...get, `Cookie: ${[...cookies, scene.cookies.owner].join('; ')}`]),
    [200],
  )
})

test('forms that none of our pages can have sent are refused', async () => {
  const path = `/a/${scene.ids.draft}/110`
  const forms: Record<string, [number, string]> = {
    'a hundred thousand fields': [413, Array.from({ length: 100_000 }, (_, n) => `a${n}=`).join('&')],
    'a hundred thousand fields of one name': [413, 'month=a&'.repeat(100_000)],
    'three hundred and one fields': [413, 'a=&'.repeat(301)],
    'a name a thousand levels deep': [400, `${'a.'.repeat(1000)}a=1`],
    'a name a thousand brackets deep': [400, `a${'[0]'.repeat(1000)}=1`],
    'five levels': [400, 'a.b.c.d.e=1'],
    'a long name': [400, `${'a'.repeat(101)}=1`],
    'a value of 20 001 characters': [413, `month=${'a'.repeat(20_001)}`],
    ...Object.fromEntries(
      [
        '__proto__',
        '__proto__.polluted',
        'a.__proto__.polluted',
        'a[__proto__]',
        'constructor',
        'constructor.prototype.polluted',
        'prototype',
      ].map((name) => [name, [400, `${name}=1`] as [number, string]]),
    ),
    'the same question twice': [400, `month=${MONTH}&month=${MONTH}&waits=no`],
    'a list where there is one answer': [400, `month%5B%5D=${MONTH}&waits=no`],
    'an indexed list': [400, `month%5B0%5D=${MONTH}&waits=no`],
    'an object': [400, `month.a=${MONTH}&waits=no`],
    'a large index': [400, `month%5B9999999%5D=${MONTH}&waits=no`],
    'an index beyond all measure': [400, `month%5B4294967294%5D=${MONTH}&waits=no`],
    'an order to the form library': [
      400,
      `__intent__=${encodeURIComponent('{"type":"update","payload":{"name":"month[4294967294]"}}')}`,
    ],
    'an order that is none': [400, '__intent__=x'],
    'a state that is none': [400, '__state__=x'],
  }
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const work = async () => {
    for (const [what, [status, body]] of Object.entries(forms)) {
      const began = performance.now()
      const answer = await knock(scene.url, path, {
        body,
        headers,
        cookie: scene.cookies.owner,
      } satisfies Knock)
      expectRefused(what, { status: answer.status, ms: performance.now() - began }, [status])
    }
  }
  // The first times, the heap grows to what it then keeps.
  for (let n = 0; n < 5; n++) await work()
  expect(await peakGrowth(scene.server.pid, work)).toBeLessThan(GROWTH_MIB)
})

test('somebody who hangs up in the middle of a form or an upload leaves nothing behind', async () => {
  const { portal, url, cookies, ids } = scene
  const count = () => portal.db.$client.prepare('select count(*) from files').pluck().get()
  const files = count()
  const paper = /910\/(\w{8})/.exec(
    (await knock(url, `/a/${ids.draft}/910`, { cookie: cookies.owner })).body,
  )?.[1]
  for (const path of [`/a/${ids.draft}/110`, `/a/${ids.draft}/910/${paper}`]) {
    for (const type of [FORM, MULTIPART]) {
      const reply = await shout(
        url,
        post(path, cookies.owner, type, 'Content-Length: 5000'),
        multipart(2000),
        true,
      )
      expect(reply.status).toBe(0)
    }
  }
  expect((await knock(url, `/a/${ids.draft}/110`, { cookie: cookies.owner })).status).toBe(200)
  expect(count()).toBe(files)
})
