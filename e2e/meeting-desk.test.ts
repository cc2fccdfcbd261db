import type { Page } from '@playwright/test'
import { needsFields, contactFields } from '#app/case/meetings/details.ts'
import { LIST } from '#app/desk/meetings/day.server.ts'
import { hoursFields } from '#app/desk/meetings/hours-forms.ts'
import { bookTime } from '#app/desk/meetings/testing.ts'
import { signInAsStaff } from '#app/identity/testing.ts'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { addDays, dayOf, systemClock } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { insertWorkException } from '#db/queries/meetings.ts'
import { languages } from './applying.ts'
import { fill, pointer } from './filling.ts'
import { expect, test } from './fixtures.ts'

const { day: list, hours, one, cancel } = deskMeetings
const { meetings } = languages.sv.texts
const WHERE = { places: ['kontoret', 'lugnet'], groups: ['budget'] }
/** Who publishes, and when: the second time other hours than the first. */
const TRIES = [
  { javaScriptEnabled: true, who: 'unitManager', from: '17.00', until: '18.00', at: '17:00' },
  { javaScriptEnabled: false, who: 'clearedManager', from: '19.00', until: '20.00', at: '19:00' },
] as const

const main = (page: Page) => page.getByRole('main')
const press = (page: Page, name: string) => main(page).getByRole('button', { name, exact: true }).click()
const follow = (page: Page, name: string) => main(page).getByRole('link', { name, exact: true }).click()

/** What the desk may do with one meeting, beside what is known of it. */
const acts = (page: Page) => page.getByRole('complementary', { name: one.actsTitle })
const act = (page: Page, name: string) => acts(page).getByRole('link', { name, exact: true }).click()

/** Chooses a time of budget advice and says what is asked. */
async function bookAsResident(page: Page, at: string, name: string): Promise<void> {
  await page.goto('/m/040?satt=office&del=em')
  await main(page).getByRole('button', { name: at, exact: true }).first().click()
  const walk = { page, language: languages.sv, hand: pointer }
  const texts = { title: '', fields: meetings.fields } as AnyPageTexts
  await fill(walk, needsFields, texts, {
    interpreter: 'yes',
    language: 'Tigrinja',
    wish: 'woman',
    access: ['wheelchair'],
  })
  await press(page, meetings.needs.next)
  const contact = contactFields({ anonymous: false, door: 'anybody' }, 'office', { sendsSms: true })
  await fill(walk, contact, texts, { name, notice: 'none' })
  await press(page, meetings.contact.book)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(meetings.mine.bookedTitle)
}

for (const { javaScriptEnabled, who, from, until, at } of TRIES) {
  test(`hours that are published are booked, and the desk moves, cancels and writes who came, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    house: { portal },
    visitor,
  }) => {
    const { staffId, cookie } = signInAsStaff(portal, who)
    const desk = await visitor({ javaScriptEnabled, cookie })
    await desk.goto('/handlaggning')
    await follow(desk, deskMeetings.link)
    await follow(desk, list.hours)
    await follow(desk, hours.addWeek)
    const walk = { page: desk, language: languages.sv, hand: pointer }
    const week = hoursFields('week', WHERE)
    const words = hours.forms.week as unknown as AnyPageTexts
    const typed = { weekdays: ['1', '2', '3', '4', '5'], from, until: '16.00' }
    await fill(walk, week, words, typed)
    await press(desk, hours.save)
    // What was typed is still there, and only what was wrong is typed anew.
    await expect(desk.getByRole('alert')).toContainText(hours.faults.order)
    await fill(walk, week, words, { until })
    await press(desk, hours.save)
    await expect(desk.getByRole('table', { name: hours.weekCaption })).toContainText('fredag')
    await follow(desk, hours.setGroups)
    await desk.getByRole('checkbox', { name: meetings.kinds.budget.name }).check()
    await press(desk, hours.save)
    await expect(main(desk)).toContainText(meetings.kinds.budget.name)

    const name = `Alex Lind ${at}`
    const resident = await visitor({ javaScriptEnabled })
    await bookAsResident(resident, at, name)
    const id = new URL(resident.url()).pathname.split('/').at(-1) ?? ''
    const startsAt = () =>
      portal.db.$client.prepare('select starts_at from meetings where id = ?').pluck().get(id) as number
    const [before, day] = [startsAt(), dayOf(startsAt())]

    await desk.goto(`${LIST}?dag=${day}`)
    const row = desk.getByRole('row').filter({ hasText: name })
    for (const text of ['Tolk: Tigrinja', 'Plats för rullstol', 'Medborgarhuset', 'rum '])
      await expect(row).toContainText(text)
    await row.getByRole('link').click()
    await expect(acts(desk)).toContainText(one.markLater)

    await act(desk, one.move)
    await main(desk).getByRole('button').last().click()
    await expect(desk.getByRole('status')).toContainText(one.done.moved)
    expect(startsAt()).not.toBe(before)
    await resident.reload()
    await expect(main(resident)).toContainText('kl.')

    await act(desk, one.cancel)
    await follow(desk, cancel.no)
    await act(desk, one.cancel)
    await press(desk, cancel.yes)
    await expect(desk.getByRole('status')).toContainText(one.done.cancelled)
    await resident.reload()
    await expect(resident.getByRole('heading', { level: 1 })).toHaveText(meetings.mine.cancelledTitle)

    // Today, whatever day that is.
    const today = dayOf(systemClock.now())
    const allDay = { from: 0, until: 1435, kind: 'open', place: 'kontoret' } as const
    insertWorkException(portal.db, { id: newId(), staffId, day: today, ...allDay })
    const guest = `guest-${newId()}`
    bookTime(portal, {
      kind: 'budget',
      day: today,
      minute: 22 * 60,
      holder: guest,
      details: { name: `Mio ${at}` },
    })
    await desk.goto(LIST)
    const mine = desk.getByRole('row').filter({ hasText: `Mio ${at}` })
    await mine.getByRole('button').click()
    await expect(mine).toContainText(deskMeetings.statuses.came)
    await mine.getByRole('link').click()
    await acts(desk).getByRole('button', { name: one.missed, exact: true }).click()
    await expect(desk.getByRole('status')).toContainText(one.done.missed)
  })
}

test('a time that was published no more is named with its link until it is moved', async ({
  house: { portal },
  visitor,
}) => {
  const { staffId, cookie } = signInAsStaff(portal, 'otherCaseworker')
  const day = addDays(dayOf(systemClock.now()), 20)
  const hour = { from: 6 * 60, until: 7 * 60, kind: 'open', place: 'kontoret' } as const
  insertWorkException(portal.db, { id: newId(), staffId, day, ...hour })
  const { id } = bookTime(portal, { kind: 'budget', day, minute: 6 * 60, holder: `guest-${newId()}` })
  const page = await visitor({ javaScriptEnabled: false, cookie })
  await page.goto(`${LIST}/tider`)
  await expect(main(page).locator(`a[href="${LIST}/${id}"]`)).toHaveCount(0)
  await page.getByRole('row').filter({ hasText: '06:00–07:00' }).getByRole('button').click()
  await main(page).locator(`a[href="${LIST}/${id}"]`).click()
  await act(page, one.move)
  await main(page).getByRole('button').first().click()
  await expect(page.getByRole('status')).toContainText(one.done.moved)
  await page.goto(`${LIST}/tider`)
  await expect(main(page).locator(`a[href="${LIST}/${id}"]`)).toHaveCount(0)
})

test('the list of the day is a table on paper, without what is only for the screen', async ({
  house: { portal },
  visitor,
}) => {
  const page = await visitor({ cookie: signInAsStaff(portal, 'reception').cookie })
  const today = dayOf(systemClock.now())
  const { staffId } = signInAsStaff(portal, 'otherCaseworker')
  insertWorkException(portal.db, {
    id: newId(),
    staffId,
    day: today,
    from: 0,
    until: 300,
    kind: 'open',
    place: 'kontoret',
  })
  bookTime(portal, {
    kind: 'budget',
    day: today,
    minute: 0,
    holder: `guest-${newId()}`,
    details: { name: 'Nova' },
  })
  await page.setViewportSize({ width: 680, height: 900 })
  await page.goto(LIST)
  await page.emulateMedia({ media: 'print' })
  const display = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).display)
  expect(await display('main tr')).toBe('table-row')
  for (const selector of ['.tabs', '.pagination', '.button-row', '.back-link'])
    expect(await display(`main ${selector}`)).toBe('none')
  await expect(page.getByRole('row').filter({ hasText: 'Nova' })).toBeVisible()
})
