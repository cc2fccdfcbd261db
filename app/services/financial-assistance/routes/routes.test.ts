import { expect, test } from 'vitest'
import { stories } from '#db/seed/stories.ts'
import { startStory } from '#db/seed/demo.ts'
import { houseOf } from '#app/case/testing.tsx'
import { findResident, requireResident } from '#app/identity/guards.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { getDraft } from '#app/journey/drafts.server.ts'
import { hours } from '#app/platform/clock.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { service } from '../service.ts'
import * as begin from './begin.tsx'
import * as item from './item.tsx'
import * as overview from './overview.tsx'
import * as removeItem from './remove-item.tsx'
import * as remove from './remove.tsx'
import * as review from './review.tsx'
import * as saved from './saved.tsx'
import * as step from './step.tsx'

const ask = houseOf({
  '/a': begin,
  '/a/:draft': overview,
  '/a/:draft/granska': review,
  '/a/:draft/sparad': saved,
  '/a/:draft/ta-bort': remove,
  '/a/:draft/:page': step,
  '/a/:draft/:page/:item': item,
  '/a/:draft/:page/:item/bort': removeItem,
})

/** The draft of a parent whose story is wholly answered. */
function setUp(portal = testPortal()) {
  const { draftId, cookie } = startStory(portal, stories.parent, Infinity)
  const { personId } = requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const draft = () => getDraft(portal, personId, service.journey, draftId)
  return { portal, cookie, draft, at: `/a/${draftId}` }
}

type Thing = { id: string; name?: string; lives?: string }
const childrenIn = (draft: ReturnType<typeof getDraft>) =>
  (draft.answers.children as unknown as { items: Thing[] }).items

const child = { name: 'Noor', known: 'birthDay', birthDay: '2020-05-05', school: 'none', lives: 'full' }
const whereTo = ({ response }: { response: Response | undefined }) => response?.headers.get('Location')

/** What the fields of a page hold, as a browser would post them. */
function typedIn(html: string): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
    if (of('type') === 'radio' && !tag.includes(' checked')) continue
    typed[of('name') ?? ''] = of('value') ?? ''
  }
  return typed
}

/** The page as a browser would post it. */
async function posted(portal: TestPortal, path: string, cookie: string, typed: Record<string, string>) {
  const { html } = await ask(portal, path, { cookie })
  return { cookie, form: { ...typedIn(html), ...typed } }
}

test('a page left half done keeps the application from being sent with the answer from before', async () => {
  const { portal, cookie, at } = setUp()
  expect((await ask(portal, `${at}/granska`, { cookie })).status).toBe(200)
  const rent = await posted(portal, `${at}/450`, cookie, { amount: '9 000', intent: 'later' })
  expect(whereTo(await ask(portal, `${at}/450`, rent))).toBe(`${at}/sparad`)
  expect(whereTo(await ask(portal, `${at}/granska`, { cookie }))).toBe(at)
  const again = await ask(portal, `${at}/450`, { cookie })
  expect(typedIn(again.html)).toMatchObject({ amount: '9 000' })
  await ask(portal, `${at}/450`, await posted(portal, `${at}/450`, cookie, { intent: 'save' }))
  expect((await ask(portal, `${at}/granska`, { cookie })).html).toContain('9\u00a0000')
})

test('whoever goes on in another language has the draft, and so its letters, in that one', async () => {
  const { portal, cookie, at, draft } = setUp()
  expect(draft().language).toBe('sv')
  const rent = await posted(portal, `${at}/450`, cookie, { amount: '9 000', intent: 'save' })
  await ask(portal, `${at}/450`, { ...rent, language: 'ar' })
  expect(draft().language).toBe('ar')
  await ask(portal, `${at}/450`, { cookie, language: 'en' })
  expect(draft().language).toBe('ar')
})

test('leaving a page as it was saved leaves nothing half done', async () => {
  const { portal, cookie, at } = setUp()
  await ask(portal, `${at}/450`, await posted(portal, `${at}/450`, cookie, { intent: 'later' }))
  expect((await ask(portal, `${at}/granska`, { cookie })).status).toBe(200)
})

test('a thing left half done stands in its list, keeps the list open, and can be finished', async () => {
  const { portal, cookie, at, draft } = setUp()
  await ask(
    portal,
    `${at}/320/ny`,
    await posted(portal, `${at}/320/ny`, cookie, { name: 'No', intent: 'later' }),
  )
  const list = await ask(portal, `${at}/320`, { cookie })
  expect(list.html).toContain(`href="${at}/320/ny"`)
  expect(list.html).toContain('Inte klar')
  expect((await ask(portal, `${at}/320`, { cookie, form: { intent: 'save' } })).status).toBe(400)
  expect(whereTo(await ask(portal, `${at}/granska`, { cookie }))).toBe(at)
  await ask(
    portal,
    `${at}/320/ny`,
    await posted(portal, `${at}/320/ny`, cookie, { ...child, intent: 'save' }),
  )
  expect(childrenIn(draft()).map(({ name }) => name)).toEqual(['Adam', 'Lina', 'Noor'])
  expect((await ask(portal, `${at}/granska`, { cookie })).status).toBe(200)
})

test('a new thing left half done can be taken away', async () => {
  const { portal, cookie, at, draft } = setUp()
  await ask(
    portal,
    `${at}/320/ny`,
    await posted(portal, `${at}/320/ny`, cookie, { name: 'No', intent: 'later' }),
  )
  expect((await ask(portal, `${at}/320/ny/bort`, { cookie })).status).toBe(200)
  await ask(portal, `${at}/320/ny/bort`, { cookie, form: { intent: 'save' } })
  expect(draft().unfinished).toEqual({})
  expect(childrenIn(draft())).toHaveLength(2)
  expect((await ask(portal, `${at}/granska`, { cookie })).status).toBe(200)
})

test('a change left half done of a thing that another window takes away holds nobody back', async () => {
  const { portal, cookie, at, draft } = setUp()
  const [adam] = childrenIn(draft())
  const change = await posted(portal, `${at}/320/${adam?.id}`, cookie, { lives: 'full', intent: 'later' })
  await ask(portal, `${at}/320/${adam?.id}`, change)
  expect(whereTo(await ask(portal, `${at}/granska`, { cookie }))).toBe(at)
  await ask(portal, `${at}/320/${adam?.id}/bort`, { cookie, form: { intent: 'save' } })
  expect((await ask(portal, `${at}/granska`, { cookie })).status).toBe(200)
})

/** The session ends, the page is posted, and the same or another person signs in in that browser. */
async function postedTooLate(path: (at: string) => string, typed: Record<string, string>) {
  const house = setUp()
  const { portal, cookie } = house
  const page = path(house.at)
  const late = await posted(portal, page, cookie, typed)
  portal.clock.advance(hours(9))
  const answer = await ask(portal, page, late)
  const kept = answer.response?.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const back = (who: Parameters<typeof signInAsResident>[1]) =>
    `${kept}; ${signInAsResident(portal, who).cookie}`
  return { ...house, page, answer, back }
}

test('a page posted after the session has ended is there when the same person has signed in again', async () => {
  const { portal, page, answer, back } = await postedTooLate((at) => `${at}/450`, { amount: '9 000' })
  expect(whereTo(answer)).toBe(`/logga-in?till=${encodeURIComponent(page)}`)
  const { html } = await ask(portal, page, { cookie: back('parent') })
  expect(html).toContain('Det du skrev finns kvar')
  expect(typedIn(html)).toMatchObject({ amount: '9 000' })
})

test('a new thing posted after the session has ended is there again, and saving it twice makes one', async () => {
  const { portal, page, draft, back } = await postedTooLate((at) => `${at}/320/ny`, child)
  const cookie = back('parent')
  const { html } = await ask(portal, page, { cookie })
  expect(html).toContain('Det du skrev finns kvar')
  const form = { ...typedIn(html), ...child, intent: 'save' }
  expect(typedIn(html)).toMatchObject({ name: 'Noor', birthDay: '2020-05-05' })
  await ask(portal, page, { cookie, form })
  await ask(portal, page, { cookie, form })
  expect(childrenIn(draft()).map(({ name }) => name)).toEqual(['Adam', 'Lina', 'Noor'])
  expect((await ask(portal, page, { cookie })).html).not.toContain('Noor')
})

test('what was posted after the session has ended is nothing to somebody else in the same browser', async () => {
  const { portal, page, back } = await postedTooLate((at) => `${at}/450`, { amount: '9 000' })
  expect((await ask(portal, page, { cookie: back('single') })).status).toBe(404)
})

test('somebody who becomes protected is asked for nothing more, and can take the draft away', async () => {
  const { portal, cookie, at } = setUp()
  const resident = findResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  if (resident) addProtected(portal, resident.number)
  for (const page of ['', '/210', '/320', '/320/ny', '/910', '/granska'])
    expect(whereTo(await ask(portal, at + page, { cookie })), page).toBe('/a')
  expect((await ask(portal, '/a', { cookie })).html).not.toContain(at)
  expect((await ask(portal, `${at}/ta-bort`, { cookie })).status).toBe(200)
})

test('one thing too many comes back with what was typed, and the list keeps what it has', async () => {
  const { portal, cookie, at, draft } = setUp()
  const add = async (name: string) => {
    const late = await posted(portal, `${at}/320/ny`, cookie, { ...child, name, intent: 'save' })
    return () => ask(portal, `${at}/320/ny`, late)
  }
  const lastFrom = [await add('Noor'), await add('Samir')]
  for (let n = childrenIn(draft()).length; n < 14; n++) await (await add(`Barn ${n}`))()
  expect((await lastFrom[0]?.())?.response?.status).toBe(303)
  const over = await lastFrom[1]?.()
  expect(over).toMatchObject({ status: 409 })
  expect(over?.html).toContain('Samir')
  expect(childrenIn(draft()).map(({ name }) => name)).toContain('Noor')
  expect(childrenIn(draft())).toHaveLength(15)
})
