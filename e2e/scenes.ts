import { createHash } from 'node:crypto'
import { startStory } from '#db/seed/demo.ts'
import { stories, type Story } from '#db/seed/stories.ts'
import { FLOWS } from '#app/identity/addresses.ts'
import { requireResident } from '#app/identity/guards.ts'
import { SIGN_IN_PROBLEMS } from '#app/identity/sign-in-problem.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { courseOf, factsOf } from '#app/journey/course.server.ts'
import { getDraft, type Draft } from '#app/journey/drafts.server.ts'
import { live, pageOf, reachable, steps } from '#app/journey/engine.ts'
import { paperCode } from '#app/journey/paper-codes.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import type { House } from './house.ts'
import { send } from './server.ts'
import { stops, wideStories } from './wide-stories.ts'

/** One page in one state, and how to come to it. */
export type Scene = {
  name: string
  path: string
  cookie: string
  /** What is posted to the address; without it the page is only opened. */
  form?: Record<string, string>
  headers?: Record<string, string>
  status: number
  /** The desk speaks Swedish whatever the visitor has chosen. */
  swedishOnly?: true
}

type Options = Partial<Pick<Scene, 'cookie' | 'form' | 'headers' | 'status' | 'swedishOnly'>>
const scene = (name: string, path: string, options: Options = {}): Scene => ({
  name,
  path,
  cookie: '',
  status: 200,
  ...options,
})

/** Every page of the portal in every state that a person can bring it to. */
export async function makeScenes(house: House): Promise<Scene[]> {
  return [
    ...publicScenes(),
    ...problemScenes(),
    ...questionScenes(house),
    ...(await draftScenes(house)),
    ...(await paperScenes(house)),
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

const openDraft = (house: House, { draftId, cookie }: { draftId: string; cookie: string }) => {
  const request = new Request(house.url, { headers: { cookie } })
  const resident = requireResident(house.portal, request)
  const draft = getDraft(house.portal, resident.personId, service.id, draftId)
  return { draft, course: courseOf(service, draft, factsOf(house.portal, resident)) }
}

const itemsOf = (draft: Draft, step: string) =>
  (draft.answers[step] as { items?: { id: string }[] } | undefined)?.items ?? []

/** Every page of the journey, empty where it can be, filled, and sent back with its errors. */
function questionScenes(house: House): Scene[] {
  const scenes = new Map<string, Scene[]>()
  const told: Story[] = [...wideStories, ...Object.values(stories), ...Object.values(stops)]
  for (const story of told) {
    const begun = startStory(house.portal, story, Infinity)
    const { draft, course } = openDraft(house, begun)
    const { cookie } = begun
    for (const { id, page } of reachable(course)) {
      if (scenes.has(id)) continue
      const path = `/a/${draft.id}/${page}`
      const { kind } = pageOf(service.journey, id)
      const list: Scene[] = [scene(`${page} ${id}`, path, { cookie })]
      if (kind === 'questions' && id !== 'anythingElse')
        list.push(scene(`${page} ${id} with errors`, path, { cookie, form: { intent: 'save' }, status: 400 }))
      if (kind === 'list') list.push(...listScenes(draft, id, path, cookie))
      scenes.set(id, list)
    }
  }
  const unseen = steps(service.journey).filter(({ id }) => !scenes.has(id))
  if (unseen.length > 0) throw new Error(`No story opens ${unseen.map(({ id }) => id).join(', ')}`)
  return [...scenes.values()].flat()
}

function listScenes(draft: Draft, id: string, path: string, cookie: string): Scene[] {
  const [thing] = itemsOf(draft, id)
  const form = { intent: 'save' }
  return [
    scene(`${id}: a new thing`, `${path}/ny`, { cookie }),
    scene(`${id}: a new thing with errors`, `${path}/ny`, { cookie, form, status: 400 }),
    ...(thing
      ? [
          scene(`${id}: a thing`, `${path}/${thing.id}`, { cookie }),
          scene(`${id}: removing a thing`, `${path}/${thing.id}/bort`, { cookie }),
        ]
      : []),
  ]
}

/** The pages around the questions, and what another window, a pause or a changed mind makes of a question. */
async function draftScenes(house: House): Promise<Scene[]> {
  const { portal, url } = house
  const begun = startStory(portal, stories.single, 12)
  const half = `/a/${begun.draftId}`
  const { cookie } = begun
  const save = (page: string, form: Record<string, string>, as = cookie) =>
    send(url, `${half}/${page}`, { cookie: as, form })
  await save('310', { any: 'yes', intent: 'save', seen: '999' })
  await save('230', { phone: 'ring', intent: 'later', seen: '999' })
  await save('120', { whatHappened: 'Något annat', intent: 'save', seen: '999' })
  const kept = await save('110', { month: 'untilBenefit', benefit: 'A-kassa' }, '')
  const token = kept.headers.get('set-cookie')?.split(';')[0] ?? ''
  const pruned = startStory(portal, stories.parent, Infinity)
  await send(url, `/a/${pruned.draftId}/310`, { cookie: pruned.cookie, form: { any: 'no', seen: '999' } })
  const whole = startStory(portal, stories.jobseeker, Infinity)
  const full = signInAsResident(portal, 'sick').cookie
  for (let i = 0; i < 5; i++) startStory(portal, stories.sick, 6)
  // Real drafts are not begun in one second.
  portal.db.$client.prepare('update drafts set saved_at = saved_at - 60000 * rowid').run()
  const review = { path: `/a/${whole.draftId}/granska`, cookie: whole.cookie }
  return [
    scene('begin', '/a', { cookie: signInAsResident(portal, 'fifteen').cookie }),
    scene('begin, with a draft and something sent', '/a', {
      cookie: signInAsResident(portal, 'parent').cookie,
    }),
    scene('begin, with five drafts', '/a', { cookie: full }),
    scene('begin, another road', '/a', { cookie: signInAsResident(portal, 'protectedPerson').cookie }),
    scene('overview, half done', half, { cookie }),
    scene('overview, done', `/a/${whole.draftId}`, { cookie: whole.cookie }),
    scene('an empty list', `${half}/320`, { cookie }),
    scene('an empty list that was sent on', `${half}/320`, { cookie, form: {}, status: 400 }),
    scene('a page left half done', `${half}/230`, { cookie }),
    scene('two windows', `${half}/120`, {
      cookie,
      form: { whatHappened: 'I det här fönstret', intent: 'save', seen: '0' },
      status: 409,
    }),
    scene('what was typed when the session ended', `${half}/110`, { cookie: `${cookie}; ${token}` }),
    scene('answers that are not needed', `/a/${pruned.draftId}/310`, { cookie: pruned.cookie }),
    scene('saved for later', `${half}/sparad`, { cookie }),
    scene('removing a draft', `${half}/ta-bort`, { cookie }),
    scene('review', review.path, review),
    scene('review, not signed', `${review.path}?ej=1`, review),
    scene('review without the statement', review.path, { ...review, form: {}, status: 400 }),
    scene('review, changed in another window', review.path, {
      ...review,
      form: { statement: 'yes', hash: 'x' },
      status: 409,
    }),
    scene('a page of the review', `/a/${whole.draftId}/110?r=1`, review),
  ]
}

/** A paper in every state: asked for, refused, with pages, promised for later. */
async function paperScenes(house: House): Promise<Scene[]> {
  const { draftId, cookie } = startStory(house.portal, stories.single, Infinity)
  const path = `/a/${draftId}/910`
  const { course } = openDraft(house, { draftId, cookie })
  const [first, second, third] = service.papersOf(live(course), course.facts).map(({ id }) => paperCode(id))
  const upload = (code: string | undefined, name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const body = new FormData()
    body.append('files', new File([bytes], name))
    return send(house.url, `${path}/${code ?? ''}`, { cookie, body })
  }
  await upload(first, 'kontrakt.pdf', await aPdf())
  await upload(second, 'brev.docx', new TextEncoder().encode('PK\x03\x04'))
  await send(house.url, `${path}/${third ?? ''}`, { cookie, form: { state: 'later' } })
  const another = startStory(house.portal, stories.jobseeker, stories.jobseeker.steps.length - 1)
  await send(house.url, `/a/${another.draftId}/820`, {
    cookie: another.cookie,
    form: { more: '', seen: '999' },
  })
  const unanswered = `/a/${another.draftId}/910`
  return [
    scene('papers, none answered', unanswered, { cookie: another.cookie }),
    scene('papers, some missing', unanswered, { cookie: another.cookie, form: {}, status: 400 }),
    scene('papers in several states', path, { cookie }),
    scene('a paper with a page', `${path}/${first ?? ''}`, { cookie }),
    scene('a paper that was refused', `${path}/${second ?? ''}`, { cookie }),
    scene('a paper promised for later', `${path}/${third ?? ''}`, { cookie }),
    scene('a paper without an answer', `${path}/${third ?? ''}`, {
      cookie,
      form: { state: '' },
      status: 400,
    }),
    scene('a paper without a reason', `${path}/${third ?? ''}`, {
      cookie,
      form: { state: 'missing' },
      status: 400,
    }),
    scene('review with papers that do not follow', `/a/${draftId}/granska`, { cookie }),
  ]
}

async function aPdf(): Promise<Uint8Array<ArrayBuffer>> {
  const { pdfOf } = await import('#app/platform/files/made.testing.ts')
  return new Uint8Array(pdfOf([]))
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

/** A name for a file, the same every time. */
export const fileNameOf = ({ name }: Scene) =>
  `${name.replaceAll(/[^\wåäö]+/gi, '-').replaceAll(/^-+|-+$/g, '') || 'start'}-${createHash('sha256').update(name).digest('hex').slice(0, 4)}`
