import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { FLOWS } from '#app/identity/addresses.ts'
import { SIGN_IN_PROBLEMS } from '#app/identity/sign-in-problem.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { againScenes } from './again-scenes.ts'
import type { House } from './house.ts'
import { draftScenes, paperScenes, questionScenes } from './journey-scenes.ts'
import { scene, type Scene } from './scene.ts'

/** Every page of the portal in every state that a person can bring it to. */
export async function makeScenes(house: House): Promise<Scene[]> {
  return [
    ...publicScenes(),
    ...problemScenes(),
    ...questionScenes(house),
    ...(await draftScenes(house)),
    ...(await paperScenes(house)),
    ...againScenes(house),
    ...myPagesScenes(house),
    ...deskScenes(house),
  ]
}

function publicScenes(): Scene[] {
  const pages = ['/', '/akut-hjalp', '/annan-hjalp', '/ekonomiskt-bistand', '/logga-in', '/logga-in/personal']
  const about = ['tillganglighet', 'integritet', 'kakor', 'surfa-sakert'].map((page) => `/om/${page}`)
  const other = ['/utloggad', '/designsystem', '/demo/brevlada', '/sok']
  return [
    ...[...pages, ...about, ...other].map((path) => scene(path, path)),
    scene('search with hits', '/sok?q=socialbidrag'),
    scene('search without hits', '/sok?q=xyzzyx'),
    scene('search for a novel', `/sok?q=${'hyra%20'.repeat(30)}`),
  ]
}

function problemScenes(): Scene[] {
  const signIn = Object.values(FLOWS).flatMap((flow) =>
    Object.entries(SIGN_IN_PROBLEMS).map(([kind, word]) => {
      const status = { cancelled: 200, failed: 400, down: 503 }[kind] ?? 403
      return scene(`${flow} ${kind}`, `/logga-in/fel/${flow}-${word}?till=%2Fmina-sidor`, { status })
    }),
  )
  return [
    ...signIn,
    scene('an address that is nobody’s', '/finns-inte', { status: 404 }),
    scene('too much at once', '/logga-in', { form: { till: 'x'.repeat(1_100_000) }, status: 413 }),
    scene('a form from another site', '/logga-in', {
      form: {},
      headers: { 'sec-fetch-site': 'cross-site' },
      status: 403,
    }),
    scene('a form that is none', '/logga-in', { form: { '__proto__.x': '1' }, status: 400 }),
  ]
}

function myPagesScenes({ portal }: House): Scene[] {
  const { personId, cookie } = signInAsResident(portal, 'homeless')
  const { id } = portal.db.$client
    .prepare('select case_id as id from participants where person_id = ?')
    .get(personId) as { id: string }
  const own = `/mina-sidor/${id}`
  const draft = startStory(portal, stories.homeless, 9)
  return [
    scene('my pages, empty', '/mina-sidor', { cookie: signInAsResident(portal, 'lowLevel').cookie }),
    scene('my pages', '/mina-sidor', draft),
    scene('my pages, a draft removed', '/mina-sidor?borttagen=1', { cookie }),
    scene('a case', own, { cookie }),
    scene('a case taken back', `${own}?klart=1`, { cookie }),
    scene('taking a case back', own, { cookie, form: { intent: 'ask' } }),
    scene('receipt', `${own}/kvitto`, { cookie }),
  ]
}

function deskScenes({ portal }: House): Scene[] {
  const { cookie } = signInAsStaff(portal, 'caseworker')
  const ids = portal.db.$client.prepare('select id from cases order by received_at').pluck().all() as string[]
  const options = { cookie, swedishOnly: true } as const
  return [
    scene('desk', '/handlaggning', options),
    ...ids.map((id, i) => scene(`desk, case ${i + 1}`, `/handlaggning/${id}`, options)),
    scene('desk, nobody’s case', `/handlaggning/${'x'.repeat(22)}`, { ...options, status: 404 }),
    scene('desk of an administrator', '/handlaggning', {
      ...options,
      cookie: signInAsStaff(portal, 'administrator').cookie,
    }),
    scene('desk, not for this role', `/handlaggning/${ids[0] ?? ''}`, {
      ...options,
      cookie: signInAsStaff(portal, 'reception').cookie,
      form: { intent: 'take' },
      status: 404,
    }),
  ]
}
