import { expect, test } from '@playwright/test'
import { newReference } from '#app/case/reference.ts'
import { addProtected, removeProtected } from '#app/identity/protected-identity.server.ts'
import { newId } from '#app/platform/ids.ts'
import { redact } from '#app/platform/redacted.ts'
import { residents } from '#db/seed/personas.ts'
import { expectations } from './expectations.ts'
import { knock, type Knock } from './knock.ts'
import { allRoutes } from './route-table.ts'
import { setScene, STAFF, type Role, type Scene } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** 5.2. The scene's owner is protected after having sent; the server is another process than the one that says so. */
const owner = redact<string>(residents.jobseeker.number)
const WITHOUT = STAFF.filter((role) => role !== 'clearedManager')

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

/** Every request at the desk that has a case's id in it. */
function* requests(): Generator<{ at(id: string): string; asked: Knock }> {
  for (const { id: route, path } of allRoutes) {
    const row = expectations[route]
    if (!row || !route.startsWith('desk/') || !path.includes(':case')) continue
    const at = (id: string) => row.at(scene).replace(scene.ids.case, id)
    yield { at, asked: {} }
    yield { at, asked: { method: 'HEAD' } }
    if (row.post) for (const intent of ['take', 'begin', 'x']) yield { at, asked: { form: { intent } } }
  }
}

const heard = async (role: Role, path: string, asked: Knock) => {
  const { status, bytes, headers } = await knock(scene.url, path, { ...asked, cookie: scene.cookies[role] })
  return { status, length: bytes.length, headers: Object.keys(headers).sort().join(' ') }
}
const search = async (role: Role, sok: string) => {
  const cookie = scene.cookies[role]
  const { status, headers, bytes } = await knock(scene.url, '/handlaggning', { form: { sok }, cookie })
  return { status, to: headers.location, length: bytes.length - Buffer.byteLength(sok) }
}
const bodyOf = async (role: Role, path: string) =>
  (await knock(scene.url, path, { cookie: scene.cookies[role] })).body.replaceAll(
    /data-session-(now|ends)="\d+"/g,
    '',
  )

test('to staff without clearance a protected person’s case is, byte for byte as long, one that is not there', async () => {
  const all = [...requests()]
  expect(all.length).toBeGreaterThan(8)
  // Whoever had it open has it no more.
  for (const role of WITHOUT)
    await knock(scene.url, all[0]!.at(scene.ids.case), { cookie: scene.cookies[role] })
  addProtected(scene.portal, owner)
  for (const role of WITHOUT) {
    for (const { at, asked } of all) {
      const nobodys = await heard(role, at(newId()), asked)
      expect([role, at(scene.ids.case), await heard(role, at(scene.ids.case), asked)]).toEqual([
        role,
        at(scene.ids.case),
        nobodys,
      ])
      expect([400, 404]).toContain(nobodys.status)
    }
  }
  removeProtected(scene.portal, owner)
})

test('without clearance nothing of it is found or listed, with clearance everything is', async () => {
  const { portal, ids } = scene
  const reference = portal.db.$client
    .prepare('select reference from cases where id = ?')
    .pluck()
    .get(ids.case) as string
  addProtected(portal, owner)
  for (const role of WITHOUT) {
    expect(await search(role, reference)).toEqual(await search(role, newReference()))
    expect(await search(role, owner.reveal())).toEqual(await search(role, residents.guardian.number))
    for (const view of ['', '?visa=mina', '?visa=otilldelade', '?status=over'])
      expect(await bodyOf(role, `/handlaggning${view}`)).not.toMatch(new RegExp(`${ids.case}|${ids.untaken}`))
  }
  expect((await search('clearedManager', reference)).to).toBe(`/handlaggning/${ids.case}`)
  expect((await search('clearedManager', owner.reveal())).status).toBe(200)
  expect(await bodyOf('clearedManager', '/handlaggning')).toContain(ids.case)
  removeProtected(portal, owner)
  expect((await search('caseworker', reference)).to).toBe(`/handlaggning/${ids.case}`)
})

test('no page of staff or resident is another one because of it, and no line of the log names it', async () => {
  const { portal, ids } = scene
  const desk = ['/handlaggning', `/handlaggning/${ids.case}`, `/handlaggning/${ids.case}/data`]
  const own = ['/mina-sidor', `/mina-sidor/${ids.case}/kvitto`]
  const all = async () => [
    ...(await Promise.all(desk.map((path) => bodyOf('clearedManager', path)))),
    ...(await Promise.all(own.map((path) => bodyOf('owner', path)))),
  ]
  await all()
  const before = await all()
  addProtected(portal, owner)
  const paths = [...desk, ...own]
  const changed = (await all()).flatMap((body, n) => (body === before[n] ? [] : [paths[n]]))
  expect(changed).toEqual([])
  for (const role of WITHOUT) await bodyOf(role, `/handlaggning/${ids.case}`)
  removeProtected(portal, owner)
  // The start's own line tells the settings, among them the address of the data protection officer (dataskyddsombud).
  const lines = scene.server.output().split('\n')
  const asked = lines.filter((line) => !line.includes('"msg":"listening"')).join('\n')
  expect(asked).not.toMatch(/protected|clearance|sekretess|skydd/i)
  expect(before.join('\n')).not.toMatch(/clearance|"(is)?protected/i)
})
