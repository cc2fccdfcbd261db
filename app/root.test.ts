import { expect, test } from 'vitest'
import { RouterContextProvider } from 'react-router'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { requireResident, requireStaff } from '#app/identity/guards.ts'
import { minutes } from '#app/platform/clock.ts'
import { portalContext, visitContext } from '#app/platform/portal.ts'
import { testPortal } from '#app/platform/testing.ts'
import { loader } from './root.tsx'

function frameOf(path: string, cookie: string, portal = testPortal()) {
  const request = new Request(new URL(path, portal.config.publicUrl), { headers: { cookie } })
  const context = new RouterContextProvider()
  context.set(portalContext, portal)
  context.set(visitContext, { language: portal.languages.sv, incident: 'ABC234' })
  return { request, facts: loader({ request, context, params: {}, url: new URL(request.url), pattern: '' }) }
}

test('the time that the frame counts down is the time the session has once its page is shown', () => {
  const portal = testPortal()
  const { cookie } = signInAsResident(portal)
  portal.clock.advance(minutes(15))
  const { request, facts } = frameOf('/mina-sidor', cookie, portal)
  expect(facts.session).toMatchObject({ endsAt: requireResident(portal, request).endsAt })
  expect(facts.session?.endsAt).toBe(portal.clock.now() + minutes(20))
})

test('the same for the desk', () => {
  const portal = testPortal()
  const { cookie } = signInAsStaff(portal)
  portal.clock.advance(minutes(10))
  const { request, facts } = frameOf('/handlaggning', cookie, portal)
  expect(facts.session).toMatchObject({ endsAt: requireStaff(portal, request).endsAt })
})

test('a public page knows of no session and prolongs none', () => {
  const portal = testPortal()
  const { cookie } = signInAsResident(portal)
  portal.clock.advance(minutes(19))
  expect(frameOf('/', cookie, portal).facts.session).toBeUndefined()
  portal.clock.advance(minutes(2))
  expect(frameOf('/mina-sidor', cookie, portal).facts.session).toBeUndefined()
})
