import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startClamd, type TestClamd } from '#app/platform/files/clamd.testing.ts'
import { clamdScanner } from './virus-scan.clamd.ts'
import { EICAR, fakeScanner } from './virus-scan.fake.ts'

let clamd: TestClamd
beforeAll(async () => {
  clamd = await startClamd()
}, 30_000)
afterAll(() => clamd.stop())

const content = (...pieces: (string | Buffer)[]) => Readable.from(pieces.map((piece) => Buffer.from(piece)))
const jpeg = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.alloc(5000, 7),
])
const samples: [string, (string | Buffer)[], 'clean' | 'infected'][] = [
  ['a harmless text', ['Kontoutdrag'], 'clean'],
  ['nothing at all', [], 'clean'],
  ['8 MB of nothing', Array.from({ length: 128 }, () => Buffer.alloc(65_536)), 'clean'],
  ['the test file', [EICAR], 'infected'],
  ['the test file in two pieces', [EICAR.slice(0, 30), EICAR.slice(30)], 'infected'],
  ['the test file after a picture', [jpeg, EICAR], 'infected'],
  [
    'the test file inside a document',
    ['%PDF-1.4\n1 0 obj<<>>stream\n', EICAR, '\nendstream endobj'],
    'infected',
  ],
]

test.each(samples)('clamd says of %s what the fake says', async (_, pieces, verdict) => {
  expect(await clamdScanner(clamd.address).scan(content(...pieces))).toBe(verdict)
  expect(await fakeScanner().scan(content(...pieces))).toBe(verdict)
})

test('content beyond the StreamMaxLength of clamd is refused, not waited for', async () => {
  for (let i = 0; i < 5; i++) {
    const large = Readable.from(Array.from({ length: 400 }, () => Buffer.alloc(65_536)))
    expect(await clamdScanner(clamd.address).scan(large)).toBe('refused')
  }
})

test('a fake that was told to be silent is silent', async () => {
  const scanner = fakeScanner()
  scanner.silent = true
  expect(await scanner.scan(content(EICAR))).toBe('silent')
})

let server: Server | undefined
const open = new Set<Socket>()
afterEach(() => {
  for (const socket of open) socket.destroy()
  open.clear()
  server?.close()
})
async function daemonThat(does: (socket: Socket) => void): Promise<string> {
  server = createServer((socket) => {
    open.add(socket)
    socket.on('error', () => undefined)
    does(socket)
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  return `tcp:127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a scanner that cannot be reached is silent', async () => {
  expect(await clamdScanner('unix:/nonexistent/clamd').scan(content('x'))).toBe('silent')
  expect(await clamdScanner('tcp:127.0.0.1:1').scan(content('x'))).toBe('silent')
})

test.each([
  [
    'answers with an error',
    (socket: Socket) => socket.resume().end('stream: Can not allocate memory ERROR\0'),
  ],
  ['answers with something else', (socket: Socket) => socket.resume().end('OK\0')],
  ['answers in half', (socket: Socket) => socket.resume().end('stream: O')],
])('a scanner that %s is silent', async (_, does) => {
  expect(await clamdScanner(await daemonThat((socket) => does(socket))).scan(content('x'))).toBe('silent')
})

test('a scanner that hangs up has not said clean', async () => {
  const address = await daemonThat((socket) => socket.destroy())
  expect(['silent', 'refused']).toContain(await clamdScanner(address).scan(content('x')))
})

test('a scanner that never answers is silent after its time', async () => {
  const address = await daemonThat((socket) => socket.resume())
  expect(await clamdScanner(address, 200).scan(content('x'))).toBe('silent')
})

test('content that cannot be read is never clean', async () => {
  async function* broken() {
    yield Buffer.from('x')
    throw new Error('unreadable')
  }
  expect(await clamdScanner(clamd.address).scan(Readable.from(broken()))).toBe('silent')
})
