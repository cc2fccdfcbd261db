import { expect, test } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { residents } from '#db/seed/personas.ts'
import { newReference } from '#app/case/reference.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { redact } from '#app/platform/redacted.ts'
import { deleteDraft } from '#app/journey/drafts.server.ts'
import { each, knock } from './knock.ts'
import { draftOf, setScene, type Role, type Scene } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** S2 and S15: short in every run, long with LONG_TESTS=1. */
const PROBES = process.env.LONG_TESTS ? 10_000 : 2_000

let scene: Scene
let deleted: string
test.beforeAll(async () => {
  scene = await setScene()
  deleted = scene.spare()
  deleteDraft(scene.portal, draftOf(scene.portal, scene.cookies.owner, deleted))
})
test.afterAll(() => scene.close())

type Door = { as: Role; at(id: string): string; holds: 'draft' | 'file' | 'case' | 'thing'; post?: true }

/** Every address with an id in it, and whose place the probed id takes. */
function doors({ ids }: Scene): Door[] {
  const inDraft = [
    '',
    '/granska',
    '/skicka',
    '/sparad',
    '/ta-bort',
    '/110',
    '/520',
    '/520/ny',
    `/520/${ids.thing}`,
    `/520/${ids.thing}/bort`,
    `/fil/${ids.draftFile}/1`,
  ]
  const posted = ['/granska', '/skicka', '/ta-bort', '/110', '/520', '/520/ny', `/520/${ids.thing}/bort`]
  const inCase = [
    '',
    '/kvitto',
    '/dokument-1.pdf',
    '/handelser',
    `/fil/${ids.caseFile}`,
    `/fil/${ids.caseFile}/1`,
  ]
  const atDesk = ['', '/data', `/fil/${ids.caseFile}`, `/fil/${ids.caseFile}/1`]
  const as = 'owner'
  return [
    ...inDraft.map((rest): Door => ({ as, holds: 'draft', at: (id) => `/a/${id}${rest}` })),
    ...posted.map((rest): Door => ({ as, holds: 'draft', at: (id) => `/a/${id}${rest}`, post: true })),
    ...inCase.map((rest): Door => ({ as, holds: 'case', at: (id) => `/mina-sidor/${id}${rest}` })),
    { as, holds: 'case', at: (id) => `/mina-sidor/${id}`, post: true },
    { as, holds: 'thing', at: (id) => `/a/${ids.draft}/520/${id}` },
    { as, holds: 'thing', at: (id) => `/a/${ids.draft}/520/${id}`, post: true },
    { as, holds: 'thing', at: (id) => `/a/${ids.draft}/520/${id}/bort` },
    { as, holds: 'file', at: (id) => `/a/${ids.draft}/fil/${id}/1` },
    { as, holds: 'file', at: (id) => `/mina-sidor/${ids.case}/fil/${id}` },
    { as, holds: 'file', at: (id) => `/mina-sidor/${ids.case}/fil/${id}/1` },
    ...atDesk.map((rest): Door => ({
      as: 'caseworker',
      holds: 'case',
      at: (id) => `/handlaggning/${id}${rest}`,
    })),
    { as: 'caseworker', holds: 'file', at: (id) => `/handlaggning/${ids.case}/fil/${id}/1` },
  ]
}

/** The ids of others, what was the person's own, own ids of another sort, one sign changed, and chance. */
function probe({ ids }: Scene, { as, holds }: Door, n: number): string {
  const others = [
    ids.strangersDraft,
    ids.strangersCase,
    deleted,
    ids.draft,
    ids.case,
    ids.draftFile,
    ids.caseFile,
    ids.thing,
  ]
  const own = {
    draft: [ids.draft],
    case: as === 'owner' ? [ids.case] : [ids.case, ids.strangersCase],
    file: [ids.draftFile, ids.caseFile],
    thing: [ids.thing],
  }[holds]
  const known = others.filter((id) => !own.includes(id))
  const [mine = ''] = own
  const at = n % mine.length
  const changed = mine.slice(0, at) + (mine[at] === 'A' ? 'B' : 'A') + mine.slice(at + 1)
  return known[n] ?? (n % 2 === 0 ? changed : randomBytes(16).toString('base64url'))
}

test(`${PROBES} guesses of an id find nothing, and all misses look the same`, async () => {
  test.setTimeout(PROBES * 100)
  const all = doors(scene)
  const lengths = new Map<Door, Set<string>>()
  const faults: string[] = []
  await each(
    Array.from({ length: PROBES }, (_, n) => n),
    async (n) => {
      const door = all[n % all.length]
      if (!door) return
      const path = door.at(probe(scene, door, Math.floor(n / all.length)))
      const { status, bytes, headers } = await knock(scene.url, path, {
        cookie: scene.cookies[door.as],
        ...(door.post ? { form: {} } : {}),
      })
      if (status !== 404) faults.push(`${door.post ? 'POST' : 'GET'} ${path}: ${status}`)
      lengths.set(
        door,
        (lengths.get(door) ?? new Set()).add(
          `${bytes.length} bytes, ${Object.keys(headers).sort().join(' ')}`,
        ),
      )
    },
  )
  expect(faults).toEqual([])
  for (const [door, seen] of lengths) expect([door.at('x'), ...seen]).toHaveLength(2)
})

test('ids that have not the shape of one are nobody’s either', async () => {
  const odd = [
    '%00',
    '-1',
    '0',
    'null',
    '__proto__',
    'constructor',
    'ny%20',
    "'%20or%201=1--",
    '%F0%9F%92%A9',
    'a'.repeat(3000),
  ]
  const broken = ['%E0%A4%A', '%ff', '%']
  for (const door of doors(scene)) {
    for (const id of [...odd, ...broken]) {
      const request = { cookie: scene.cookies[door.as], ...(door.post ? { form: {} } : {}) }
      const { status } = await knock(scene.url, door.at(id), request)
      expect([400, 404], `${door.at(id)}: ${status}`).toContain(status)
    }
  }
})

test('a page of a picture that is not there is not there', async () => {
  for (const n of ['0', '-1', '2', '99999999999', '1.5', 'NaN', '1e0', '%00', '../1']) {
    for (const path of [
      `/a/${scene.ids.draft}/fil/${scene.ids.draftFile}/${n}`,
      `/mina-sidor/${scene.ids.case}/fil/${scene.ids.caseFile}/${n}`,
    ]) {
      expect([path, (await knock(scene.url, path, { cookie: scene.cookies.owner })).status]).toEqual([
        path,
        n === '1e0' ? 200 : 404,
      ])
    }
  }
})

const search = async (as: Role, sok: string) => {
  const { status, headers, bytes } = await knock(scene.url, '/handlaggning', {
    form: { sok },
    cookie: scene.cookies[as],
  })
  return headers.location ?? `${status}, ${bytes.length - Buffer.byteLength(sok)} bytes`
}

test('references that are guessed at the desk find nothing, and a real one only where its case may be opened', async () => {
  const { portal, ids } = scene
  const reference = portal.db.$client
    .prepare('select reference from cases where id = ?')
    .pluck()
    .get(ids.case) as string
  for (const role of ['unitManager', 'caseworker'] as const) {
    expect(await search(role, reference)).toBe(`/handlaggning/${ids.case}`)
  }
  for (const role of ['otherUnit', 'reception', 'otherCaseworker'] as const) {
    expect([role, await search(role, reference)]).toEqual([role, await search(role, newReference())])
  }
  const misses = new Set<string>()
  for (let n = 0; n < PROBES / 20; n++) misses.add(await search('unitManager', newReference()))
  expect([...misses]).toHaveLength(1)
})

test('somebody who got protected identity is not found at the desk, exactly as somebody who has no case', async () => {
  const { portal, ids } = scene
  const { number } = residents.sick
  const roles = ['unitManager', 'reception', 'caseworker'] as const
  for (const role of roles) expect(await search(role, number)).toBe(`/handlaggning/${ids.strangersCase}`)
  addProtected(portal, redact(number))
  for (const role of roles)
    expect(await search(role, number)).toBe(await search(role, residents.guardian.number))
})
