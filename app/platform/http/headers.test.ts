import { expect, test } from 'vitest'
import { testConfig } from '#app/platform/start/testing.ts'
import { securityHeaders } from './headers.ts'

const formAction = (env: Record<string, string>) =>
  /form-action ([^;]*)/.exec(securityHeaders(testConfig(env))['Content-Security-Policy'] ?? '')?.[1]

test('forms may lead to this house, both sign-ins and the quick exit, and to the further origins of the broker', () => {
  const issuers = {
    NARA_OIDC_ISSUER: 'https://login.example.se/oidc',
    NARA_STAFF_OIDC_ISSUER: 'https://adfs.example.se',
    NARA_EXIT_URL: 'https://www.example.se/vader',
  }
  const known = "'self' https://login.example.se https://adfs.example.se https://www.example.se"
  expect(formAction(issuers)).toBe(known)
  const more = 'https://eid.example.se, https://choose.example.se:8443 https://adfs.example.se'
  expect(formAction({ ...issuers, NARA_SIGN_IN_ORIGINS: more })).toBe(
    `${known} https://eid.example.se https://choose.example.se:8443`,
  )
})

test('no answer may use a device, and no directive is one that browsers have dropped', () => {
  expect(securityHeaders(testConfig())['Permissions-Policy']).toBe(
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  )
})

test('search engines leave every answer alone that does not say otherwise', () => {
  expect(securityHeaders(testConfig())['X-Robots-Tag']).toBe('noindex, nofollow')
})
