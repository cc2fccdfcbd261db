import { FLOWS } from '#app/identity/addresses.ts'
import { SIGN_IN_PROBLEMS } from '#app/identity/sign-in-problem.ts'
import { againScenes } from './again-scenes.ts'
import { deskScenes } from './desk-scenes.ts'
import type { House } from './house.ts'
import { draftScenes, paperScenes, questionScenes } from './journey-scenes.ts'
import { meetingScenes } from './meeting-scenes.ts'
import { roadScenes } from './road-scenes.ts'
import { meetingDeskScenes } from './meeting-desk-scenes.ts'
import { reportDeskScenes } from './report-desk-scenes.ts'
import { reportScenes } from './report-scenes.ts'
import { scene, type Scene } from './scene.ts'
import { sendMatters } from './sent-matters.ts'
import { sentScenes } from './sent-scenes.ts'
import { openTrouble } from './trouble-scenes.ts'

/** Every page of the portal in every state that a person can bring it to, until they are closed. */
export async function openScenes(house: House): Promise<{ scenes: Scene[]; close(): Promise<void> }> {
  // What is sent comes first: a person may have only so many drafts.
  const matters = await sendMatters(house)
  const scenes = [
    ...publicScenes(),
    ...problemScenes(),
    ...codeScenes(),
    ...roadScenes(),
    ...questionScenes(house),
    ...(await draftScenes(house)),
    ...(await paperScenes(house)),
    ...againScenes(house),
    ...sentScenes(house, matters),
    ...deskScenes(house, matters),
    ...reportScenes(house),
    ...reportDeskScenes(house),
    ...meetingScenes(house),
    ...meetingDeskScenes(house),
  ]
  const trouble = await openTrouble(house)
  return { scenes: [...scenes, ...trouble.scenes], close: trouble.close }
}

function publicScenes(): Scene[] {
  const pages = ['/', '/akut-hjalp', '/annan-hjalp', '/ekonomiskt-bistand', '/foraldraskap']
  const doors = ['/logga-in', '/logga-in/personal']
  const young = ['/barn-och-unga', '/barn-och-unga/8-12', '/barn-och-unga/13-17']
  const concern = ['/orosanmalan', '/oro-for-vuxen', ...young]
  const about = ['tillganglighet', 'integritet', 'kakor', 'surfa-sakert'].map((page) => `/om/${page}`)
  const other = ['/utloggad', '/designsystem', '/demo/brevlada', '/sok']
  return [
    ...[...pages, ...doors, ...concern, ...about, ...other].map((path) => scene(path, path)),
    scene('search with hits', '/sok?q=socialbidrag'),
    scene('search without hits', '/sok?q=xyzzyx'),
    scene('search for a novel', `/sok?q=${'hyra%20'.repeat(30)}`),
  ]
}

/** Where a code is typed; what it opens stands with the reports. */
function codeScenes(): Scene[] {
  const closed = `/kod/${'x'.repeat(22)}`
  return [
    scene('a code to type', '/kod'),
    scene('no code', '/kod', { form: { code: '1234' }, status: 400 }),
    scene('a code with a slip', '/kod', { form: { code: '1234 5678 9012 3451' }, status: 400 }),
    scene('nobody’s code', '/kod', { form: { code: '1234 5678 9012 3450' }, status: 400 }),
    scene('a form that is not there any more, with what was typed', `/c/${'x'.repeat(22)}/040`, {
      form: { what: 'Det hände igen.', intent: 'save' },
      status: 404,
    }),
    scene('a page that has closed', closed, { status: 404 }),
    scene('a reply on a page that has closed', closed, {
      form: { intent: 'write', text: 'Det hände igen.', seen: '0' },
      status: 404,
    }),
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
    scene('an address that is nobody’s', '/finns/inte/alls/i/detta/hus', { status: 404 }),
    scene('too much at once', '/logga-in', { form: { till: 'x'.repeat(1_100_000) }, status: 413 }),
    scene('a form from another site', '/logga-in', {
      form: {},
      headers: { 'sec-fetch-site': 'cross-site' },
      status: 403,
    }),
    scene('a form that is none', '/logga-in', { form: { '__proto__.x': '1' }, status: 400 }),
  ]
}
