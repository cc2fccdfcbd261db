import { expect, test } from '@playwright/test'
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeBackup } from '#app/platform/backup/backup.ts'
import { createBackupKeys } from '#app/platform/backup/keys.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { createPortal } from '#app/start.server.ts'
import { makeHome, startServer } from '../server.ts'
import { addPapers, answerAll, sendIt, stumble, work, type Walk } from './canary-flow.ts'
import { aviary, found, traces, type Canary } from './canary-words.ts'
import { knock } from './knock.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** In clear on purpose: the number that is said on the phone is how queues and the desk find a case. */
const IN_CLEAR = ['reference']

test('the search finds what it looks for, however it is written', () => {
  const canary: Canary = { what: 'x', forms: ['Kanarie bcdfghjk å'] }
  const [form = ''] = canary.forms
  for (const trace of traces(form))
    expect(found(Buffer.concat([Buffer.alloc(7, 'ö'), trace, Buffer.alloc(9, 'z')]), [canary])).toEqual(['x'])
  for (const before of ['', 'a', 'ab', 'abc']) {
    const text = `${before}${form}efter`
    for (const encoding of ['utf8', 'utf16le'] as const) {
      expect(found(Buffer.from(Buffer.from(text, encoding).toString('base64')), [canary])).toEqual(['x'])
    }
  }
  expect(found(Buffer.from('Kanarie bcdfghj å'), [canary])).toEqual([])
})

test('nothing that anybody typed, sent or is known by is in a log, a letter, an address, a title or a stolen disk', async () => {
  test.setTimeout(180_000)
  const home = await makeHome({ NARA_LOG_LEVEL: 'debug' })
  const temp = join(home.folder, 'temp')
  mkdirSync(temp)
  const config = readConfig(demoEnv(home.env))
  home.env['TMPDIR'] = temp
  const { portal, close } = await createPortal({ ...config, logLevel: 'silent' })
  const birds = aviary()
  const first = await startServer(home)
  const walk: Walk = { url: first.url, portal, birds, heard: [] }
  const { cookie } = signInAsResident(portal, 'single')
  birds.add('session of the resident', cookie.split('=')[1] ?? '')

  const draft = await answerAll(walk, cookie)
  await addPapers(walk, draft, cookie)
  await stumble(walk, draft, cookie)
  const caseId = await sendIt(walk, draft, cookie)
  const staff = await work(walk, caseId)
  birds.add('session of the caseworker', staff.split('=')[1] ?? '')
  const reference = portal.db.$client.prepare('select reference from cases').pluck().get() as string
  birds.add('reference', reference, reference.replace('-', ''))
  birds.add('name of the applicant', 'Sara Lindqvist')
  birds.add('network address of a reader', '203.0.113.77')

  const letters = async () => (await knock(first.url, '/demo/brevlada')).body
  await expect.poll(letters, { timeout: 60_000 }).toMatch(/kanarie\.\w+@exempel\.se/)
  const mailbox = (await letters()).replaceAll(/kanarie\.\w+@exempel\.se/g, '')

  // In the middle of the next one the power goes.
  const another = await answerAll({ ...walk, heard: [] }, signInAsResident(portal, 'single').cookie)
  const dying = knock(first.url, `/a/${another}/120`, {
    form: { whatHappened: birds.for('typed when the power went') },
    cookie,
  }).catch(() => undefined)
  await first.kill()
  await dying
  const disk = readAll(home.folder)
  const second = await startServer(home)
  await knock(second.url, `/a/${another}/120`, { cookie })
  const target = join(home.folder, 'x.backup')
  await makeBackup(config.dataDir, createBackupKeys().recipient, target)
  await second.stop()

  const said = walk.heard.map(({ answer: { headers, body } }) => {
    const titles = body.match(/<title>[^<]*/g) ?? []
    return [headers.location, headers['content-disposition'], headers['set-cookie'], ...titles]
      .flat()
      .join('\n')
  })
  const where: Record<string, Buffer> = {
    'the log': Buffer.from(first.output() + second.output()),
    'the letters': Buffer.from(mailbox),
    'an address or a title': Buffer.from(said.join('\n')),
    'the backup': readFileSync(target),
    ...Object.fromEntries(
      [...disk, ...readAll(temp)].map(([path, content]) => [path.replace(home.folder, ''), content]),
    ),
  }
  expect(birds.all.length).toBeGreaterThan(50)
  expect(Object.keys(where).join(' ')).toMatch(/nara\.db /)
  expect(Object.keys(where).join(' ')).toMatch(/nara\.db-wal/)
  expect(Object.keys(where).filter((path) => path.includes('/files/')).length).toBeGreaterThan(3)
  // That the disk was really searched shows by what stands there in clear.
  expect(Object.values(where).flatMap((hay) => found(hay, birds.all))).toContain('reference')
  const leaks = Object.entries(where).flatMap(([place, hay]) =>
    found(hay, birds.all)
      .filter((what) => !(IN_CLEAR.includes(what) && /nara\.db/.test(place)))
      .map((what) => `${what} is in ${place}`),
  )
  await close()
  home.remove()
  expect(leaks).toEqual([])
})

function readAll(folder: string): [string, Buffer][] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .flatMap((path): [string, Buffer][] =>
      statSync(path).isFile() ? [[path, Buffer.concat([Buffer.from(path), readFileSync(path)])]] : [],
    )
}
