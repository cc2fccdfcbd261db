import { expect, test } from '@playwright/test'
import { randomBytes } from 'node:crypto'
import { newReference } from '#app/case/reference.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { redact } from '#app/platform/redacted.ts'
import { findCase } from '#db/queries/cases.ts'
import { residents } from '#db/seed/personas.ts'
import { knock } from './knock.ts'
import { setScene, type Role, type Scene } from './scene.ts'
import { timesApart, welch } from './welch.ts'

/** S14: short in every run, long with LONG_TESTS=1. The short form finds what is gross, such as a page rendered in vain. */
const PAIRS = process.env.LONG_TESTS ? 10_000 : 300
/** Above this the two are not alike; chance alone reaches it once in a hundred thousand times. */
const APART = 4.5

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
  // 5.2. Whoever sent `strangersCase` is protected: for staff without clearance it is as if it had never been.
  addProtected(scene.portal, redact<string>(residents.sick.number))
})
test.afterAll(() => scene.close())

const unknown = () => randomBytes(16).toString('base64url')

type Ask = { as: Role; path(): string; form?(): Record<string, string> }
/** Asks and takes care that both ways were answered alike: what differs in words need not be timed. */
const asking =
  ({ as, path, form }: Ask, status: number) =>
  async () => {
    const answer = await knock(scene.url, path(), {
      cookie: scene.cookies[as],
      ...(form ? { form: form() } : {}),
    })
    if (answer.status !== status) throw new Error(`${path()}: ${answer.status}`)
  }

/** What is not there, beside what is there and not for whoever asks. */
function pairs({ ids, portal }: Scene): [what: string, status: number, missing: Ask, hidden: Ask][] {
  const at = (as: Role, path: (id: string) => string, id: () => string): Ask => ({
    as,
    path: () => path(id()),
  })
  const alike = (what: string, as: Role, path: (id: string) => string, id: string) =>
    [what, 404, at(as, path, unknown), at(as, path, () => id)] as [string, number, Ask, Ask]
  const searching = (as: Role, words: () => string): Ask => ({
    as,
    path: () => '/handlaggning',
    form: () => ({ sok: words() }),
  })
  const referenceOf = (id: string) => findCase(portal.db, id)?.reference ?? ''
  const found = (what: string, as: Role, missing: () => string, hidden: string) =>
    [what, 200, searching(as, missing), searching(as, () => hidden)] as [string, number, Ask, Ask]
  const { number } = residents.sick
  return [
    alike('somebody else’s draft', 'owner', (id) => `/a/${id}`, ids.strangersDraft),
    alike('a page of somebody else’s draft', 'owner', (id) => `/a/${id}/110`, ids.strangersDraft),
    alike('somebody else’s case', 'owner', (id) => `/mina-sidor/${id}`, ids.strangersCase),
    alike('somebody else’s receipt', 'owner', (id) => `/mina-sidor/${id}/dokument-1.pdf`, ids.strangersCase),
    alike('another unit’s case', 'otherUnit', (id) => `/handlaggning/${id}`, ids.case),
    alike('a colleague’s case', 'otherCaseworker', (id) => `/handlaggning/${id}`, ids.case),
    alike(
      'a case that an administrator may not open',
      'administrator',
      (id) => `/handlaggning/${id}`,
      ids.case,
    ),
    found('another unit’s reference', 'otherUnit', newReference, referenceOf(ids.case)),
    alike('a protected person’s case', 'unitManager', (id) => `/handlaggning/${id}`, ids.strangersCase),
    found('its reference', 'unitManager', newReference, referenceOf(ids.strangersCase)),
    found('their number, beside one without a case', 'unitManager', () => residents.pensioner.number, number),
    found('their number, beside an unknown one', 'unitManager', () => residents.unusualNumber.number, number),
  ]
}

test(`it takes as long to hide something as to have nothing, in ${PAIRS} pairs of answers`, async () => {
  test.setTimeout(PAIRS * 8000)
  const apart: string[] = []
  for (const [what, status, missing, hidden] of pairs(scene)) {
    const [one, other] = [asking(missing, status), asking(hidden, status)]
    // The first ones warm what is warm afterwards.
    await timesApart(Math.min(PAIRS, 100), one, other)
    const t = await timesApart(PAIRS, one, other)
    if (t >= APART) apart.push(`${what}: ${t.toFixed(1)}`)
  }
  expect(apart).toEqual([])
})

test('the same measure tells an answer apart that does one thing more', async () => {
  test.setTimeout(PAIRS * 3000)
  const one = asking({ as: 'owner', path: () => `/mina-sidor/${unknown()}` }, 404)
  const other = asking({ as: 'owner', path: () => `/mina-sidor/${scene.ids.case}` }, 200)
  // Something else that keeps the machine busy for a moment may hide it once, not three times.
  let t = 0
  for (let n = 0; n < 3 && t <= APART; n++) t = await timesApart(Math.min(PAIRS, 300), one, other)
  expect(t).toBeGreaterThan(APART)
})

test('Welch’s t is what the formula gives by hand', () => {
  expect(welch([1, 2, 3, 4], [2, 4, 6, 8, 10])).toBeCloseTo(-2.2514, 4)
  expect(welch([5, 5, 5], [5, 5, 5])).toBe(0)
})
