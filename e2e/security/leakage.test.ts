import { expect, test } from '@playwright/test'
import { RouterContextProvider, matchPath, type ActionFunction, type LoaderFunction } from 'react-router'
import { servicesContext } from '#app/case/registry.ts'
import { portalContext, visitContext } from '#app/platform/portal.ts'
import { services } from '#app/services.ts'
import { allowed } from './allowed-fields.ts'
import { expectations } from './expectations.ts'
import { formBody } from './knock.ts'
import { allRoutes, type Route } from './route-table.ts'
import { ROLES, setScene, type Role, type Scene } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** S3. What a loader returns may reach a browser whether or not the page shows it. */
let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

type RouteModule = { loader?: LoaderFunction; action?: ActionFunction }

/** Every place in a value where something stands, lists counted once: `matters[].reference`. */
function fieldsIn(value: unknown, here = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => fieldsIn(one, `${here}[]`)))]
  if (value === null || typeof value !== 'object') return value === undefined ? [] : [here]
  return Object.entries(value).flatMap(([name, inner]) =>
    fieldsIn(inner, here === '' ? name : `${here}.${name}`),
  )
}

/** Which answers there are is the story's; that there are answers is the loader's. */
const shape = (field: string) => field.replace(/^((?:action: )?(?:snapshot\.)?answers|schema)\..*/, '$1.*')

/** What a loader or action gives a role, unless it turns the role away. */
async function given(
  handle: LoaderFunction | ActionFunction,
  { path }: Route,
  at: string,
  role: Role,
  form?: string,
): Promise<string[]> {
  const { portal, cookies } = scene
  const url = new URL(at, portal.config.publicUrl)
  const context = new RouterContextProvider()
  context.set(portalContext, portal)
  context.set(servicesContext, services)
  context.set(visitContext, { language: portal.languages.sv, incident: 'ABCDEF' })
  const headers = {
    cookie: cookies[role],
    ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
  }
  const request = new Request(url, { headers, ...(form === undefined ? {} : { method: 'POST', body: form }) })
  const params = matchPath({ path, end: false }, url.pathname)?.params ?? {}
  try {
    const answer: unknown = await handle({ request, params, context, url, pattern: path })
    return answer instanceof Response ? await bodyFields(answer) : fieldsIn(dataOf(answer))
  } catch (refusal) {
    const body = dataOf(refusal)
    if (refusal instanceof Error) throw refusal
    return refusal instanceof Response || body === null ? [] : fieldsIn(body)
  }
}

function dataOf(answer: unknown): unknown {
  const isWrapped = typeof answer === 'object' && answer !== null && 'data' in answer && 'init' in answer
  return isWrapped ? answer.data : answer
}

async function bodyFields(answer: Response): Promise<string[]> {
  const type = answer.headers.get('content-type') ?? ''
  if (type.includes('json')) return fieldsIn(await answer.json())
  await answer.body?.cancel()
  return type === '' ? [] : [`(${type.split(';')[0]})`]
}

/** The fields each role gets from each route, roles with the same ones together: `owner` or `caseworker unitManager`. */
async function found(): Promise<Record<string, Record<string, string[]>>> {
  const all: Record<string, Record<string, string[]>> = {}
  for (const route of allRoutes) {
    const row = expectations[route.id]
    const module = (await import(`../../app/${route.file}`)) as RouteModule
    const at = row?.at(scene) ?? '/mina-sidor'
    const forms =
      module.action && row?.post
        ? [formBody(row.form ?? {}), 'x=1', ...(row.spends ? [] : ['intent=later'])]
        : []
    for (const role of ROLES) {
      const fields = module.loader ? await given(module.loader, route, at, role) : []
      for (const form of row?.spends === 'session' ||
      row?.spends === 'code' ||
      route.id.endsWith('/remove') ||
      route.id.endsWith('/begin')
        ? []
        : forms) {
        if (module.action)
          fields.push(
            ...(await given(module.action, route, at, role, form)).map((field) => `action: ${field}`),
          )
      }
      if (fields.length > 0) (all[route.id] ??= {})[role] = [...new Set(fields.map(shape))].sort()
    }
  }
  return Object.fromEntries(Object.entries(all).map(([id, byRole]) => [id, together(byRole)]))
}

function together(byRole: Record<string, string[]>): Record<string, string[]> {
  const roles = new Map<string, string[]>()
  for (const [role, fields] of Object.entries(byRole)) {
    const key = JSON.stringify(fields)
    roles.set(key, [...(roles.get(key) ?? []), role])
  }
  return Object.fromEntries(
    [...roles].map(([key, who]) => [
      who.length === ROLES.length ? 'everybody' : who.join(' '),
      JSON.parse(key) as string[],
    ]),
  )
}

test('no loader and no action gives anybody a field that is not on the list for them', async () => {
  const lines = (lists: Record<string, Record<string, readonly string[]>>) =>
    Object.entries(lists).flatMap(([id, byRoles]) =>
      Object.entries(byRoles).flatMap(([who, fields]) =>
        (who === 'everybody' ? ROLES : who.split(' ')).flatMap((role) =>
          fields.map((field) => `${id} gives ${role} ${field}`),
        ),
      ),
    )
  const [now, may] = [lines(await found()), lines(allowed)]
  expect(now.filter((line) => !may.includes(line))).toEqual([])
  // What is allowed and no longer given would hide it when it comes back for another reason.
  expect(may.filter((line) => !now.includes(line))).toEqual([])
  expect(now.length).toBeGreaterThan(500)
})
