import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'
import { pdfOf, zipOf } from '#app/platform/files/made.testing.ts'
import { EICAR } from '#app/platform/ports/virus-scan.fake.ts'
import { languages } from './applying.ts'
import { expect, test } from './fixtures.ts'
import { chosen, heic, lockedPdf, openPaper, pages, paper, photo, upload } from './papers.ts'

const sv = languages.sv
const { papers: words, refusals, list } = sv.texts.journey
const { common, case: caseTexts } = sv.texts

for (const javaScriptEnabled of [true, false]) {
  test(`photos of every kind and a PDF become pages of one paper, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    house,
    visitor,
  }) => {
    test.setTimeout(90_000)
    const page = await openPaper(house, visitor, { javaScriptEnabled })
    const jpeg = await photo('#9af')
    await upload(page, chosen('IMG_0001.jpg', 'image/jpeg', jpeg))
    await upload(
      page,
      chosen('IMG_0002.heic', 'image/heic', heic(jpeg)),
      chosen('skärmbild.png', 'image/png', await sharp(jpeg).resize(800).png().toBuffer()),
      chosen('bild.webp', 'image/webp', await sharp(jpeg).resize(800).webp().toBuffer()),
      chosen('kontrakt.pdf', 'application/pdf', pdfOf([])),
    )
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(pages(page)).toHaveCount(5)
    for (const picture of await pages(page).all()) {
      // What is shown is our own picture of the page, whatever was sent.
      const shown = await page.request.get((await picture.getAttribute('src')) ?? '')
      expect(shown.headers()['content-type']).toBe('image/jpeg')
      const { width, exif } = await sharp(await shown.body()).metadata()
      expect(width).toBeGreaterThan(500)
      expect(exif).toBeUndefined()
      await picture.scrollIntoViewIfNeeded()
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(width)
    }
    await page.getByRole('link', { name: list.continue, exact: true }).click()
    const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: paper }) })
    await expect(row).toContainText(sv.say('journey.papers.count', { count: 5 }))
    await expect(row).toContainText(words.file)
  })
}

test('a page is taken away and another put in its place', async ({ house, visitor }) => {
  test.setTimeout(60_000)
  const page = await openPaper(house, visitor)
  await upload(page, chosen('suddig.jpg', 'image/jpeg', await photo('#999')))
  const before = await pages(page).getAttribute('src')
  await page.getByRole('button', { name: new RegExp(`^${words.removeFile}`) }).click()
  await expect(page.getByRole('list', { name: words.files })).toHaveCount(0)
  expect((await page.request.get(before ?? '')).status()).toBe(404)
  await upload(page, chosen('skarp.jpg', 'image/jpeg', await photo('#9af')))
  await expect(pages(page)).toHaveCount(1)
})

for (const javaScriptEnabled of [true, false]) {
  test(`a page is moved and replaced, and the whole document fetched, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    house,
    visitor,
  }) => {
    test.setTimeout(90_000)
    const page = await openPaper(house, visitor, { javaScriptEnabled })
    await upload(
      page,
      chosen('a.jpg', 'image/jpeg', await photo('#f00')),
      chosen('b.jpg', 'image/jpeg', await photo('#0f0')),
    )
    const colours = async () => {
      const shown = []
      for (const picture of await pages(page).all()) {
        const { dominant } = await sharp(await bytesOf(page, picture)).stats()
        shown.push(dominant.r > dominant.g ? 'red' : dominant.g > dominant.b ? 'green' : 'blue')
      }
      return shown
    }
    expect(await colours()).toEqual(['red', 'green'])
    const second = sv.say('journey.papers.page', { n: 2 })
    await page.getByRole('button', { name: `${words.moveEarlier} ${second}`, exact: true }).click()
    await expect(page.getByRole('button', { name: `${words.moveEarlier} ${second}` })).toBeVisible()
    expect(await colours()).toEqual(['green', 'red'])

    const replace = page.getByRole('link', { name: `${words.replace} ${second}`, exact: true })
    const give = async (name: string, buffer: Buffer) => {
      await page.getByLabel(words.replaceWith).setInputFiles(chosen(name, 'image/jpeg', buffer))
      const answered = page.waitForEvent('load')
      await page.getByRole('button', { name: words.replace, exact: true }).click()
      await answered
    }
    await replace.click()
    await give('d.jpg', Buffer.from(EICAR))
    await expect(page.getByRole('alert')).toContainText('d.jpg')
    await expect(page.getByLabel(words.replaceWith)).toHaveAccessibleDescription(
      new RegExp(words.otherWay.slice(-20, -1)),
    )
    await page.getByRole('link', { name: words.replaceCancel }).click()
    expect(await colours()).toEqual(['green', 'red'])
    await replace.click()
    await give('c.jpg', await photo('#00f'))
    await expect(
      page.getByRole('heading', { name: sv.say('journey.papers.document', { count: 2 }) }),
    ).toBeVisible()
    expect(await colours()).toEqual(['green', 'blue'])

    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: words.whole }).click()
    expect((await download).suggestedFilename()).toBe('dokument.pdf')
  })
}

async function bytesOf(page: Page, picture: Locator): Promise<Buffer> {
  return (await page.request.get((await picture.getAttribute('src')) ?? '')).body()
}

/** Files that are refused, and the word for why. The whole hostile set is tested where the files are checked. */
async function refused() {
  const large = Buffer.concat([await photo('#9af'), Buffer.alloc(10 * 1024 * 1024)])
  return [
    [
      'officeFile',
      chosen(
        'brev.docx',
        'application/msword',
        zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
      ),
    ],
    ['archive', chosen('papper.zip', 'application/zip', zipOf({ 'a.txt': 'hej' }))],
    ['encryptedPdf', chosen('lön.pdf', 'application/pdf', await lockedPdf())],
    ['infected', chosen('bild.jpg', 'image/jpeg', Buffer.from(EICAR))],
    ['empty', chosen('tom.pdf', 'application/pdf', Buffer.alloc(0))],
    ['tooLarge', chosen('stor.jpg', 'image/jpeg', large)],
  ] as const
}

for (const javaScriptEnabled of [true, false]) {
  test(`what cannot be taken is refused with what to do instead, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    house,
    visitor,
  }) => {
    test.setTimeout(90_000)
    const page = await openPaper(house, visitor, { javaScriptEnabled })
    for (const [refusal, file] of await refused()) {
      await upload(page, file)
      const text = sv.say(`journey.refusals.${refusal}`, { name: file.name })
      await expect(page.getByRole('alert')).toContainText(text)
      await expect(page).toHaveTitle(new RegExp(`^${common.form.errorTitlePrefix}`))
      await expect(page.getByLabel(words.upload)).toHaveAccessibleDescription(new RegExp(text.slice(-30)))
      await expect(page.getByRole('list', { name: words.files })).toHaveCount(0)
    }
    await page.getByRole('button', { name: words.uploadButton, exact: true }).click()
    await expect(page.getByRole('alert')).toContainText(refusals.noFile)
  })
}

test('of several files the good ones are taken and the others named', async ({ house, visitor }) => {
  test.setTimeout(60_000)
  const page = await openPaper(house, visitor)
  await upload(
    page,
    chosen('sida 1.jpg', 'image/jpeg', await photo('#9af')),
    chosen('brev.txt', 'text/plain', Buffer.from('hej')),
  )
  await expect(page.getByRole('alert')).toContainText('brev.txt')
  await expect(pages(page)).toHaveCount(1)
})

test('an upload shows how far it has come, and says when the connection broke', async ({
  house,
  visitor,
  faults,
}) => {
  const page = await openPaper(house, visitor)
  const bar = page.getByRole('progressbar', { name: words.uploading })
  await expect(bar).toBeHidden()
  let seen = false
  await page.route(
    (url) => url.href === page.url(),
    async (route) => {
      await expect(bar).toBeVisible()
      seen = true
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await page.getByLabel(words.upload).setInputFiles(chosen('a.jpg', 'image/jpeg', await photo('#9af')))
  await page.getByRole('button', { name: words.uploadButton, exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText(refusals.uploadBroken)
  expect(seen).toBe(true)
  await expect(bar).toBeHidden()
  // The browser complains of the broken connection too, as it should.
  expect(faults.splice(0)).toEqual([expect.stringContaining('ERR_CONNECTION_RESET')])
})

test('a paper can have been sent before, be lacking for a reason, or come later', async ({
  house,
  visitor,
}) => {
  const page = await openPaper(house, visitor, { javaScriptEnabled: false })
  const save = page.getByRole('button', { name: common.form.save, exact: true })
  await save.click()
  await expect(page.getByRole('alert')).toContainText(words.stateRequired)
  await page.getByRole('radio', { name: words.stateMissing }).check()
  await save.click()
  await expect(page.getByRole('alert')).toContainText(words.reasonMissing)
  await page.getByRole('textbox', { name: words.reason }).fill('Hyresvärden svarar inte.')
  await save.click()
  const states = [words.stateSentBefore, words.stateLater]
  const todo = page.getByRole('link', { name: new RegExp(`^${words.choose} `) })
  for (let left = await todo.count(); left > 0; left--) {
    await todo.first().click()
    await page.getByRole('radio', { name: states[left % 2] ?? '' }).check()
    await save.click()
  }
  await save.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(caseTexts.review.title)
  await expect(page.getByRole('heading', { name: caseTexts.review.missingTitle })).toBeVisible()
  const warned = page.getByRole('listitem').filter({ hasText: paper })
  await expect(warned).toContainText(words.missing)
  await expect(page.getByText('Hyresvärden svarar inte.')).toBeVisible()
})
