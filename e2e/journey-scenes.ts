import { startStory } from '#db/seed/demo.ts'
import { stories, type Story } from '#db/seed/stories.ts'
import { requireResident } from '#app/identity/guards.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { courseOf, factsOf } from '#app/journey/course.server.ts'
import { getDraft, type Draft } from '#app/journey/drafts.server.ts'
import { live, pageOf, reachable, steps } from '#app/journey/engine.ts'
import { paperCode } from '#app/journey/paper-codes.ts'
import { filesOfDraft } from '#app/platform/files/documents.ts'
import { formRequest, photo, upload } from '#app/platform/files/upload.testing.ts'
import { EICAR } from '#app/platform/ports/virus-scan.fake.ts'
import { jobsOf } from '#app/jobs.server.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'
import { uploadPdf } from './sent-matters.ts'
import { send } from './server.ts'
import { stops, wideStories } from './wide-stories.ts'

const openDraft = (house: House, { draftId, cookie }: { draftId: string; cookie: string }) => {
  const request = new Request(house.url, { headers: { cookie } })
  const resident = requireResident(house.portal, request)
  const draft = getDraft(house.portal, resident.personId, service.journey, draftId)
  return { draft, course: courseOf(service, draft, factsOf(house.portal, resident)) }
}

const itemsOf = (draft: Draft, step: string) =>
  (draft.answers[step] as { items?: { id: string }[] } | undefined)?.items ?? []

/** Every page of the journey, empty where it can be, filled, and sent back with its errors. */
export function questionScenes(house: House): Scene[] {
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
export async function draftScenes(house: House): Promise<Scene[]> {
  const { portal, url } = house
  const begun = startStory(portal, stories.single, 12)
  const half = `/a/${begun.draftId}`
  const { cookie } = begun
  const save = (page: string, form: Record<string, string>, as = cookie) =>
    send(url, `${half}/${page}`, { cookie: as, form })
  await save('310', { any: 'yes', intent: 'save', seen: '999' })
  await save('230', { phone: 'ring', intent: 'later', seen: '999' })
  await save('120', { whatHappened: 'Något annat', intent: 'save', seen: '999' })
  const kept = await save('110', { waits: 'yes', benefit: 'A-kassa' }, '')
  const token = kept.headers.get('set-cookie')?.split(';')[0] ?? ''
  const pruned = startStory(portal, stories.parent, Infinity)
  await send(url, `/a/${pruned.draftId}/310`, { cookie: pruned.cookie, form: { any: 'no', seen: '999' } })
  const whole = startStory(portal, stories.jobseeker, Infinity)
  const full = signInAsResident(portal, 'sick').cookie
  for (let i = 0; i < 5; i++) startStory(portal, stories.sick, 6)
  // Real drafts are not begun in one second.
  portal.db.$client.prepare('update drafts set saved_at = saved_at - 60000 * rowid').run()
  const reviewPath = `/a/${whole.draftId}/granska`
  const review = { cookie: whole.cookie }
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
    scene('review', reviewPath, review),
    scene('review, not signed', `${reviewPath}?ej=1`, review),
    scene('review without the statement', reviewPath, { ...review, form: {}, status: 400 }),
    scene('review, changed in another window', reviewPath, {
      ...review,
      form: { statement: 'yes', hash: 'x' },
      status: 409,
    }),
    scene('a page of the review', `/a/${whole.draftId}/110?r=1`, review),
  ]
}

/** A paper in every state: asked for, refused, with pages, promised for later. */
export async function paperScenes(house: House): Promise<Scene[]> {
  const { draftId, cookie } = startStory(house.portal, stories.single, Infinity)
  const path = `/a/${draftId}/910`
  const { course } = openDraft(house, { draftId, cookie })
  const [first, second, third] = service.papersOf(live(course), course.facts).map(({ id }) => paperCode(id))
  await uploadPdf(house, { draftId, cookie }, first ?? '', 'kontrakt.pdf')
  const add = (code: string | undefined, name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const body = new FormData()
    body.append('files', new File([bytes], name))
    return send(house.url, `${path}/${code ?? ''}`, { cookie, body })
  }
  await add(first, 'sida 2.jpg', new Uint8Array(await photo()))
  const [page] = filesOfDraft(house.portal, draftId)
  await add(second, 'brev.docx', new TextEncoder().encode('PK\x03\x04'))
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
    scene('a paper of two pages', `${path}/${first ?? ''}`, { cookie }),
    scene('replacing a page', `${path}/${first ?? ''}?byt=${page?.id ?? ''}`, { cookie }),
    scene('a paper that made no PDF', `${path}/${first ?? ''}?ej=1`, { cookie }),
    ...(await stoppedLate(house)),
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

/** A file that the scanner found something in after it had been taken. */
async function stoppedLate({ portal }: House): Promise<Scene[]> {
  const { draftId, cookie } = startStory(portal, stories.jobseeker, Infinity)
  const virusScan = { scan: () => Promise.resolve('silent' as const) }
  const bytes = Buffer.concat([await photo(), Buffer.from(EICAR)])
  const request = formRequest([{ name: 'kontrakt.jpg', bytes }], { paper: 'rentalContract' })
  await upload({ ...portal, virusScan }, { kind: 'draft', id: draftId }, request)
  await jobsOf(portal).rescanFiles()
  return [
    scene('overview, a file stopped late', `/a/${draftId}`, { cookie }),
    scene('a paper stopped late', `/a/${draftId}/910/${paperCode('rentalContract')}`, { cookie }),
  ]
}
