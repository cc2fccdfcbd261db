import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import type { Page } from '@playwright/test'
import { startStory } from '#db/seed/demo.ts'
import { stories, type Story } from '#db/seed/stories.ts'
import { prepareSubmission, submitDraft } from '#app/case/submit.server.ts'
import { requireResident } from '#app/identity/guards.ts'
import { addSignature } from '#app/identity/signing.testing.ts'
import { signInAsStaff } from '#app/identity/testing.ts'
import { getDraft } from '#app/journey/drafts.server.ts'
import { pageOf } from '#app/journey/engine.ts'
import type { Field } from '#app/journey/fields.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { test, expect } from './fixtures.ts'
import type { House } from './house.ts'
import { send } from './server.ts'
import { dealer, shouted, strings } from './shouting.ts'

const letters = (text: string) => text.toWellFormed().replaceAll(/[\s\p{Cf}\p{Cc}]/gu, '')

/** Every line of every text that was kept. */
function linesOf(value: unknown): string[] {
  if (typeof value === 'string') return value.split('\n').map(letters).filter(Boolean)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(linesOf) : []
}

async function expectShown(page: Page, path: string, lines: readonly string[]): Promise<void> {
  await page.goto(path)
  const text = letters((await page.locator('main').textContent()) ?? '')
  expect(lines.filter((line) => !text.includes(line))).toEqual([])
  const alive = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(
        (one) =>
          one.matches(
            'iframe, object, embed, base, marquee, video, audio, math, body style, script:not([src^="/assets/"])',
          ) ||
          [...one.attributes].some(
            ({ name, value }) => /^on/i.test(name) || /^\W*(java|vb)script:/i.test(value),
          ),
      )
      .map((one) => one.outerHTML.slice(0, 200)),
  )
  expect(alive).toEqual([])
}

/** What a PDF can do when it is opened or clicked on. */
async function actionsOf(pdf: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(pdf)
  const words = ['JS', 'JavaScript', 'OpenAction', 'AA', 'URI', 'Launch', 'EmbeddedFiles']
  return document.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict ? [object] : []))
    .flatMap((dictionary) => words.filter((word) => dictionary.has(PDFName.of(word))))
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const pdfium = await PDFiumLibrary.init()
  const document = await pdfium.loadDocument(pdf)
  const text = [...document.pages()].map((page) => page.getText()).join('')
  document.destroy()
  pdfium.destroy()
  return letters(text)
}

function sendIt(house: House, draftId: string, cookie: string): string {
  const { portal } = house
  const resident = requireResident(portal, new Request(house.url, { headers: { cookie } }))
  const draft = getDraft(portal, resident.personId, service.journey, draftId)
  const submission = prepareSubmission(portal, service, resident, draft, portal.languages.sv)
  if (!submission) throw new Error('The story is not complete')
  addSignature(portal, resident.sessionId, submission.hash)
  const result = submitDraft(
    portal,
    service,
    { id: resident.personId, resident },
    draftId,
    portal.languages.sv,
  )
  if ('fault' in result) throw new Error(result.fault)
  return result.caseId
}

test('whatever somebody writes stands as text in the review, on Mina sidor, at the desk and in the PDF, and does nothing', async ({
  house,
  visitor,
}) => {
  test.setTimeout(600_000)
  const cards = dealer()
  const { cookie: staff } = signInAsStaff(house.portal, 'unitManager')
  const dialogs: string[] = []
  expect(strings.length).toBeGreaterThan(450)
  for (let n = 0; cards.left.size > 0; n++) {
    const story = Object.values(stories)[n % Object.values(stories).length] as Story
    const { draftId, cookie } = startStory(house.portal, shouted(story, cards), Infinity)
    const resident = requireResident(house.portal, new Request(house.url, { headers: { cookie } }))
    const { answers } = getDraft(house.portal, resident.personId, service.journey, draftId)
    const texts = Object.entries(answers).flatMap(([step, values]) => {
      const page = pageOf(service.journey, step)
      if (page.kind !== 'questions' && page.kind !== 'list') return []
      const fields = Object.entries(page.fields as Record<string, Field>)
      const free = fields.filter(([, { kind }]) => kind === 'long-text' || kind === 'text')
      const things = 'items' in (values ?? {}) ? (values as { items: object[] }).items : [values ?? {}]
      return things.flatMap((thing) =>
        free.flatMap(([name]) => linesOf((thing as Record<string, unknown>)[name])),
      )
    })
    expect(texts.length).toBeGreaterThan(20)
    const [mine, theirs] = [await visitor({ cookie }), await visitor({ cookie: staff })]
    for (const page of [mine, theirs])
      page.on('dialog', (dialog) => {
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
    await expectShown(mine, `/a/${draftId}/granska`, texts)
    const caseId = sendIt(house, draftId, cookie)
    await expectShown(mine, `/mina-sidor/${caseId}`, [])
    await expectShown(mine, `/mina-sidor/${caseId}/kvitto`, [])
    await expectShown(theirs, '/handlaggning', [])
    await expectShown(theirs, `/handlaggning/${caseId}`, texts)
    const answer = await send(house.url, `/mina-sidor/${caseId}/dokument-1.pdf`, { cookie })
    const pdf = new Uint8Array(await answer.arrayBuffer())
    expect(await actionsOf(pdf)).toEqual([])
    const printed = await textOf(pdf)
    const plain = texts.filter((line) => /^[\x21-\x7e]+$/.test(line))
    expect(plain.length).toBeGreaterThan(10)
    expect(plain.filter((line) => !printed.includes(line))).toEqual([])
    await mine.context().close()
    await theirs.context().close()
  }
  expect(dialogs).toEqual([])
})
