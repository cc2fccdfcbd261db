import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import ICAL from 'ical.js'
import { signInAsResident } from '#app/identity/testing.ts'
import { contactFields, needsFields } from '#app/case/meetings/details.ts'
import type { Language } from '#app/locales/catalogue.ts'
import { fullName, residents } from '#db/seed/personas.ts'
import { languages } from './applying.ts'
import { fill, pointer, type Hand } from './filling.ts'
import { expect, EXIT_URL, openExit, test } from './fixtures.ts'
import { keyboard } from './keyboard.ts'
import { sidewaysOf } from './sideways.ts'

const phone = { width: 320, height: 568 }
const NEEDS = {
  interpreter: 'yes',
  language: 'somaliska',
  wish: 'woman',
  access: ['hearing-loop', 'children'],
}
const CONTACT = { name: 'Kim', notice: 'none' }
const { sv } = languages

/** `named`: for what is no advice everybody says who they are. */
type Walk = { page: Page; language: Language; hand: Hand; named?: true }

/** The buttons of a list of times, the first free one before all days. */
const timesOn = (page: Page) => page.getByRole('main').getByRole('button')
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 })

async function answerNeeds({ page, language, hand }: Walk, typed = NEEDS): Promise<void> {
  const { meetings } = language.texts
  await expect(headingOf(page)).toHaveText(meetings.needs.title)
  await fill({ page, language, hand }, needsFields, { title: '', fields: meetings.fields }, typed)
  await hand.press(page.getByRole('button', { name: meetings.needs.next, exact: true }))
  await expect(headingOf(page)).toHaveText(meetings.contact.title)
}

async function answerContact({ page, language, hand, named }: Walk, typed: object = CONTACT) {
  const { meetings } = language.texts
  const kind = { anonymous: !named, door: 'anybody' } as const
  const fields = contactFields(kind, 'office', { sendsSms: true })
  await fill({ page, language, hand }, fields, { title: '', fields: meetings.fields }, { ...typed })
  await hand.press(page.getByRole('button', { name: meetings.contact.book, exact: true }))
}

/** What another program reads in the calendar file that the link of this name gives. */
async function entryFrom(page: Page, name: string) {
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  const file = await download
  const text = readFileSync(await file.path(), 'utf8')
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const [event, ...more] = calendar.getAllSubcomponents('vevent')
  if (!event || more.length > 0) throw new Error('The file has not one event')
  const valueOf = (property: string) => String(event.getFirstPropertyValue(property))
  return {
    fileName: file.suggestedFilename(),
    method: String(calendar.getFirstPropertyValue('method')),
    properties: event.getAllProperties().map((property) => property.name),
    uid: valueOf('uid'),
    sequence: Number(valueOf('sequence')),
    status: valueOf('status'),
    summary: valueOf('summary'),
    begins: /^DTSTART[^:]*:(.*)$/m.exec(text)?.[1]?.trim() ?? '',
  }
}

for (const { code, way, javaScriptEnabled, viewport } of [
  { code: 'sv', way: 'with a pointer', javaScriptEnabled: true, viewport: undefined },
  { code: 'en', way: 'with a pointer', javaScriptEnabled: false, viewport: phone },
  { code: 'ar', way: 'by keyboard alone', javaScriptEnabled: true, viewport: phone },
  { code: 'sv', way: 'by keyboard alone', javaScriptEnabled: false, viewport: phone },
] as const) {
  test(`a guest books, moves and cancels in ${code} ${way}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript, and the calendar follows`, async ({
    visitor,
  }) => {
    test.setTimeout(180_000)
    const language = languages[code]
    const { meetings, follow } = language.texts
    const { mine } = meetings
    const options = { language: code, javaScriptEnabled, ...(viewport ? { viewport } : {}) }
    const page = await visitor(options)
    const handOf = (at: Page) => (way === 'by keyboard alone' ? keyboard(at) : pointer)
    const walk = { page, language, hand: handOf(page) }
    const expectFits = async (at: Page) => expect(await sidewaysOf(at)).toBeUndefined()

    await page.goto('/boka-tid')
    await expectFits(page)
    const kind = meetings.kinds.advice.name
    await walk.hand.press(page.getByRole('link', { name: `${meetings.info.see} ${kind}`, exact: true }))
    await expect(headingOf(page)).toHaveText(meetings.times.title)
    await expectFits(page)
    await walk.hand.press(timesOn(page).first())
    await answerNeeds(walk)
    await expectFits(page)
    await answerContact(walk)
    await expect(page).toHaveURL(/\/tid\/[\w-]{22}\?klart=1$/)
    await expect(headingOf(page)).toHaveText(mine.bookedTitle)
    await expect(page.getByRole('main')).toContainText('somaliska')
    await expectFits(page)
    const typed = /\d{4}\s\d{4}\s\d{4}\s\d{4}/.exec(await page.getByRole('main').innerText())?.[0] ?? ''
    const booked = await entryFrom(page, mine.calendar)

    // With nothing but the code, in any other browser.
    const elsewhere = await visitor(options)
    const hand = handOf(elsewhere)
    await elsewhere.goto('/kod')
    await hand.type(elsewhere.getByRole('textbox', { name: follow.code.label }), typed)
    await hand.press(elsewhere.getByRole('button', { name: follow.code.button, exact: true }))
    await expect(elsewhere).toHaveURL(/\/t\/\d{16}$/)
    for (const told of [kind, 'somaliska', 'Kim'])
      await expect(elsewhere.getByRole('main')).not.toContainText(told)
    await hand.press(elsewhere.getByRole('link', { name: mine.move, exact: true }))
    await expect(headingOf(elsewhere)).toHaveText(meetings.times.moveTitle)
    await expectFits(elsewhere)
    await hand.press(timesOn(elsewhere).nth(6))
    await expect(headingOf(elsewhere)).toHaveText(mine.movedTitle)
    const moved = await entryFrom(elsewhere, mine.calendar)
    await hand.press(elsewhere.getByRole('link', { name: mine.cancel, exact: true }))
    await expect(headingOf(elsewhere)).toHaveText(mine.cancelTitle)
    await hand.press(elsewhere.getByRole('button', { name: mine.cancelYes, exact: true }))
    await expect(headingOf(elsewhere)).toHaveText(mine.cancelledTitle)
    await expectFits(elsewhere)
    const cancelled = await entryFrom(elsewhere, mine.calendarAway)

    const files = [booked, moved, cancelled]
    expect(new Set(files.map(({ uid }) => uid)).size).toBe(1)
    expect(files.map(({ sequence }) => sequence)).toEqual([0, 1, 2])
    expect(files.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
    expect(files.map(({ method }) => method)).toEqual(['PUBLISH', 'PUBLISH', 'CANCEL'])
    expect(moved.begins).not.toBe(booked.begins)
    expect(cancelled.begins).toBe(moved.begins)
    for (const { begins, summary, properties, fileName } of files) {
      expect(begins).toMatch(/^\d{8}T\d{6}Z$/)
      expect([summary, fileName]).toEqual([mine.entry, 'tid.ics'])
      expect(properties.sort()).toEqual(
        ['dtend', 'dtstamp', 'dtstart', 'sequence', 'status', 'summary', 'uid'].sort(),
      )
    }
    // Who booked it sees it too.
    await page.reload()
    await expect(headingOf(page)).toHaveText(mine.cancelledTitle)
  })
}

for (const javaScriptEnabled of [true, false])
  test(`two people press the same time: the second is shown the next ones, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    visitor,
  }) => {
    const { times } = sv.texts.meetings
    const [one, two] = [await visitor({ javaScriptEnabled }), await visitor({ javaScriptEnabled })]
    // One member of staff alone takes this kind.
    for (const page of [one, two]) await page.goto('/m/040')
    await timesOn(one).first().click()
    await expect(headingOf(one)).toHaveText(sv.texts.meetings.needs.title)
    await timesOn(two).first().click()
    await expect(two.getByRole('main')).toContainText(times.takenTitle)
    await timesOn(two).first().click()
    await expect(headingOf(two)).toHaveText(sv.texts.meetings.needs.title)
  })

test('whoever has typed everything when the time is lost chooses another, and has typed nothing in vain', async ({
  house,
  visitor,
}) => {
  const { meetings } = sv.texts
  const page = await visitor({ javaScriptEnabled: false })
  const walk = { page, language: sv, hand: pointer, named: true } as const
  await page.goto('/m/040')
  await timesOn(page).first().click()
  await answerNeeds(walk)
  // Ten minutes are over, and somebody else has taken it.
  const id = /\/m\/040\/([\w-]{22})/.exec(page.url())?.[1] ?? ''
  house.portal.db.$client.prepare('update meetings set held_until = ? where id = ?').run(Date.now() - 1, id)
  const other = await visitor({ javaScriptEnabled: false })
  await other.goto('/m/040')
  await timesOn(other).first().click()
  await expect(headingOf(other)).toHaveText(meetings.needs.title)
  await answerContact(walk, { name: 'Kim Ek', notice: 'email', email: 'kim@exempel.se' })
  await expect(page.getByRole('main')).toContainText(meetings.times.takenTitle)
  await timesOn(page).nth(2).click()
  await expect(page.getByRole('textbox', { name: meetings.fields.language.label })).toHaveValue('somaliska')
  await page.getByRole('button', { name: meetings.needs.next, exact: true }).click()
  await expect(page.getByRole('textbox', { name: meetings.fields.name.label })).toHaveValue('Kim Ek')
  await expect(page.getByRole('textbox', { name: meetings.fields.email.label })).toHaveValue('kim@exempel.se')
  await page.getByRole('button', { name: meetings.contact.book, exact: true }).click()
  await expect(headingOf(page)).toHaveText(meetings.mine.bookedTitle)
})

test('whoever has signed in finds their name there and the time on Mina sidor; to others it is not there', async ({
  house,
  visitor,
}) => {
  const { meetings, myPages } = sv.texts
  const page = await visitor({ cookie: signInAsResident(house.portal, 'homeless').cookie })
  await page.goto('/m/030')
  await timesOn(page).first().click()
  await answerNeeds({ page, language: sv, hand: pointer }, { ...NEEDS, access: ['nothing'] })
  const name = page.getByRole('textbox', { name: meetings.fields.name.label })
  await expect(name).toHaveValue(fullName(residents.homeless))
  await page.getByRole('radio', { name: meetings.fields.notice.options.none, exact: true }).check()
  await page.getByRole('button', { name: meetings.contact.book, exact: true }).click()
  await expect(headingOf(page)).toHaveText(meetings.mine.bookedTitle)
  const address = page.url().replace(/\?.*/, '')
  await page.goto('/mina-sidor')
  await expect(page.getByRole('heading', { name: myPages.home.meetingsTitle })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(meetings.kinds.firstVisit.name)
  const strangers = [
    await visitor({ cookie: signInAsResident(house.portal, 'pensioner').cookie }),
    await visitor(),
  ]
  for (const stranger of strangers) {
    const answer = await stranger.goto(address)
    expect(answer?.status()).toBe(404)
  }
})

test('leaving lets go of the time at once, and of what was typed', async ({ house, visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await openExit(page)
  await page.goto('/m/040')
  await timesOn(page).first().click()
  await answerNeeds({ page, language: sv, hand: pointer })
  const id = /\/m\/040\/([\w-]{22})/.exec(page.url())?.[1] ?? ''
  const count = (sql: string) => house.portal.db.$client.prepare(sql).pluck().get(id)
  expect(count('select count(*) from taken_steps where meeting_id = ?')).toBeGreaterThan(0)
  await page.getByRole('button', { name: sv.texts.common.quickExit.button, exact: true }).click()
  await expect(page).toHaveURL(EXIT_URL)
  expect(count('select count(*) from meetings where id = ?')).toBe(0)
  expect(count('select count(*) from taken_steps where meeting_id = ?')).toBe(0)
})
