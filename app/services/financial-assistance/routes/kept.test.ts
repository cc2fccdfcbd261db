import { expect, test } from 'vitest'
import { signInAsResident } from '#app/identity/testing.ts'
import { paperCode } from '#app/journey/paper-codes.ts'
import { hours, minutes } from '#app/platform/clock.ts'
import { ask, child, childrenIn, posted, setUp, typedIn, whereTo } from './pages.testing.ts'

type Person = Parameters<typeof signInAsResident>[1]

/** A parent with windows open when the session ends; each posts its page, then somebody signs in in that browser. */
async function windows(...pages: { path: string; typed: Record<string, string> }[]) {
  const house = setUp()
  const { portal, cookie, at } = house
  const open = []
  for (const { path, typed } of pages)
    open.push({ page: at + path, late: await posted(portal, at + path, cookie, typed) })
  portal.clock.advance(hours(9))
  const answers = []
  // No window has heard what the others were answered: they are sent in the same moment.
  for (const { page, late } of open) answers.push(await ask(portal, page, late))
  const kept = answers.flatMap(({ headers }) => headers.getSetCookie().map((line) => line.split(';')[0]))
  const back = (who: Person) => [...kept, signInAsResident(portal, who).cookie].join('; ')
  const ways = answers.map((answer) => {
    const signIn = new URL(whereTo(answer) ?? '', portal.config.publicUrl)
    expect(signIn.pathname).toBe('/logga-in')
    return signIn.searchParams.get('till') ?? ''
  })
  return { ...house, pages: open.map(({ page }) => page), ways, kept, back }
}

const rent = (amount: string) => ({ path: '/450', typed: { amount } })
const amountIn = (html: string) => typedIn(html).amount

test('a page posted after the session has ended is there when the same person has signed in again', async () => {
  const { portal, pages, ways, back } = await windows(rent('9 000'))
  expect(new URL(ways[0] ?? '', portal.config.publicUrl).pathname).toBe(pages[0])
  for (const way of [ways[0], pages[0]]) {
    const { html } = await ask(portal, way ?? '', { cookie: back('parent') })
    expect(html).toContain('Det du skrev finns kvar')
    expect(typedIn(html)).toMatchObject({ amount: '9 000' })
  }
})

test('what is kept is gone from the page when it has been saved, and an hour later', async () => {
  const { portal, ways, back } = await windows(rent('9 000'), { path: '/320/ny', typed: child })
  const cookie = back('parent')
  const [way = '', newChild = ''] = ways
  await ask(portal, way, await posted(portal, way, cookie, { intent: 'save' }))
  expect((await ask(portal, way, { cookie })).html).not.toContain('Det du skrev finns kvar')
  portal.clock.advance(minutes(61))
  const late = await ask(portal, newChild, { cookie: back('parent') })
  expect(late.html).not.toContain('Noor')
})

test('two windows posted after the session has ended both come back', async () => {
  const { portal, ways, back, draft } = await windows(rent('9 000'), { path: '/320/ny', typed: child })
  const cookie = back('parent')
  for (const way of ways) await ask(portal, way, await posted(portal, way, cookie, { intent: 'save' }))
  expect(draft().answers.rent).toMatchObject({ amount: 900_000 })
  expect(childrenIn(draft()).map(({ name }) => name)).toContain('Noor')
})

test('two new things posted in two windows after the session has ended both come into the list', async () => {
  const { portal, ways, back, draft } = await windows(
    { path: '/320/ny', typed: { ...child, name: 'Samir' } },
    { path: '/320/ny', typed: child },
  )
  const cookie = back('parent')
  for (const way of ways) await ask(portal, way, await posted(portal, way, cookie, { intent: 'save' }))
  expect(childrenIn(draft()).map(({ name }) => name)).toEqual(['Adam', 'Lina', 'Samir', 'Noor'])
})

test('the same page posted in two windows comes back to each as it was, and neither overwrites the other unseen', async () => {
  const { portal, ways, back, draft } = await windows(rent('9 000'), rent('7 500'))
  const cookie = back('parent')
  const [first = '', second = ''] = ways
  expect(amountIn((await ask(portal, first, { cookie })).html)).toBe('9 000')
  expect(amountIn((await ask(portal, second, { cookie })).html)).toBe('7 500')
  await ask(portal, second, await posted(portal, second, cookie, { intent: 'save' }))
  const { html } = await ask(portal, first, { cookie })
  expect(html).toContain('Du har ändrat svaret i ett annat fönster')
  expect(html).toContain('Sparat nu: 7 500')
  expect(amountIn(html)).toBe('9 000')
  await ask(portal, first, await posted(portal, first, cookie, { intent: 'save' }))
  expect(draft().answers.rent).toMatchObject({ amount: 900_000 })
})

test('a new thing posted after the session has ended is there again, and saving it twice makes one', async () => {
  const { portal, pages, draft, back } = await windows({ path: '/320/ny', typed: child })
  const [page = ''] = pages
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

test('why a paper is missing, posted after the session has ended, is there again', async () => {
  const reason = 'Banken har stängt mitt konto.'
  const path = `/910/${paperCode('bankStatements')}`
  const { portal, ways, back, draft } = await windows({ path, typed: { state: 'missing', reason } })
  const [way = ''] = ways
  const cookie = back('parent')
  const { html } = await ask(portal, way, { cookie })
  expect(html).toContain('Det du skrev finns kvar')
  expect(html).toContain(reason)
  await ask(portal, way, await posted(portal, way, cookie, { reason }))
  expect(draft().answers.papers).toMatchObject({
    papers: { bankStatements: { state: 'missing', reason } },
  })
  expect((await ask(portal, way, { cookie })).html).not.toContain('Det du skrev finns kvar')
})

test('a reason typed without a choice comes back with the error', async () => {
  const { portal, cookie, at } = setUp()
  const path = `${at}/910/${paperCode('bankStatements')}`
  const { status, html } = await ask(portal, path, { cookie, form: { reason: 'Kontot är stängt.' } })
  expect(status).toBe(400)
  expect(html).toContain('Kontot är stängt.')
})

test('a file sent after the session has ended is not taken, and the page says so', async () => {
  const { portal, at } = setUp()
  const page = `${at}/910/${paperCode('bankStatements')}`
  const upload = new FormData()
  upload.set('files', new File(['x'], 'utdrag.pdf'))
  const answer = await ask(portal, page, { upload })
  const way = new URL(whereTo(answer) ?? '', portal.config.publicUrl).searchParams.get('till') ?? ''
  const kept = answer.headers.getSetCookie().map((line) => line.split(';')[0])
  const cookie = [...kept, signInAsResident(portal, 'parent').cookie].join('; ')
  const { html } = await ask(portal, way, { cookie })
  expect(html).toContain('Filen kom inte fram, för du hade blivit utloggad.')
})

test('what was posted after the session has ended is nothing to somebody else in the same browser', async () => {
  const { portal, ways, back } = await windows(rent('9 000'))
  expect((await ask(portal, ways[0] ?? '', { cookie: back('single') })).status).toBe(404)
})

test('the address alone opens nothing: another browser of the same person does not see what was posted', async () => {
  const { portal, ways } = await windows(rent('9 000'))
  const { html } = await ask(portal, ways[0] ?? '', { cookie: signInAsResident(portal, 'parent').cookie })
  expect(html).not.toContain('9 000')
})

test('a browser keeps the twelve pages it posted last', async () => {
  const { portal, at } = setUp()
  const jar = new Map<string, string>()
  for (let n = 0; n < 20; n++) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await ask(portal, `${at}/450`, { cookie, form: { amount: String(n) } })
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? []
      if (line.includes('Max-Age=0')) jar.delete(name)
      else jar.set(name, value)
    }
  }
  expect(jar.size).toBe(12)
})
