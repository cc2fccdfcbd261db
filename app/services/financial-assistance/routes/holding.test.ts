import { expect, test } from 'vitest'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { houseOf } from '#app/case/testing.tsx'
import { prepareSubmission, submitDraft } from '#app/case/submit.server.ts'
import { requireResident } from '#app/identity/guards.ts'
import { addSignature } from '#app/identity/signing.testing.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { getDraft, saveDraft } from '#app/journey/drafts.server.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import { days } from '#app/platform/clock.ts'
import { testPortal } from '#app/platform/testing.ts'
import { service } from '../service.ts'
import * as item from '#app/forms/item.tsx'
import * as overview from '#app/forms/overview.tsx'
import * as review from '#app/forms/review.tsx'
import * as step from '#app/forms/step.tsx'

const ask = houseOf({
  '/:form/:draft': overview,
  '/:form/:draft/granska': review,
  '/:form/:draft/:page': step,
  '/:form/:draft/:page/:item': item,
})

/** A draft with its whole story answered on 22 November 2026. */
function setUp(name: 'single' | 'parent' = 'single') {
  const portal = testPortal()
  const { draftId, cookie } = startStory(portal, stories[name], Infinity)
  const at = `/a/${draftId}`
  const resident = (as: string) =>
    requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie: as } }))
  const { personId } = resident(cookie)
  const draft = () => getDraft(portal, personId, service.journey, draftId)
  /** The same person signed in again, so many days later. */
  const later = (count: number) => {
    portal.clock.advance(days(count))
    return signInAsResident(portal, name).cookie
  }
  const change = (key: string, value: object, version = service.journey.version) =>
    saveDraft(
      portal,
      { ...draft(), journeyVersion: version },
      {
        key,
        seenVersion: 1000,
        apply: ({ answers }) => {
          answers[key] = value
        },
      },
    )
  return { portal, at, cookie, draftId, draft, resident, later, change }
}

test.each<[LanguageCode, string[]]>([
  ['sv', ['november 2026', 'december 2026']],
  ['en', ['November 2026', 'December 2026']],
  ['ar', ['نوفمبر 2026', 'ديسمبر 2026']],
])(
  'in %s the months stand by their names, and the review says the one that was chosen',
  async (language, names) => {
    const { portal, at, cookie } = setUp()
    const page = await ask(portal, `${at}/110`, { cookie, language })
    const radios = [...page.html.matchAll(/<input[^>]* name="month"[^>]*>/g)].map(([tag]) => [
      / value="([^"]*)"/.exec(tag)?.[1],
      tag.includes(' checked'),
    ])
    expect(radios).toEqual([
      ['2026-11', true],
      ['2026-12', false],
    ])
    for (const name of names) expect(page.html).toContain(name)
    const whole = await ask(portal, `${at}/granska`, { cookie, language })
    expect(whole.html).toContain(`<bdi>${names[0]}</bdi>`)
  },
)

test('when the month has passed the application is not ready, says which answer it is and why, and changes nothing', async () => {
  const { portal, at, later, draft } = setUp()
  const cookie = later(10)
  expect((await ask(portal, `${at}/granska`, { cookie })).response?.headers.get('Location')).toBe(at)
  const { html } = await ask(portal, at, { cookie })
  expect(html).toContain('Titta på några svar igen')
  expect(html).toContain(`<a href="${at}/110">Månaden du söker för</a>`)
  expect(html).toContain('Du valde november 2026. Den månaden går inte att välja längre.')
  expect(html).toContain('1 fråga kvar')
  const page = await ask(portal, `${at}/110`, { cookie })
  expect(page.html).toContain('Du valde november 2026.')
  expect(page.html).not.toMatch(/name="month"[^>]* checked/)
  expect(page.html).toContain('januari 2027')
  expect(draft().answers.period).toEqual({ month: '2026-11', waits: 'no' })
  const saved = await ask(portal, `${at}/110`, { cookie, form: { month: '2026-12', waits: 'no' } })
  expect(saved.status).toBe(303)
  expect((await ask(portal, at, { cookie })).html).not.toContain('Titta på några svar igen')
  expect((await ask(portal, `${at}/granska`, { cookie })).html).toContain('december 2026')
})

test('an application signed in one month and sent in the next is not taken with a month that has passed', () => {
  const { portal, draftId, draft, resident, later } = setUp()
  const cookie = later(8)
  const person = resident(cookie)
  const prepared = prepareSubmission(portal, service, person, draft(), portal.languages.sv)
  if (!prepared) throw new Error('The story is not complete')
  addSignature(portal, person.sessionId, prepared.hash)
  portal.clock.advance(days(0.6))
  expect(
    submitDraft(portal, service, { id: person.personId, resident: person }, draftId, portal.languages.sv),
  ).toEqual({
    fault: 'not-complete',
  })
})

test('a page left open over the end of the month comes back with the months as they are', async () => {
  const { portal, at, later } = setUp()
  const { status, html } = await ask(portal, `${at}/110`, {
    cookie: later(10),
    form: { month: '2026-11', waits: 'no' },
  })
  expect(status).toBe(400)
  expect(html).toContain('Välj något av alternativen.')
})

test('a draft of an older journey says so, names the page, keeps the rest, and falls silent when the page is saved', async () => {
  const { portal, at, cookie, draft, change } = setUp()
  const before = draft().answers
  change('contact', { channels: ['pigeon'] }, 1)
  change('period', { month: 'thisMonth' }, 1)
  const { html } = await ask(portal, at, { cookie })
  expect(html).toContain('Frågorna har ändrats sedan du började.')
  expect(html).toContain(`<a href="${at}/110">Månaden du söker för</a>`)
  expect(html).toContain('1 fråga kvar')
  expect((await ask(portal, `${at}/110`, { cookie })).html).toContain('Frågan har ändrats sedan du svarade.')
  expect(draft().answers).toEqual({ ...before, period: {}, contact: {} })
  await ask(portal, `${at}/110`, { cookie, form: { month: '2026-12', waits: 'no' } })
  const between = await ask(portal, at, { cookie })
  expect(between.html).not.toContain('Månaden du söker för</a>')
  expect(between.html).toContain('Så når vi dig</a>')
  const form = { channels: 'visit' }
  expect((await ask(portal, `${at}/230`, { cookie, form })).status).toBe(303)
  expect((await ask(portal, at, { cookie })).html).not.toContain('Frågorna har ändrats')
  expect((await ask(portal, `${at}/granska`, { cookie })).html).toContain('december 2026')
})

test('answers that do not hold together come back as typed, with what to do at the field', async () => {
  const { portal, at, cookie, draft, change } = setUp('parent')
  change('away', { any: 'yes' })
  const { status, html } = await ask(portal, `${at}/150/ny`, {
    cookie,
    form: { place: 'Åbo', from: '2026-12-09', to: '2026-12-01', intent: 'save' },
  })
  expect(status).toBe(400)
  for (const typed of ['Åbo', '2026-12-09', '2026-12-01']) expect(html).toContain(`value="${typed}"`)
  expect(html).toContain('<a href="#to">Skriv en dag som inte är före den dag då du reser.</a>')
  expect(draft().answers.stays).toBeUndefined()
})

test('a child that is in the list already is refused, and changing that child itself is not', async () => {
  const { portal, at, cookie, draft } = setUp('parent')
  const [adam] = (draft().answers.children as unknown as { items: { id: string }[] }).items
  const form = {
    name: 'Adam',
    known: 'personalNumber',
    personalNumber: '20150101-2395',
    school: 'school',
    lives: 'full',
    intent: 'save',
    seen: '1000',
  }
  const again = await ask(portal, `${at}/320/ny`, { cookie, form })
  expect(again.status).toBe(400)
  expect(again.html).toContain('Du har redan lagt till det här barnet.')
  expect((await ask(portal, `${at}/320/${adam?.id}`, { cookie, form })).status).toBe(303)
  const own = await ask(portal, `${at}/320/ny`, { cookie, form: { ...form, personalNumber: '198701012380' } })
  expect(own.html).toContain('Det är ditt eget personnummer.')
})

test('a child that has turned 21 since is named in its list with the reason, and the list is not done', async () => {
  const { portal, at, cookie, change } = setUp('parent')
  const child = { id: 'A'.repeat(22), name: 'Bo', known: 'birthDay', school: 'none', lives: 'full' }
  change('children', { items: [{ ...child, birthDay: '2005-11-22' }] })
  const { html } = await ask(portal, `${at}/320`, { cookie })
  expect(html).toContain('Bo: Enligt det du har skrivit har barnet fyllt 21 år.')
  expect(html).toContain('Inte klar')
  expect((await ask(portal, `${at}/320`, { cookie, form: { intent: 'save' } })).status).toBe(400)
  expect((await ask(portal, `${at}/320/${child.id}`, { cookie })).html).toContain('har barnet fyllt 21 år')
})

test('an answer that stops another from holding is told on the overview: an account that was denied', async () => {
  const { portal, at, cookie } = setUp()
  const form = { count: '0', balance: '0', cash: '0', seen: '1000' }
  expect((await ask(portal, `${at}/660`, { cookie, form })).status).toBe(303)
  const { html } = await ask(portal, at, { cookie })
  expect(html).toContain(`<a href="${at}/810">Utbetalning</a>`)
  expect(html).toContain('Du har svarat att du inte har något konto.')
})

test('an income long ago is only asked about, in the list and in the review', async () => {
  const { portal, at, cookie, draft } = setUp('parent')
  const [salary] = (draft().answers.incomes as unknown as { items: { id: string }[] }).items
  const form = { kind: 'salary', amount: '9 840', received: '2025-10-27', intent: 'save', seen: '1000' }
  expect((await ask(portal, `${at}/620/${salary?.id}`, { cookie, form })).status).toBe(303)
  for (const path of [`${at}/620`, `${at}/granska`]) {
    const { html, status } = await ask(portal, path, { cookie })
    expect(status).toBe(200)
    expect(html).toContain('Stämmer det här?')
    expect(html).toContain('Dagen är mer än tre månader tillbaka.')
  }
})
