import { expect, test } from '@playwright/test'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { signInAsStaff } from '#app/identity/testing.ts'
import type { Portal } from '#app/platform/portal.ts'
import { createPortal } from '#app/start.server.ts'
import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { service } from '#app/services/concern-report/private/service.ts'
import { privateReports, type ReportStory } from '#db/seed/report-stories.ts'
import { ask, fillIn, newBrowser, sendOff } from '../report-over-http.ts'
import { makeHome, send, startServer } from '../server.ts'
import { knock } from './knock.ts'
import { aviary, found, type Aviary, type Canary } from './canary-words.ts'

// A busy machine takes its time; nothing here is measured by it.
test.describe.configure({ timeout: 120_000 })

const ADDRESS = '203.0.113.77'

/** The relative's story with a canary wherever something can be written. */
function withCanaries({ steps }: ReportStory, birds: Aviary): ReportStory {
  return {
    steps: steps.map((told) => {
      if (told.step === 'concern') return { step: 'concern', type: { what: birds.for('what was told') } }
      if (told.step !== 'children' || !('things' in told)) return told
      const name = birds.for('name of the child')
      return { step: 'children', things: [{ name, known: 'unknown', where: birds.for('where it lives') }] }
    }),
  }
}

test('an anonymous report leaves no trace of where it came from, on the disk, in the log or in memory', async () => {
  const home = await makeHome({
    NARA_LOG_LEVEL: 'debug',
    NARA_PROXY_HOPS: '1',
  })
  home.env['NODE_OPTIONS'] = `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${home.folder}`
  const birds = aviary()
  const where = aviary()
  where.add('address', ADDRESS)
  const { portal, close } = await createPortal({ ...readConfig(demoEnv(home.env)), logLevel: 'silent' })
  const server = await startServer(home)
  const guest = newBrowser(server.url, {
    'x-forwarded-for': ADDRESS,
    'user-agent': where.word('browser'),
    'accept-language': where.word('language'),
    referer: `http://x/${where.word('page before')}`,
    connection: 'close',
  })
  const at = await fillIn(guest, service, withCanaries(privateReports.relative, birds))
  where.add('pass of the guest', guest.cookie.split('=')[1] ?? '')

  const list = await ask(guest, `${at}/050`)
  const paper = /050\/(\w{8})/.exec(list.body)?.[1] ?? ''
  const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#9af' } })
    .withExif({
      IFD0: { Artist: where.word('photographer'), Make: where.word('camera') },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 17/1 41/1' },
    })
    .jpeg()
    .toBuffer()
  expect(found(photo, where.all), 'the photo tells what it should lose').toEqual(['photographer', 'camera'])
  const pdf = await PDFDocument.create()
  const author = where.word('author')
  pdf.addPage()
  pdf.setAuthor(author)
  const body = new FormData()
  body.append('files', new File([new Uint8Array(await pdf.save())], 'brev.pdf'))
  body.append('files', new File([new Uint8Array(photo)], `${where.word('name of the file')}.jpg`))
  const added = await send(server.url, `${at}/050/${paper}`, {
    cookie: guest.cookie,
    headers: guest.headers,
    body,
  })
  expect(added.status).toBe(303)

  const sent = await sendOff(guest, at)
  const page = await ask(guest, sent.headers.location ?? '')
  expect(page.status).toBe(200)
  const code = /\d{4} \d{4} \d{4} \d{4}/.exec(page.body)?.[0] ?? ''
  birds.add('code', code, code.replaceAll(' ', ''))
  const atDesk = await readAtDesk(server.url, portal)
  expect(atDesk.length).toBeGreaterThan(2)
  expect(atDesk.flatMap((bytes) => found(bytes, where.all))).toEqual([])
  // In a PDF words may lie in ways that no search finds: it is asked itself.
  expect(await authorOf(Buffer.from(await pdf.save()))).toBe(author)
  const documents = atDesk.filter((bytes) => bytes.subarray(0, 5).toString() === '%PDF-')
  expect(documents.length).toBeGreaterThan(0)
  for (const document of documents) expect(await authorOf(document)).toBeUndefined()
  // A guess from the same place, and somebody who comes back.
  const wrong = await ask(guest, '/kod', { form: { code: '1234 5678 9012 3450' } })
  expect(wrong.status).toBe(400)
  const back = newBrowser(server.url, guest.headers)
  expect((await ask(back, '/kod', { form: { code } })).status).toBe(303)
  where.add('pass of whoever came back', back.cookie.split('=')[1] ?? '')

  process.kill(server.pid, 'SIGUSR2')
  const snapshot = await expect
    .poll(() => readdirSync(home.folder).find((name) => name.endsWith('.heapsnapshot')), { timeout: 60_000 })
    .toBeTruthy()
    .then(() => readdirSync(home.folder).find((name) => name.endsWith('.heapsnapshot')) ?? '')
  await expect.poll(() => isWhole(join(home.folder, snapshot)), { timeout: 60_000 }).toBe(true)
  const memory = readFileSync(join(home.folder, snapshot))
  await server.kill()
  const disk = readAll(home.folder).filter(([path]) => !path.endsWith('.heapsnapshot'))
  const reference = portal.db.$client.prepare('select reference from cases').pluck().get() as string
  await close()
  where.add('reference', reference)

  const hay: [string, Buffer][] = [['the log', Buffer.from(server.output())], ...disk]
  const names = hay.map(([place]) => place).join(' ')
  expect(names).toMatch(/nara\.db /)
  expect(names).toMatch(/nara\.db-wal/)
  expect(names).toMatch(/\/files\//)
  const seen = hay.flatMap(([place, content]) =>
    found(content, [...where.all, ...birds.all]).map(
      (what) => `${what} in ${place.replace(home.folder, '')}`,
    ),
  )
  // The number stands in clear, so the disk was really searched; nothing else does.
  expect(seen.filter((line) => !line.startsWith('reference'))).toEqual([])
  expect(seen.length).toBeGreaterThan(0)

  // The memory of a running server holds words of the house, which shows that it was really searched.
  expect(memory.includes('concern-private')).toBe(true)
  const remembered = found(memory, [...where.all, ...birds.all].filter(isOfThisReport))
  expect(remembered).toEqual([])
  home.remove()
})

const authorOf = async (document: Buffer) =>
  (await PDFDocument.load(document, { updateMetadata: false })).getAuthor()

/** Every page of a file that came with the report, and the report itself, as staff get them. */
async function readAtDesk(url: string, portal: Portal): Promise<Buffer[]> {
  const { cookie } = signInAsStaff(portal, 'concernCaseworker')
  const caseId = portal.db.$client.prepare('select id from cases').pluck().get() as string
  const at = `/handlaggning/${caseId}`
  const page = await knock(url, at, { cookie })
  const files = [
    ...new Set([...page.body.matchAll(/href="([^"]*\/fil\/[^"]*)"/g)].map(([, href = '']) => href)),
  ]
  const answers = await Promise.all(files.map((href) => knock(url, href, { cookie })))
  expect(answers.map(({ status }) => status)).toEqual(files.map(() => 200))
  return [page.bytes, ...answers.map(({ bytes }) => bytes)]
}

/** A snapshot that is still being written does not end as one. */
function isWhole(path: string): boolean {
  const content = readFileSync(path)
  return content.length > 1000 && content.subarray(-8).toString().trimEnd().endsWith('}')
}

function readAll(folder: string): [string, Buffer][] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .flatMap((path): [string, Buffer][] =>
      statSync(path).isFile() ? [[path, Buffer.concat([Buffer.from(`${path} `), readFileSync(path)])]] : [],
    )
}

/** The numbers that every flock brings are those of the demo's people, and the reference stands on the desk's list. */
const isOfThisReport = ({ what }: Canary) => what !== 'reference' && !what.startsWith('number of')
