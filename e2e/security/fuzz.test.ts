import { expect, test } from '@playwright/test'
import { createDraft, saveDraft } from '#app/journey/drafts.server.ts'
import type { AnyAnswers, Facts, Step } from '#app/journey/define.ts'
import { pageOf } from '#app/journey/engine.ts'
import type { AnyValues, Fields } from '#app/journey/fields.ts'
import { inputsOf } from '#app/journey/inputs.ts'
import { schemaOf } from '#app/journey/schema.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { dayOf } from '#app/platform/clock.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { each, knock, type Answer } from './knock.ts'
import { naughty } from './naughty.ts'
import { allSteps, openingOf, sampleOf } from './opening.ts'
import { backFaults } from './pages-back.ts'
import { draftOf, setScene, type Scene } from './scene.ts'

/** S8. Rounds per page, each with another naughty string in every field; long with NARA_LONG=1. */
const ROUNDS = process.env.NARA_LONG ? naughty.length : 30
const THING = 'ATHINGWITHACERTAINNAME'

let scene: Scene
const facts: Facts = { today: dayOf(Date.now()), age: 36 }
const used = new Set<string>()
let echoed = 0
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

type Opened = { draft: string; cookie: string; step: Step; fields: Fields; path: string }

/** A draft whose answers lead to the step, and the address that takes its form. */
function open(step: Step): Opened | undefined {
  const page = pageOf(service.journey, step.id)
  if (page.kind !== 'questions' && page.kind !== 'list') return undefined
  const { personId, cookie } = signInAsResident(scene.portal, 'single')
  const draft = createDraft(scene.portal, personId, service.journey, 'sv')
  const answers = openingOf(step, facts)
  saveDraft(scene.portal, draft, {
    key: 'opening',
    seenVersion: draft.version,
    apply: (content) => void (content.answers = answers),
  })
  const path = `/a/${draft.id}/${step.page}${page.kind === 'list' ? '/ny' : ''}`
  return { draft: draft.id, cookie, step, fields: page.fields, path }
}

/** A form in which every third time all is naughty, all but the choices, or one field alone. */
function typedIn(fields: Fields, round: number, offset: number): Record<string, string> {
  const names = Object.keys(fields)
  const strange = (at: number) => {
    const value = naughty[(round * 17 + at * 101 + offset * 31) % naughty.length] ?? ''
    used.add(value)
    return value
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, field], at) => {
      const choice =
        'options' in field ? (field.options[(round + at) % field.options.length] ?? '') : undefined
      if (round % 3 === 0) return [name, strange(at)]
      if (round % 3 === 1) return [name, choice ?? strange(at)]
      return [name, at === round % names.length ? strange(at) : (choice ?? sampleOf(field))]
    }),
  )
}

const ALLOWED = [303, 400, 409, 413]

function faultsOf(answer: Answer, fields: Fields, typed: Record<string, string>): string[] {
  if (!ALLOWED.includes(answer.status)) return [`${answer.status}`]
  // A value that no page of ours can send is refused as a whole.
  if (answer.status !== 400 || Object.values(typed).some((value) => value.length > 20_000)) return []
  const back = backFaults(answer.body, fields, typed)
  echoed += back.echoed
  return back.faults
}

/** What is stored of the step and must not be: it has to be exactly what its own inputs would be read as. */
function storedFaults({ draft, cookie, step, fields }: Opened): string[] {
  const stored = draftOf(scene.portal, cookie, draft).answers[step.id] as
    (AnyValues & { items?: AnyValues[] }) | undefined
  const sets =
    pageOf(service.journey, step.id).kind === 'list' ? (stored?.items ?? []) : stored ? [stored] : []
  return sets.flatMap(({ id: _, ...values }) => {
    const read = schemaOf(fields, facts.today).safeParse(inputsOf(fields, values as AnyValues))
    const same =
      read.success && JSON.stringify(sorted(read.data)) === JSON.stringify(sorted(values as AnyValues))
    return same ? [] : [`stored ${JSON.stringify(values).slice(0, 200)}`]
  })
}

const sorted = (values: AnyValues) =>
  Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)))

test('whatever is typed on any page, the page comes back with it or goes on, and only what was asked for is kept', async () => {
  test.setTimeout(ROUNDS * 20_000)
  const faults: string[] = []
  let accepted = 0
  await each(allSteps, async (step, offset) => {
    const it = open(step)
    if (!it) return
    for (let round = 0; round < ROUNDS; round++) {
      const typed = typedIn(it.fields, round, offset)
      const answer = await knock(scene.url, it.path, { form: { ...typed, thing: THING }, cookie: it.cookie })
      if (answer.status === 303) accepted++
      faults.push(...faultsOf(answer, it.fields, typed).map((fault) => `${step.id}: ${fault}`))
      faults.push(
        ...storedFaults(it).map((fault) => `${step.id}: ${fault} for ${JSON.stringify(typed).slice(0, 200)}`),
      )
    }
  })
  expect([...new Set(faults)].slice(0, 40)).toEqual([])
  expect(accepted).toBeGreaterThan(allSteps.length)
  expect(used.size).toBe(naughty.length)
  expect(echoed).toBeGreaterThan(ROUNDS * 50)
  console.log({ accepted, echoed })
})

test('forms that are put together wrongly break no page', async () => {
  test.setTimeout(120_000)
  const faults: string[] = []
  await each(allSteps, async (step) => {
    const it = open(step)
    if (!it) return
    const names = Object.keys(it.fields)
    const valid = Object.entries(it.fields).map(([name, field]) => [name, sampleOf(field)] as const)
    const others = scene.ids.strangersDraft
    const forms: (readonly (readonly [string, string])[])[] = [
      [],
      [...valid, ...valid],
      ...[
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
      ].map((tail) => names.map((name) => [`${name}${tail}`, 'x'] as const)),
      ...[
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
      ].map((name) => [...valid, [name, 'x'] as const]),
      ...['-1', 'NaN', '1e99', '999999999999999999', others].map((seen) => [
        ...valid,
        ['seen', seen] as const,
      ]),
      ...[others, '__proto__', '../../x', 'a'.repeat(22)].map((thing) => [
        ...valid,
        ['thing', thing] as const,
      ]),
      ...['later', 'save', 'withdraw', 'remove', '__proto__'].map((intent) => [
        ...names.map((name) => [name, '\u0000<b>'] as const),
        ['intent', intent] as const,
      ]),
      names.map((name) => [name, 'a'.repeat(20_001)] as const),
      Array.from({ length: 300 }, (_, n) => [`unknown${n}`, 'x'] as const),
    ]
    for (const form of forms) {
      const { status } = await knock(scene.url, it.path, { form, cookie: it.cookie })
      if (!ALLOWED.includes(status))
        faults.push(`${step.id}: ${status} for ${JSON.stringify(form).slice(0, 160)}`)
      // What was saved for later is shown again as it was typed.
      const page = await knock(scene.url, it.path, { cookie: it.cookie })
      if (page.status !== 200 && page.status !== 303)
        faults.push(`${step.id}: shown as ${page.status} after ${JSON.stringify(form).slice(0, 160)}`)
      faults.push(
        ...storedFaults(it).map(
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
  for (const value of naughty) {
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
        // eslint-disable-next-line no-control-regex -- these are exactly the characters to find
        if (/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(reason ?? ''))
          faults.push(`reason ${JSON.stringify(reason)}`)
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
