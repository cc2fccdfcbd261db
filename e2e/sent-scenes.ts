import { signInAsResident } from '#app/identity/testing.ts'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'
import type { Matters } from './sent-matters.ts'

/** Mina sidor: what a person has begun, sent and taken back. */
export function sentScenes({ portal }: House, matters: Matters): Scene[] {
  const own = (id: string) => `/mina-sidor/${id}`
  const draft = startStory(portal, stories.homeless, 9)
  const { cookie } = signInAsResident(portal, 'homeless')
  const single = signInAsResident(portal, 'single').cookie
  const received = own(matters.received)
  return [
    scene('my pages, empty', '/mina-sidor', { cookie: signInAsResident(portal, 'lowLevel').cookie }),
    scene('my pages', '/mina-sidor', draft),
    scene('my pages, more than fit', '/mina-sidor', { cookie: signInAsResident(portal, 'sick').cookie }),
    scene('my pages, a draft removed', '/mina-sidor?borttagen=1', { cookie }),
    scene('a case', received, { cookie }),
    scene('a case under review', own(matters.reviewed), { cookie: single }),
    scene('a case with papers', own(matters.withFiles), {
      cookie: signInAsResident(portal, 'jobseeker').cookie,
    }),
    scene('a case in another language than it was sent in', own(matters.inArabic), {
      cookie: signInAsResident(portal, 'parent').cookie,
    }),
    scene('taking a case back', received, { cookie, form: { intent: 'ask' } }),
    scene('a case taken back', `${own(matters.withdrawn)}?klart=1`, { cookie: single }),
    scene('receipt', `${received}/kvitto`, { cookie }),
    scene('receipt of a case with papers', `${own(matters.withFiles)}/kvitto`, {
      cookie: signInAsResident(portal, 'jobseeker').cookie,
    }),
    scene('nobody’s case', own('x'.repeat(22)), { cookie, status: 404 }),
  ]
}
