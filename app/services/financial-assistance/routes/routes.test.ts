import { expect, test } from 'vitest'
import { findResident } from '#app/identity/guards.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { ask, child, childrenIn, posted, setUp, typedIn, whereTo } from './pages.testing.ts'

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
