import { randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { paperCode } from '#app/journey/paper-codes.ts'
import { filesOfDraft } from '#app/platform/files/documents.ts'
import { pdfOf } from '#app/platform/files/made.testing.ts'
import { sweep } from '#app/platform/files/store.ts'
import type { Portal } from '#app/platform/portal.ts'
import { expect, test } from './fixtures.ts'
import type { House } from './house.ts'
import { makeHome, send, startServer, withPortal } from './server.ts'

const MB = 1024 * 1024
/** 0.5 Mbit/s, sent as a phone sends it: a little at a time. */
const BYTES_PER_SECOND = 500_000 / 8
const PIECE = 4096
/** The whole 10 MB take 160 seconds; every run sends one tenth. */
const SLOW_BYTES = process.env.LONG_TESTS ? 10 * MB - 4096 : MB
const SWEPT_AFTER_MS = 3_600_001

const RENT = paperCode('rentalContract')
const paperPath = (draftId: string) => `/a/${draftId}/910/${RENT}`
const wholeDraft = (portal: Portal) => startStory(portal, stories.sick, Infinity)

/** A document of this size that is a real PDF all the way. */
const pdfOfSize = (bytes: number) =>
  pdfOf([
    Buffer.concat([
      Buffer.from(`<</Length ${bytes}>>stream\n`),
      randomBytes(bytes),
      Buffer.from('\nendstream'),
    ]),
  ])

/** The bytes of a browser's upload, headers and all. */
function uploadOf(
  url: string,
  { draftId, cookie }: { draftId: string; cookie: string },
  file: Buffer,
): Buffer {
  const edge = '----WebKitFormBoundaryNara'
  const body = Buffer.concat([
    Buffer.from(
      `--${edge}\r\nContent-Disposition: form-data; name="files"; filename="kontrakt.pdf"\r\nContent-Type: application/pdf\r\n\r\n`,
    ),
    file,
    Buffer.from(`\r\n--${edge}--\r\n`),
  ])
  const headers = [
    `POST ${paperPath(draftId)} HTTP/1.1`,
    `Host: ${new URL(url).host}`,
    `Origin: ${url}`,
    `Cookie: ${cookie}`,
    `Content-Type: multipart/form-data; boundary=${edge}`,
    `Content-Length: ${body.length}`,
    'Connection: close',
  ]
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), body])
}

const open = (url: string) =>
  new Promise<Socket>((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(socket))
    socket.once('error', reject)
  })

async function sendSlowly(socket: Socket, bytes: Buffer): Promise<string> {
  let answer = ''
  const ended = new Promise<string>((resolve, reject) => {
    socket.on('data', (piece: Buffer) => (answer += piece.toString()))
    socket.once('end', () => resolve(answer)).once('error', reject)
  })
  const began = performance.now()
  for (let at = 0; at < bytes.length; at += PIECE) {
    socket.write(bytes.subarray(at, at + PIECE))
    const due = ((at + PIECE) / BYTES_PER_SECOND) * 1000
    await wait(Math.max(0, due - (performance.now() - began)))
  }
  return ended
}

test(`a phone on 0.5 Mbit/s sends ${Math.round(SLOW_BYTES / MB)} MB`, async ({ house }) => {
  test.setTimeout((SLOW_BYTES / BYTES_PER_SECOND) * 1000 + 60_000)
  const draft = wholeDraft(house.portal)
  const socket = await open(house.url)
  const answer = await sendSlowly(socket, uploadOf(house.url, draft, pdfOfSize(SLOW_BYTES)))
  expect(answer).toMatch(/^HTTP\/1\.1 303 /)
  expect(filesOfDraft(house.portal, draft.draftId).map(({ state }) => state)).toEqual(['ready'])
})

test('an upload that breaks leaves nothing half', async ({ house }) => {
  const draft = wholeDraft(house.portal)
  const upload = uploadOf(house.url, draft, pdfOfSize(MB))
  for (const part of [0.02, 0.5, 0.99]) {
    const socket = await open(house.url)
    socket.write(upload.subarray(0, Math.round(upload.length * part)))
    await expect.poll(() => quarantined(house).length).toBeGreaterThan(0)
    socket.destroy()
    await expect.poll(() => quarantined(house)).toEqual([])
  }
  expect(filesOfDraft(house.portal, draft.draftId)).toEqual([])
})

const quarantined = ({ portal }: House) => readdirSync(join(portal.filesDir, 'quarantine'))

test('after kills in the middle of twenty uploads at once no row lacks its file and no file its row', async () => {
  test.setTimeout(180_000)
  const home = await makeHome()
  const file = pdfOfSize(MB / 4)
  for (let kill = 0; kill < 10; kill++) {
    const drafts = await withPortal(home, (portal) => Array.from({ length: 20 }, () => wholeDraft(portal)))
    const server = await startServer(home)
    const uploads = drafts.map(({ draftId, cookie }) => {
      const body = new FormData()
      body.append('files', new File([new Uint8Array(file)], 'kontrakt.pdf', { type: 'application/pdf' }))
      return send(server.url, paperPath(draftId), { cookie, body }).then(
        ({ status }) => (status === 303 ? draftId : undefined),
        () => undefined,
      )
    })
    // From the first bytes to where the first files are being checked and kept.
    await wait(30 + kill * 150)
    await server.kill()
    const answered = (await Promise.all(uploads)).filter((id) => id !== undefined)
    await withPortal(home, (portal) => {
      for (const id of answered) expect(filesOfDraft(portal, id).map(({ state }) => state)).toEqual(['ready'])
    })
  }
  await withPortal(home, async (portal) => {
    const later = { ...portal, clock: { now: () => portal.clock.now() + SWEPT_AFTER_MS } }
    expect((await sweep(later)).missing).toEqual([])
    const kept = readdirSync(join(portal.filesDir, 'kept')).map((name) => name.split('.')[0])
    const rows = portal.db.$client.prepare("select id from files where state = 'ready'").pluck().all()
    expect([...new Set(kept)].sort()).toEqual([...rows].sort())
    expect(readdirSync(join(portal.filesDir, 'quarantine'))).toEqual([])
  })
  home.remove()
})
