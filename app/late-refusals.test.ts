import { beforeEach, expect, test, vi } from 'vitest'
import { findCase, listEvents } from '#db/queries/cases.ts'
import { sendStory, startStory } from '#db/seed/demo.ts'
import { residents } from '#db/seed/personas.ts'
import { stories, type StoryName } from '#db/seed/stories.ts'
import { houseOf } from '#app/case/testing.tsx'
import { getCaseForHouse, getOwnCase } from '#app/case/access.server.ts'
import { withdraw } from '#app/case/change.server.ts'
import { requireResident } from '#app/identity/guards.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { paperCode } from '#app/journey/paper-codes.ts'
import { days } from '#app/platform/clock.ts'
import { verifyCaseRow } from '#app/platform/crypto/row-mac.ts'
import { filesOfDraft } from '#app/platform/files/documents.ts'
import { prepareFilesDir } from '#app/platform/files/store.ts'
import { photo, upload } from '#app/platform/files/upload.testing.ts'
import { drainOutbox } from '#app/platform/outbox/worker.ts'
import { EICAR, fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import * as deskCase from '#app/desk/routes/case.tsx'
import * as inbox from '#app/desk/routes/inbox.tsx'
import * as ownCase from '#app/my-pages/routes/case.tsx'
import * as home from '#app/my-pages/routes/home.tsx'
import * as item from '#app/forms/item.tsx'
import * as overview from '#app/forms/overview.tsx'
import * as review from '#app/forms/review.tsx'
import { service } from '#app/services/financial-assistance/service.ts'
import { jobsOf } from './jobs.server.ts'

// Each file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const ask = houseOf({
  '/:form/:draft': overview,
  '/:form/:draft/granska': review,
  '/:form/:draft/:page/:item': item,
  '/mina-sidor': home,
  '/mina-sidor/:case': ownCase,
  '/handlaggning': inbox,
  '/handlaggning/:case': deskCase,
})
const RENT = paperCode('rentalContract')
const STOPPED = 'En fil stoppades i kontrollen'
const OTHERWISE = 'Posta papperet eller lämna det hos oss'

let portal: TestPortal
let scanner: ReturnType<typeof fakeScanner>
let infected: Buffer
beforeEach(async () => {
  scanner = fakeScanner()
  portal = testPortal({ virusScan: scanner })
  await prepareFilesDir(portal.filesDir)
  infected = Buffer.concat([await photo(), Buffer.from(EICAR)])
})

/** The scanner comes back and the job asks it again. */
async function scannerAnswers() {
  scanner.silent = false
  await jobsOf(portal).rescanFiles()
}

async function addRent(draftId: string, cookie: string, bytes: Buffer) {
  const upload = new FormData()
  upload.append('files', new File([new Uint8Array(bytes)], 'kontrakt.jpg', { type: 'image/jpeg' }))
  const { status } = await ask(portal, `/a/${draftId}/910/${RENT}`, { cookie, upload })
  expect(status).toBe(303)
}

test('a required paper whose only file was refused late is asked for again, with what to do instead', async () => {
  const { draftId, cookie: before } = startStory(portal, stories.sick, Infinity)
  let cookie = before
  const at = (path = '') => ask(portal, `/a/${draftId}${path}`, { cookie })
  scanner.silent = true
  await addRent(draftId, cookie, infected)
  expect((await at('/granska')).status).toBe(200)
  const deletesOn = portal.db.$client.prepare('select saved_at, deletes_on from drafts where id = ?')
  const kept = deletesOn.get(draftId)
  portal.clock.advance(days(1))
  await scannerAnswers()

  // Nobody has touched the draft: it is not kept longer for this.
  expect(deletesOn.get(draftId)).toEqual(kept)
  cookie = signInAsResident(portal, stories.sick.persona).cookie
  expect((await at('/granska')).headers.get('Location')).toBe(`/a/${draftId}`)
  const shown = await at()
  expect(shown.data).toMatchObject({ ready: false, late: [{ id: 'rentalContract' }] })
  expect(shown.html).toContain(STOPPED)
  expect(shown.html).toContain('posta det eller lämna det hos oss')
  expect(shown.html).toContain(`href="/a/${draftId}/910/${RENT}"`)
  const paper = (await at(`/910/${RENT}`)).html
  expect(paper).toContain(STOPPED)
  expect(paper).toContain('kontrakt.jpg: Filen stoppades i kontrollen')
  expect(paper).toContain(OTHERWISE)
  // Sent before, lacking or later: each can be said again.
  expect(paper).toContain('type="radio"')

  await ask(portal, `/a/${draftId}/910/${RENT}`, { cookie, form: { state: 'later' } })
  expect((await at()).html).not.toContain(STOPPED)
  expect((await at('/granska')).status).toBe(200)
  expect(filesOfDraft(portal, draftId)).toEqual([])
})

test('a paper that has another file left is still sent along, and says what happened until it is read', async () => {
  const { draftId, cookie } = startStory(portal, stories.sick, Infinity)
  const at = (path = '') => ask(portal, `/a/${draftId}${path}`, { cookie })
  await addRent(draftId, cookie, await photo())
  scanner.silent = true
  await addRent(draftId, cookie, infected)
  await scannerAnswers()
  expect((await at('/granska')).status).toBe(200)
  for (const path of ['', `/910/${RENT}`]) expect((await at(path)).html).toContain(STOPPED)
  await ask(portal, `/a/${draftId}/910/${RENT}`, { cookie, form: { intent: 'read' } })
  for (const path of ['', `/910/${RENT}`]) expect((await at(path)).html).not.toContain(STOPPED)
  expect(filesOfDraft(portal, draftId).map(({ state }) => state)).toEqual(['ready'])
})

test('answers given while the file was checked are not touched', async () => {
  const { draftId, cookie } = startStory(portal, stories.sick, Infinity)
  scanner.silent = true
  await upload(portal, { kind: 'draft', id: draftId }, [{ name: 'a.jpg', bytes: infected }])
  await scannerAnswers()
  expect((await ask(portal, `/a/${draftId}/granska`, { cookie })).status).toBe(200)
})

/** A sent matter with files that have to be refused. */
async function sentWith(
  name: StoryName,
  files: number,
  meanwhile: (caseId: string) => void = () => undefined,
) {
  const caseId = sendStory(portal, name)
  // The receipt's own notice is another matter.
  await drainOutbox(portal)
  portal.mails.length = 0
  scanner.silent = true
  const given = Array.from({ length: files }, () => ({ name: 'kontrakt.jpg', bytes: infected }))
  await upload(portal, { kind: 'case', id: caseId }, given)
  meanwhile(caseId)
  portal.clock.advance(60_000)
  await scannerAnswers()
  await drainOutbox(portal)
  return caseId
}

test('after sending, the resident and the desk see what happened, and a letter without content goes out', async () => {
  const { cookie: staff } = signInAsStaff(portal)
  const caseId = await sentWith('sick', 2)
  const kinds = listEvents(portal.db, caseId).map(({ kind, actorKind }) => `${kind} by ${actorKind}`)
  expect(kinds).toEqual(['received by resident', 'paperRefused by system', 'paperRefused by system'])
  const row = getCaseForHouse(portal, caseId)
  expect([verifyCaseRow(portal.keyring, row), row.updatedAt]).toEqual([true, portal.clock.now()])

  const { cookie } = signInAsResident(portal, stories.sick.persona)
  for (const path of [`/mina-sidor/${caseId}`, '/mina-sidor']) {
    expect((await ask(portal, path, { cookie })).html).toContain('posta det eller lämna det hos oss')
  }
  const desk = (await ask(portal, `/handlaggning/${caseId}`, { cookie: staff })).html
  expect(desk).toContain(STOPPED)
  expect(desk).toContain('Systemet')

  expect(portal.mails).toHaveLength(1)
  expect(portal.mails[0]).toMatchObject({ subject: 'Du har något nytt att läsa' })
  expect(JSON.stringify(portal.mails[0])).not.toMatch(/fil|papper|kontrakt|stoppa/i)
})

test('a case is new again in the inbox when one of its files was refused', async () => {
  const { cookie } = signInAsStaff(portal)
  const isNew = async () =>
    ((await ask(portal, '/handlaggning', { cookie })).data as { rows: { isNew: boolean }[] }).rows[0]?.isNew
  const caseId = sendStory(portal, 'sick')
  await ask(portal, `/handlaggning/${caseId}`, { cookie })
  expect(await isNew()).toBe(false)
  scanner.silent = true
  await upload(portal, { kind: 'case', id: caseId }, [{ name: 'a.jpg', bytes: infected }])
  portal.clock.advance(60_000)
  await scannerAnswers()
  expect(await isNew()).toBe(true)
})

test('no letter goes to who wants none, has taken the matter back or has become protected', async () => {
  await sentWith('homeless', 1)
  expect(portal.mails).toEqual([])
  await sentWith('jobseeker', 1, () =>
    addProtected(portal, redact(residents[stories.jobseeker.persona].number)),
  )
  expect(portal.mails).toEqual([])
  await sentWith('sick', 1, (caseId) => {
    const { cookie } = signInAsResident(portal, stories.sick.persona)
    const sender = requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
    withdraw(portal, sender, service, getOwnCase(portal, sender, caseId))
    expect(findCase(portal.db, caseId)?.status).toBe('withdrawn')
  })
  expect(portal.mails).toEqual([])
})
