import { systemClock } from '#app/platform/clock.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { testBrowser, type TestBrowser } from './browser.testing.ts'
import { startEvilProvider, type Evil, type EvilProvider } from './evil-provider.testing.ts'
import { answerSignIn, beginSignIn } from './sign-in.server.ts'
import type { SessionKind } from './session-limits.ts'
import { startSigning } from './signing.server.ts'

/** A portal, a browser and the provider that the portal trusts, for residents or for staff. */
export type Scene = {
  portal: TestPortal
  browser: TestBrowser
  provider: EvilProvider
  kind: SessionKind
}

export async function scene(evil: Evil = {}, kind: SessionKind = 'resident'): Promise<Scene> {
  const provider = await startEvilProvider()
  provider.evil = evil
  const env = {
    NARA_OIDC_ISSUER: provider.issuer,
    NARA_OIDC_CLIENT_ID: 'nara',
    NARA_OIDC_CLIENT_SECRET: 's'.repeat(40),
    NARA_STAFF_OIDC_ISSUER: provider.issuer,
    NARA_STAFF_OIDC_CLIENT_ID: 'nara',
    NARA_STAFF_OIDC_CLIENT_SECRET: 's'.repeat(40),
  }
  return { portal: testPortal({ env, clock: systemClock }), browser: testBrowser(), provider, kind }
}

export const home = ({ portal }: Scene) => new URL('/mina-sidor', portal.config.publicUrl)
export const sessions = ({ portal }: Scene) =>
  portal.db.$client.prepare('select count(*) from sessions').pluck().get()

/** Leaves for the provider: to sign in, or to sign what has the hash `sign`. */
export async function begin(scene: Scene, sign?: string): Promise<Response> {
  const { portal, browser, kind } = scene
  const request = browser.request(home(scene))
  if (sign) return browser.keep(await startSigning(portal, request, { hash: sign, returnTo: '/a/x' }))
  return browser.keep(await beginSignIn(portal, request, { kind, returnTo: '/a/x' }))
}

/** Brings the provider's answer home; gives where the portal sends the person. */
async function answer(scene: Scene, query: URLSearchParams): Promise<string> {
  const { portal, browser } = scene
  const request = browser.request(new URL(`/logga-in/svar?${query.toString()}`, portal.config.publicUrl))
  return browser.keep(await answerSignIn(portal, request)).headers.get('Location') ?? ''
}

/** What happens to the provider's answer on its way home. */
export type Change = (query: URLSearchParams, scene: Scene) => void | Promise<void>

export async function signIn(scene: Scene, change: Change = () => undefined, sign?: string): Promise<string> {
  const location = (await begin(scene, sign)).headers.get('Location') ?? ''
  if (!location.startsWith(scene.provider.issuer)) return location
  const query = scene.provider.answerTo(new URL(location))
  await change(query, scene)
  return answer(scene, query)
}
