import { expect, test } from '@playwright/test'
import { pageOf } from '#app/journey/engine.ts'
import type { Fields } from '#app/journey/fields.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { each, knock } from './knock.ts'
import { naughty } from './naughty.ts'
import { ALLOWED, open, storedFaults } from './open-pages.ts'
import { allSteps, sampleOf } from './opening.ts'
import { draftOf, setScene, type Scene } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

const LONG = process.env.LONG_TESTS !== undefined

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

const TAILS = [
  '[]',
  '[0]',
  '[1]',
  '.a',
  '[a]',
  '[-1]',
  '.0.0',
  '.length',
  '.toString',
  '.__proto__',
  '.constructor',
]
const MORE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'items',
  'id',
  'thing',
  'seen',
  'intent',
  '',
  '.',
  '[',
  ']',
  '..',
  '[]',
]
const INTENTS = ['later', 'save', 'withdraw', 'remove', '__proto__']

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

type Form = readonly (readonly [string, string])[]

/** Forms that no page of ours sends: doubled, bent, with too much in them or too little, with other people's ids. */
function forged(fields: Fields): Form[] {
  const names = Object.keys(fields)
  const valid = Object.entries(fields).map(([name, field]) => [name, sampleOf(field)] as const)
  const others = scene.ids.strangersDraft
  const and = (name: string, value: string): Form => [...valid, [name, value]]
  return [
    [],
    [...valid, ...valid],
    ...TAILS.map((tail): Form => names.map((name) => [`${name}${tail}`, 'x'])),
    ...MORE.map((name) => and(name, 'x')),
    ...['-1', 'NaN', '1e99', '999999999999999999', others].map((seen) => and('seen', seen)),
    ...[others, '__proto__', '../../x', 'a'.repeat(22)].map((thing) => and('thing', thing)),
    ...INTENTS.map((intent): Form => [
      ...names.map((name) => [name, '\u0000<b>'] as const),
      ['intent', intent],
    ]),
    names.map((name) => [name, 'a'.repeat(20_001)]),
    Array.from({ length: 300 }, (_, n) => [`unknown${n}`, 'x']),
  ]
}

test('forms that are put together wrongly break no page', async () => {
  test.setTimeout(LONG ? 900_000 : 240_000)
  const faults: string[] = []
  await each(allSteps, async (step, at) => {
    const it = open(scene, step)
    if (!it) return
    // In a short run every page gets a third of them, and every third page the same.
    const forms = forged(it.fields).filter((_, n) => LONG || n % 3 === at % 3)
    for (const form of forms) {
      const { status } = await knock(scene.url, it.path, { form, cookie: it.cookie })
      if (!ALLOWED.includes(status))
        faults.push(`${step.id}: ${status} for ${JSON.stringify(form).slice(0, 160)}`)
      if (status !== 303) continue
      // What was saved, or left for later, is shown again.
      const page = await knock(scene.url, it.path, { cookie: it.cookie })
      if (page.status !== 200 && page.status !== 303)
        faults.push(`${step.id}: shown as ${page.status} after ${JSON.stringify(form).slice(0, 160)}`)
      faults.push(
        ...storedFaults(scene, it).map(
          (fault) => `${step.id}: ${fault} after ${JSON.stringify(form).slice(0, 160)}`,
        ),
      )
    }
  })
  expect([...new Set(faults)].slice(0, 40)).toEqual([])
})

test('what is said about a paper is one of three things, and a reason is kept as plain text', async () => {
  const { portal, url, ids, cookies } = scene
  const papers = `/a/${ids.draft}/910`
  const code = /910\/(\w{8})/.exec((await knock(url, papers, { cookie: cookies.owner })).body)?.[1]
  const faults: string[] = []
  const stored = () =>
    Object.values(
      (
        draftOf(portal, cookies.owner, ids.draft).answers['papers'] as {
          papers: Record<string, { state: string; reason?: string }>
        }
      ).papers,
    )
  for (const value of LONG ? naughty : naughty.filter((one, n) => n % 6 === 0 || CONTROL.test(one))) {
    for (const form of [
      { state: value, reason: 'x' },
      { state: 'missing', reason: value },
      { intent: value, file: value },
      { intent: 'remove', file: value },
    ]) {
      const { status } = await knock(url, `${papers}/${code}`, { form, cookie: cookies.owner })
      if (!ALLOWED.includes(status)) faults.push(`${status} for ${JSON.stringify(form)}`)
      for (const { state, reason } of stored()) {
        if (!['file', 'sent-before', 'missing', 'later'].includes(state)) faults.push(`state ${state}`)
        if (CONTROL.test(reason ?? '')) faults.push(`reason ${JSON.stringify(reason)}`)
      }
    }
  }
  for (const code of ['constructor', '__proto__', '00000000', 'ny', '%00']) {
    expect(
      (await knock(url, `${papers}/${code}`, { form: { state: 'later' }, cookie: cookies.owner })).status,
    ).toBe(404)
  }
  expect([...new Set(faults)].slice(0, 20)).toEqual([])
})

test('only a list has things to take away, and only the review can be signed', async () => {
  const { portal, url, ids, cookies } = scene
  const before = draftOf(portal, cookies.owner, ids.draft).answers
  for (const { page, id } of allSteps) {
    if (pageOf(service.journey, id).kind === 'list') continue
    const { status } = await knock(url, `/a/${ids.draft}/${page}/${ids.thing}/bort`, {
      form: {},
      cookie: cookies.owner,
    })
    expect([303, 404, 405], id).toContain(status)
  }
  expect(draftOf(portal, cookies.owner, ids.draft).answers).toEqual(before)
  for (const value of naughty.slice(0, 100)) {
    const { status } = await knock(url, `/a/${ids.draft}/granska`, {
      form: { statement: 'yes', hash: value },
      cookie: cookies.owner,
    })
    expect([value, status]).toEqual([value, 409])
  }
})
