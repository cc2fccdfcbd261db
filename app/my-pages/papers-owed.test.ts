import sharp from 'sharp'
import { expect, test } from 'vitest'
import { prepareSubmission, submitDraft } from '#app/case/submit.server.ts'
import { houseOf } from '#app/case/testing.tsx'
import { requireResident } from '#app/identity/guards.ts'
import { addSignature } from '#app/identity/signing.testing.ts'
import type { AttachmentAnswers } from '#app/journey/define.ts'
import { getDraft, saveDraft } from '#app/journey/drafts.server.ts'
import { createLanguages, LANGUAGES } from '#app/locales/catalogue.ts'
import { receiveUpload } from '#app/platform/files/receive.server.ts'
import { rescan } from '#app/platform/files/rescan.ts'
import { prepareFilesDir } from '#app/platform/files/store.ts'
import type { ScanResult } from '#app/platform/ports/virus-scan.ts'
import { testPortal } from '#app/platform/testing.ts'
import { onOneLine, textFacts } from '#app/platform/text-facts.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import * as caseRoute from './routes/case.tsx'
import * as receipt from './routes/receipt.tsx'

const ask = houseOf({ '/mina-sidor/:case': caseRoute, '/mina-sidor/:case/kvitto': receipt })

/** A portal whose texts name the municipality, and whose scanner says what it is told to. */
function houseWith(scanner: { says: ScanResult }) {
  const portal = testPortal({ virusScan: { scan: () => Promise.resolve(scanner.says) } })
  return { ...portal, languages: createLanguages(textFacts(portal.config)) }
}
type House = ReturnType<typeof houseWith>

/** A sent application, with these words about some of its papers and a photo as one of them. */
async function sendWith(portal: House, papers: NonNullable<AttachmentAnswers['papers']>, photo?: string) {
  const { draftId, cookie } = startStory(portal, stories.single, Infinity)
  const resident = requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const draft = () => getDraft(portal, resident.personId, service.journey, draftId)
  const seenVersion = draft().version
  saveDraft(portal, draft(), {
    key: 'papers',
    seenVersion,
    apply: ({ answers }) => {
      const before = answers.papers as AttachmentAnswers
      answers.papers = { ...before, papers: { ...before.papers, ...papers } }
    },
  })
  if (photo !== undefined) await upload(portal, draftId, photo)
  const language = portal.languages.sv
  const submission = prepareSubmission(portal, service, resident, draft(), language)
  if (!submission) throw new Error('The application is not complete')
  addSignature(portal, resident.sessionId, submission.hash)
  const sent = submitDraft(portal, service, { id: resident.personId, resident }, draftId, language)
  if ('fault' in sent) throw new Error(sent.fault)
  const at = `/mina-sidor/${sent.caseId}`
  return { cookie, at, both: [at, `${at}/kvitto`] }
}

async function upload(portal: House, draftId: string, paper: string) {
  await prepareFilesDir(portal.filesDir)
  const jpeg = await sharp({ create: { width: 90, height: 120, channels: 3, background: '#14493b' } })
    .jpeg()
    .toBuffer()
  const body = new FormData()
  body.append('files', new File([new Uint8Array(jpeg)], 'avi.jpg', { type: 'image/jpeg' }))
  const request = new Request(portal.config.publicUrl, { method: 'POST', body })
  await receiveUpload(portal, request, {
    owner: { kind: 'draft', id: draftId },
    retention: 'draft',
    paperOf: () => paper,
  })
}

/** What stands under the heading, up to the next section. */
function sectionIn(html: string, heading: string): string | undefined {
  const [, rest] = html.split(`>${heading}</h2>`)
  return rest?.split('</section>')[0]
}

test('whoever has sent everything is told of nothing more', async () => {
  const portal = houseWith({ says: 'clean' })
  const { both, cookie } = await sendWith(portal, {})
  for (const path of both)
    expect((await ask(portal, path, { cookie })).html).not.toContain('Papper vi väntar på')
})

test('papers that come later or are missing stand on the receipt and on Mina sidor, with how they reach us', async () => {
  const portal = houseWith({ says: 'clean' })
  const { both, cookie } = await sendWith(portal, {
    rentBill: { state: 'later' },
    bankStatements: { state: 'missing', reason: 'Banken har stängt' },
  })
  for (const path of both) {
    for (const code of LANGUAGES) {
      const { html } = await ask(portal, path, { cookie, language: code })
      const { texts } = portal.languages[code]
      const { owed } = texts.case
      const { papers } = service.textsOf(texts)
      const section = sectionIn(html, owed.title)
      expect(section).toContain(`${papers.rentBill?.name}: ${owed.why.later}`)
      expect(section).toContain(`${papers.bankStatements?.name}: ${owed.why.missing}`)
      expect(section).not.toContain(papers.taxReturn?.name)
      for (const way of ['Box 1, 123 45 Norrvik', 'Storgatan 1', onOneLine('0123-45 67 00')])
        expect(section).toContain(way)
    }
  }
})

test('a file that the scanner refuses after sending is asked for again, one that still waits is not', async () => {
  const scanner = { says: 'silent' as ScanResult }
  const portal = houseWith(scanner)
  const { both, cookie } = await sendWith(portal, { rentBill: { state: 'file' } }, 'rentBill')
  for (const path of both)
    expect((await ask(portal, path, { cookie })).html).not.toContain('Papper vi väntar på')
  scanner.says = 'infected'
  expect((await rescan(portal)).refused).toBe(1)
  const { owed } = portal.languages.sv.texts.case
  for (const path of both) {
    const { html } = await ask(portal, path, { cookie })
    expect(sectionIn(html, owed.title)).toContain(owed.why.refused)
  }
})

test('an application that is taken back waits for nothing', async () => {
  const portal = houseWith({ says: 'clean' })
  const { at, both, cookie } = await sendWith(portal, { rentBill: { state: 'later' } })
  await ask(portal, at, { cookie, form: { intent: 'withdraw' } })
  for (const path of both)
    expect((await ask(portal, path, { cookie })).html).not.toContain('Papper vi väntar på')
})
