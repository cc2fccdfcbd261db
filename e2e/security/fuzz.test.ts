import { expect, test } from '@playwright/test'
import type { Fields } from '#app/journey/fields.ts'
import { each, knock, type Answer } from './knock.ts'
import { naughty } from './naughty.ts'
import { ALLOWED, open, storedFaults } from './open-pages.ts'
import { allSteps, sampleOf } from './opening.ts'
import { backFaults } from './pages-back.ts'
import { setScene, type Scene } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** S8. Rounds per page, each with another naughty string in every field; long with LONG_TESTS=1. */
const ROUNDS = process.env.LONG_TESTS ? naughty.length : 16
const THING = 'ATHINGWITHACERTAINNAME'

let scene: Scene
/** Whose turn it is, across all pages. */
let turn = 0
const used = new Set<string>()
let echoed = 0
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

/** A form in which every third time all is naughty, all but the choices, or one field alone. */
function typedIn(fields: Fields, round: number): Record<string, string> {
  const names = Object.keys(fields)
  const strange = () => {
    const value = naughty[turn++ % naughty.length] ?? ''
    used.add(value)
    return value
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, field], at) => {
      const choice =
        'options' in field ? (field.options[(round + at) % field.options.length] ?? '') : undefined
      if (round % 3 === 0) return [name, strange()]
      if (round % 3 === 1) return [name, choice ?? strange()]
      return [name, at === round % names.length ? strange() : (choice ?? sampleOf(field))]
    }),
  )
}

function faultsOf(answer: Answer, fields: Fields, typed: Record<string, string>): string[] {
  if (!ALLOWED.includes(answer.status)) return [`${answer.status}`]
  // A value that no page of ours can send is refused as a whole.
  if (answer.status !== 400 || Object.values(typed).some((value) => value.length > 20_000)) return []
  const back = backFaults(answer.body, fields, typed)
  echoed += back.echoed
  return back.faults
}

test('whatever is typed on any page, the page comes back with it or goes on, and only what was asked for is kept', async () => {
  test.setTimeout(ROUNDS * 20_000)
  const faults: string[] = []
  let accepted = 0
  await each(allSteps, async (step) => {
    const it = open(scene, step)
    if (!it) return
    for (let round = 0; round < ROUNDS; round++) {
      const typed = typedIn(it.fields, round)
      const answer = await knock(scene.url, it.path, { form: { ...typed, thing: THING }, cookie: it.cookie })
      if (answer.status === 303) accepted++
      faults.push(...faultsOf(answer, it.fields, typed).map((fault) => `${step.id}: ${fault}`))
      faults.push(
        ...storedFaults(scene, it).map(
          (fault) => `${step.id}: ${fault} for ${JSON.stringify(typed).slice(0, 200)}`,
        ),
      )
    }
  })
  expect([...new Set(faults)].slice(0, 40)).toEqual([])
  expect(accepted).toBeGreaterThan(allSteps.length)
  expect(used.size).toBe(naughty.length)
  expect(echoed).toBeGreaterThan(ROUNDS * 50)
})
