import { RouterContextProvider, type ActionFunction } from 'react-router'
import { expect, test } from 'vitest'
import { verifyAudit } from '#app/platform/audit/audit.ts'
import { portalContext } from '#app/platform/portal.ts'
import { action as leave } from './routes/leave.tsx'
import { action as signOut } from './routes/sign-out.tsx'
import { home, scene, sessions, signIn, type Scene } from './sign-in.testing.ts'
import { addStaff, deactivateStaff } from './staff.server.ts'

const rows = ({ portal }: Scene) =>
  portal.db.$client
    .prepare('select actor_kind as kind, actor_id as id, role, action, detail from audit_log order by seq')
    .all()

function employ({ portal, provider }: Scene): string {
  const { unit } = portal.config.municipality
  return addStaff(portal, {
    issuer: provider.issuer,
    subject: 'sub-1',
    name: 'Amir Rahimi',
    role: 'caseworker',
    unit,
  })
}

const press = async (stage: Scene, action: ActionFunction, form: Record<string, string> = {}) => {
  const context = new RouterContextProvider()
  context.set(portalContext, stage.portal)
  const request = stage.browser.request(home(stage), { script: '1', ...form })
  await action({ request, context, params: {} } as never)
}

test('staff who sign in and leave stand in the audit log, each way of leaving by its name', async () => {
  const stage = await scene({}, 'staff')
  const id = employ(stage)
  const said = { kind: 'staff', id, role: 'caseworker' }
  const wanted: unknown[] = []
  for (const [way, go] of [
    ['here', () => press(stage, signOut)],
    ['everywhere', () => press(stage, signOut, { val: 'overallt' })],
    ['quick-exit', () => press(stage, leave)],
  ] as const) {
    expect(await signIn(stage)).toBe('/a/x')
    await go()
    expect(sessions(stage)).toBe(0)
    wanted.push({ ...said, action: 'sign-in', detail: '{}' })
    wanted.push({ ...said, action: 'sign-out', detail: JSON.stringify({ way }) })
  }
  expect(rows(stage)).toEqual(wanted)
  expect(await verifyAudit(stage.portal.db, stage.portal.keyring)).toMatchObject({ ok: true })
})

test('somebody who is no staff, one whose account is shut and one who gives up stand there as refused', async () => {
  const stage = await scene({}, 'staff')
  await signIn(stage)
  const id = employ(stage)
  deactivateStaff(stage.portal, id)
  await signIn(stage)
  await signIn(stage, (query) => {
    query.delete('code')
    query.set('error', 'access_denied')
  })
  const refused = (reason: string) => ({ action: 'sign-in-refused', detail: JSON.stringify({ reason }) })
  const nobody = { kind: 'system', id: null, role: null }
  expect(rows(stage)).toEqual([
    { ...nobody, ...refused('unknown-staff') },
    { kind: 'staff', id, role: 'caseworker', ...refused('unknown-staff') },
    { ...nobody, ...refused('cancelled') },
  ])
  expect(sessions(stage)).toBe(0)
})

test('that a resident came and left is only counted: no row says who', async () => {
  const stage = await scene()
  expect(await signIn(stage)).toBe('/a/x')
  await press(stage, signOut)
  expect(rows(stage)).toEqual([])
  const came = stage.portal.lines.filter(({ msg }) => msg === 'sign-in')
  expect(came).toMatchObject([{ outcome: 'ok', role: 'resident' }])
  const person = stage.portal.db.$client.prepare('select id from persons').pluck().get() as string
  expect(JSON.stringify(stage.portal.lines)).not.toContain(person)
})
