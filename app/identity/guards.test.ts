import { expect, test } from 'vitest'
import { testPortal } from '#app/platform/testing.ts'
import type { Portal } from '#app/platform/portal.ts'
import { requireResident, requireStaff } from './guards.ts'
import { signInAsResident, signInAsStaff } from './testing.ts'

const at = (path: string, cookie?: string, method = 'GET') =>
  new Request(`http://localhost:3000${path}`, { method, headers: cookie ? { Cookie: cookie } : {} })

function answerOf(work: () => unknown): { status: number | undefined; location: string | null } {
  try {
    work()
  } catch (thrown) {
    if (thrown instanceof Response) return { status: thrown.status, location: thrown.headers.get('Location') }
    return { status: (thrown as { init?: ResponseInit }).init?.status, location: null }
  }
  throw new Error('the guard let the request through')
}

const residentAnswer = (portal: Portal, request: Request) => answerOf(() => requireResident(portal, request))

test('a stranger is led to sign-in and from there back', () => {
  const portal = testPortal()
  expect(residentAnswer(portal, at('/a/x/inkomster?del=2'))).toEqual({
    status: 303,
    location: '/logga-in?till=%2Fa%2Fx%2Finkomster%3Fdel%3D2',
  })
  expect(residentAnswer(portal, at('/a/x/inkomster', undefined, 'POST'))).toEqual({
    status: 303,
    location: '/logga-in?till=%2Fa%2Fx%2Finkomster',
  })
  expect(answerOf(() => requireStaff(portal, at('/handlaggning')))).toEqual({
    status: 303,
    location: '/logga-in/personal?till=%2Fhandlaggning',
  })
})

test('an address that is not one of ours is not carried along', () => {
  expect(residentAnswer(testPortal(), at('//evil.example'))).toEqual({ status: 303, location: '/logga-in' })
})

test('a resident comes to resident pages and not to the desk', () => {
  const portal = testPortal()
  const { cookie, personId } = signInAsResident(portal, 'single')
  expect(requireResident(portal, at('/mina-sidor', cookie))).toMatchObject({ kind: 'resident', personId })
  expect(answerOf(() => requireStaff(portal, at('/handlaggning', cookie)))).toMatchObject({
    location: '/logga-in/personal?till=%2Fhandlaggning',
  })
})

test('a staff member comes to the desk and not to resident pages', () => {
  const portal = testPortal()
  const { cookie, staffId } = signInAsStaff(portal, 'caseworker')
  expect(requireStaff(portal, at('/handlaggning', cookie), ['caseworker'])).toMatchObject({
    kind: 'staff',
    staffId,
    name: 'Amir Rahimi',
    unit: portal.config.municipality.unit,
  })
  expect(residentAnswer(portal, at('/mina-sidor', cookie))).toMatchObject({
    location: '/logga-in?till=%2Fmina-sidor',
  })
})

test('a page that is not for this role does not exist', () => {
  const portal = testPortal()
  const { cookie } = signInAsStaff(portal, 'administrator')
  const answer = answerOf(() =>
    requireStaff(portal, at('/handlaggning', cookie), ['caseworker', 'unit-manager']),
  )
  expect(answer).toEqual({ status: 404, location: null })
})
