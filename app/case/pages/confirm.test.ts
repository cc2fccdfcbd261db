import { expect, test } from 'vitest'
import { houseOf } from '#app/case/testing.tsx'
import { newGuest } from '#app/identity/guest-pass.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { createDraft, getDraft, saveDraft } from '#app/journey/drafts.server.ts'
import type { AnyValues } from '#app/journey/fields.ts'
import { walk } from '#app/journey/walk.testing.ts'
import type { LimitName } from '#app/platform/http/limits.ts'
import { drainOutbox } from '#app/platform/outbox/worker.ts'
import { testPortal } from '#app/platform/testing.ts'
import { service } from '#app/services/concern-report/professional/service.ts'
import { professionalReports } from '#db/seed/report-stories.ts'
import { confirmAction, confirmLoader, ConfirmPage } from './confirm.tsx'
import { createReviewPage, reviewAction, reviewLoader } from './review.tsx'

const ask = houseOf(
  {
    '/b/:draft/granska': {
      default: createReviewPage(service),
      loader: reviewLoader(service),
      action: reviewAction(service),
    },
    '/b/:draft/bekrafta': {
      default: ConfirmPage,
      loader: confirmLoader(service),
      action: confirmAction(service),
    },
  },
  [service],
)

/** The nurse's report, whole, in the hands of a guest or of somebody signed in. */
function setUp({ signedIn = false, whole = true } = {}) {
  const portal = testPortal()
  const guest = newGuest(portal)
  const person = signedIn ? signInAsResident(portal) : undefined
  const draft = createDraft(portal, person?.personId ?? guest.guest, service.journey, 'sv')
  const facts = { today: '2026-11-22', age: undefined }
  const { answers } = walk(service, professionalReports.nurse, facts)
  saveDraft(portal, draft, {
    key: 'told',
    seenVersion: draft.version,
    apply: (content) => {
      content.answers = whole ? answers : {}
    },
  })
  const cookie = person?.cookie ?? guest.cookie.split(';')[0] ?? ''
  const at = (page: string) => `/b/${draft.id}/${page}`
  const go = (page: string, form?: Record<string, string>, as = cookie) =>
    ask(portal, at(page), { cookie: as, ...(form ? { form } : {}) })
  const send = async () => {
    const { data } = await go('granska')
    return go('granska', { hash: (data as { hash: string }).hash })
  }
  const digits = async () => {
    await drainOutbox(portal)
    return /\d{3} \d{3}/.exec(portal.mails.at(-1)?.text ?? '')?.[0] ?? 'none'
  }
  const cases = () => portal.db.$client.prepare('select count(*) from cases').pluck().get()
  return { portal, at, go, send, digits, cases }
}

const leadsTo = ({ status, headers }: Awaited<ReturnType<typeof ask>>) => [status, headers.get('location')]

test('a guest who has not confirmed the address is led to do so, and nothing is sent', async () => {
  const { at, send, cases } = setUp()
  expect(leadsTo(await send())).toEqual([303, at('bekrafta')])
  expect(cases()).toBe(0)
})

test('a guest confirms the address, reads once more and sends', async () => {
  const { at, go, send, digits, cases } = setUp()
  const first = await go('bekrafta')
  expect(first.html).toContain('maria.holm@region.exempel.se')
  expect(first.html).not.toContain('name="digits"')
  expect(leadsTo(await go('bekrafta', { intent: 'send' }))).toEqual([303, at('bekrafta')])
  expect((await go('bekrafta')).html).toContain('name="digits"')
  const typed = await go('bekrafta', { intent: 'confirm', digits: await digits() })
  expect(leadsTo(typed)).toEqual([303, `${at('granska')}?bekraftad=1`])
  expect((await go('granska?bekraftad=1')).html).toContain('Din e-post är bekräftad')
  const sent = await send()
  expect(sent.headers.get('location')).toMatch(/^\/kod\//)
  expect(cases()).toBe(1)
})

test('a report that waits for its address to be confirmed is counted once, when it is sent', async () => {
  const { portal, go, send, digits, cases } = setUp()
  const counted: LimitName[] = []
  portal.limits = { ...portal.limits, use: (name) => Promise.resolve(void counted.push(name)) }
  await send()
  await send()
  await go('bekrafta', { intent: 'send' })
  await go('bekrafta', { intent: 'confirm', digits: await digits() })
  await send()
  expect(cases()).toBe(1)
  expect(counted.filter((name) => name === 'report')).toHaveLength(1)
})

test('wrong and empty digits come back with their words, and a fourth letter with its', async () => {
  const { go, digits, cases } = setUp()
  expect((await go('bekrafta', { intent: 'confirm', digits: '123456' })).html).toContain(
    'inte skickat några siffror',
  )
  for (let n = 0; n < 3; n++) await go('bekrafta', { intent: 'send' })
  const right = await digits()
  const wrong = (right.startsWith('0') ? '1' : '0') + right.slice(1)
  for (const [typed, words] of [
    [wrong, 'Siffrorna stämmer inte'],
    ['', 'Skriv de sex siffrorna'],
  ] as const) {
    const { status, html } = await go('bekrafta', { intent: 'confirm', digits: typed })
    expect([status, html.includes('<title>Fel: ')]).toEqual([400, true])
    expect(html).toContain(words)
    expect(html).not.toContain(wrong)
  }
  const again = await go('bekrafta', { intent: 'send' })
  expect([again.status, again.html.includes('Vänta en timme')]).toEqual([429, true])
  expect(cases()).toBe(0)
})

test('an address that is changed afterwards has to be confirmed anew', async () => {
  const { portal, at, go, send, digits, cases } = setUp()
  await go('bekrafta', { intent: 'send' })
  await go('bekrafta', { intent: 'confirm', digits: await digits() })
  const { draftId, holder } = portal.db.$client.prepare('select id as draftId, holder from drafts').get() as {
    draftId: string
    holder: string
  }
  const draft = getDraft(portal, holder, service.journey, draftId)
  saveDraft(portal, draft, {
    key: 'work',
    seenVersion: draft.version,
    apply: ({ answers }) => {
      answers.work = { ...(answers.work as AnyValues), email: 'annan@exempel.se' }
    },
  })
  expect(leadsTo(await send())).toEqual([303, at('bekrafta')])
  expect(cases()).toBe(0)
})

test('who has signed in need not confirm anything, and is led on', async () => {
  const { at, go, send, cases } = setUp({ signedIn: true })
  expect(leadsTo(await go('bekrafta'))).toEqual([303, at('granska')])
  expect((await send()).headers.get('location')).toMatch(/^\/kod\//)
  expect(cases()).toBe(1)
})

test('nothing is sent to an address of a form that is not whole, or is somebody else’s', async () => {
  const half = setUp({ whole: false })
  expect((await half.go('bekrafta', { intent: 'send' })).headers.get('location')).not.toContain('bekrafta')
  const whole = setUp()
  const stranger = newGuest(whole.portal).cookie.split(';')[0] ?? ''
  expect(leadsTo(await whole.go('bekrafta', { intent: 'send' }, stranger))).toEqual([303, '/b?slut=1'])
  for (const { portal } of [half, whole]) {
    await drainOutbox(portal)
    expect(portal.mails).toEqual([])
  }
})
