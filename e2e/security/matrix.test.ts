import { expect, test } from '@playwright/test'
import { expectations, type Row } from './expectations.ts'
import { inWords } from './in-words.ts'
import { each, knock, type Knock } from './knock.ts'
import { allRoutes } from './route-table.ts'
import { ROLES, setScene, type Role, type Scene } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** S1. As the browser asks, as the router's own client would ask, and with the router's filter of routes. */
const VARIANTS = {
  document: (path: string) => path,
  data: (path: string) =>
    withPath(path, (pathname) => (pathname === '/' ? '/_root.data' : `${pathname}.data`)),
  routes: (path: string) => `${path}${path.includes('?') ? '&' : '?'}_routes=root`,
}
type Variant = keyof typeof VARIANTS
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Method = (typeof METHODS)[number]

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
  // Begun so often that a sixth is not begun.
  for (let n = 0; n < 4; n++) scene.spare()
})
test.afterAll(() => scene.close())

test('every route says what each role gets from it', () => {
  expect(Object.keys(expectations).sort()).toEqual(allRoutes.map(({ id }) => id).sort())
})

test('every route, method, form of address and role is answered exactly as the table says', async () => {
  test.setTimeout(240_000)
  const faults: string[] = []
  let cells = 0
  await each(allRoutes, async ({ id, path }) => {
    const row = expectations[id]
    if (!row) return
    for (const role of ROLES) {
      for (const method of METHODS) {
        for (const variant of Object.keys(VARIANTS) as Variant[]) {
          const got = await ask(row, method, variant, role)
          const wanted = expectedOf(row, method, variant, role)
          if (got !== wanted)
            faults.push(`${method} ${path} (${variant}) as ${role}: ${got} instead of ${wanted}`)
          cells++
        }
      }
    }
  })
  expect(faults).toEqual([])
  expect(cells).toBe(allRoutes.length * METHODS.length * 3 * ROLES.length)
})

test('what belongs to somebody else is answered with the same page, byte for byte as long, as what nobody has', async () => {
  const others = allRoutes.filter(({ path }) => /:(draft|case|meeting)/.test(path))
  expect(others.length).toBeGreaterThan(10)
  for (const { id } of others) {
    const row = expectations[id]
    if (!row) continue
    const role = id.startsWith('desk/') ? 'otherUnit' : 'otherResident'
    for (const method of row.post ? (['GET', 'POST'] as const) : (['GET'] as const)) {
      const theirs = await knock(scene.url, row.at(scene), {
        ...request(row, method),
        cookie: scene.cookies[role],
      })
      const nobodys = await knock(scene.url, withUnknownIds(row.at(scene)), {
        ...request(row, method),
        cookie: scene.cookies[role],
      })
      expect([id, theirs.status, theirs.bytes.length]).toEqual([id, 404, nobodys.bytes.length])
      expect(Object.keys(theirs.headers)).toEqual(Object.keys(nobodys.headers))
    }
  }
})

async function ask(row: Row, method: Method, variant: Variant, role: Role): Promise<string> {
  const spent = method === 'POST' ? row.spends : undefined
  const cookie = spent === 'session' ? scene.signIn(role) : scene.cookies[role]
  const ids = {
    ...scene.ids,
    ...(spent === 'draft' ? { draft: scene.spare() } : {}),
    ...(spent === 'code' ? { code: scene.spareCode() } : {}),
    ...(spent === 'case' && /Manager$/.test(role) ? { case: scene.ids.untaken } : {}),
  }
  const path = VARIANTS[variant](row.at({ ...scene, ids }))
  return inWords(scene.url, await knock(scene.url, path, { ...request(row, method), cookie }))
}

function request(row: Row, method: Method): Knock {
  return method === 'GET' || method === 'HEAD' ? { method } : { method, form: row.form ?? {} }
}

function expectedOf(row: Row, method: Method, variant: Variant, role: Role): string {
  if (method === 'PUT' || method === 'PATCH' || method === 'DELETE') return '405'
  if (variant === 'data') return '404'
  return method === 'POST' ? (row.post?.(role) ?? '405') : row.get(role)
}

function withPath(path: string, change: (pathname: string) => string): string {
  const [pathname = '', query] = path.split('?')
  return change(pathname) + (query === undefined ? '' : `?${query}`)
}

function withUnknownIds(path: string): string {
  return path.replaceAll(/\/[\w-]{22}(?=\/|$)/g, '/AAAAAAAAAAAAAAAAAAAAAA')
}
