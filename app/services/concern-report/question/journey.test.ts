import { expect, test } from 'vitest'
import { houseOf } from '#app/case/testing.tsx'
import { beginAction, beginLoader } from '#app/case/pages/begin.tsx'
import { findGuest } from '#app/identity/guest-pass.ts'
import { getDraft } from '#app/journey/drafts.server.ts'
import { isReadyToReview, live } from '#app/journey/engine.ts'
import { createStepPage, stepAction, stepLoader } from '#app/journey/pages/step.tsx'
import { walk } from '#app/journey/walk.testing.ts'
import { testPortal } from '#app/platform/testing.ts'
import { service } from './service.ts'

const facts = { today: '2026-11-22', age: undefined }
const typed = 'Min elev Kevin, 150304-1234, säger att pappa slår. Kevin är rädd.'
const kept = 'Min elev [A], […], säger att pappa slår. [A] är rädd.'

test('two pages lead to the review, and what is kept names nobody', () => {
  const course = walk(
    service,
    {
      steps: [
        { step: 'asks', type: { as: 'professional', about: 'to12' } },
        { step: 'question', type: { text: typed } },
      ],
    },
    facts,
  )
  expect(isReadyToReview(course)).toBe(true)
  expect(live(course).question).toEqual({ text: kept })
  expect(service.report?.kindOf(live(course))).toBe('anonymous')
  expect(service.report?.subjectsOf(live(course))).toEqual([])
  expect(service.report?.contactOf(live(course))).toBeUndefined()
})

const ask = houseOf(
  {
    '/f': { loader: beginLoader(service), action: beginAction(service) },
    '/f/:draft/:page': {
      loader: stepLoader(service),
      action: stepAction(service),
      default: createStepPage(service),
    },
  },
  [service],
)

async function begun() {
  const portal = testPortal()
  const answer = await ask(portal, '/f', { form: {} })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const at = answer.headers.get('Location') ?? ''
  await ask(portal, `${at}/010`, { cookie, form: { as: 'relative', about: 'adult', intent: 'save' } })
  const guest = findGuest(portal, new Request(portal.config.publicUrl, { headers: { cookie } })) ?? ''
  const draft = () => getDraft(portal, guest, service.journey, at.split('/').at(-1))
  return { portal, cookie, at, draft }
}

test('whoever writes a name sees what was removed, once, and nothing of it is saved', async () => {
  const { portal, cookie, at, draft } = await begun()
  const page = await ask(portal, `${at}/020`, { cookie, form: { text: typed, intent: 'save' } })
  expect(page.status).toBe(200)
  expect(page.html).toContain('Vi tog bort det här innan vi sparade')
  expect(page.html).toContain('<bdi>Kevin</bdi>')
  expect(page.html).toContain('<bdi>150304-1234</bdi>')
  expect(page.html).toContain(`>${kept}</textarea>`)
  expect(JSON.stringify([draft().answers, draft().unfinished])).not.toMatch(/Kevin|150304/)
  const again = await ask(portal, `${at}/020`, { cookie })
  expect(again.html).not.toMatch(/Kevin|Vi tog bort/)
  const onwards = await ask(portal, `${at}/020`, {
    cookie,
    form: { text: kept, seen: String(draft().version), intent: 'save' },
  })
  expect(onwards.headers.get('Location')).toBe(`${at}/granska`)
})

test('what is left half done is cleaned as well', async () => {
  const { portal, cookie, at, draft } = await begun()
  await ask(portal, `${at}/020`, { cookie, form: { text: typed, intent: 'later' } })
  expect(draft().unfinished.question).toEqual({ text: kept })
})

test.each(['en', 'ar'] as const)('what was removed is told in %s', async (language) => {
  const { portal, cookie, at } = await begun()
  const { html } = await ask(portal, `${at}/020`, { cookie, language, form: { text: typed, intent: 'save' } })
  expect(html).toContain(portal.languages[language].texts.journey.taken.title)
  expect(html).toContain(portal.languages[language].texts.journey.taken.kinds.personalNumber)
})
