import { addProtected } from '#app/identity/protected-identity.server.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import { residents } from '#db/seed/personas.ts'
import { inHouse } from './house.ts'
import { send, type Visit } from './load.ts'
import { caseFolder } from './many-cases.ts'
import { ms, type Row, type Settings } from './row.ts'
import { inTurns, median } from './turns.ts'

const SMALL = 1_000
const PER_SECOND = 20
const GOAL = 1.5

/** A case that must not be seen answers no later than one that is not there (security 5.2): medians, in ms. */
const ABSENCE_GOAL = 2

type Desk = { url: string; looks: Visit[]; searches: Visit[]; kept: Visit[]; unknown: Visit[] }

/** The inbox and the search with many cases, in turns with the same at a thousand. */
export async function measureDesk(settings: Settings): Promise<Row[]> {
  const rows: Row[] = []
  for (const count of settings.quick ? [100_000] : [100_000, 1_000_000]) {
    rows.push(
      ...(await atDesk(settings, SMALL, (small) =>
        atDesk(settings, count, async (large) => [
          await compare(
            settings,
            `desk inbox, ${count.toLocaleString('sv')} cases`,
            200,
            (desk) => desk.looks,
            small,
            large,
          ),
          await compare(
            settings,
            `desk search, ${count.toLocaleString('sv')} cases`,
            303,
            (desk) => desk.searches,
            small,
            large,
          ),
          await compareAbsence(settings, large, count),
        ]),
      )),
    )
  }
  return rows
}

async function atDesk<T>({ cache }: Settings, count: number, work: (desk: Desk) => Promise<T>): Promise<T> {
  const folder = await caseFolder(cache, count)
  return inHouse(
    {
      folder,
      prepare: (portal) => ({
        cookie: signInAsStaff(portal, 'unitManager').cookie,
        kept: protectSomebody(portal),
        references: portal.db.$client
          .prepare(
            `select reference from cases c join participants p on p.case_id = c.id
             where p.person_id is null limit 200`,
          )
          .pluck()
          .all() as string[],
      }),
    },
    ({ server: { url } }, { cookie, kept, references }) => {
      // Lists that are full at any number of cases: a short list would compare one row with fifty.
      const paths = ['', '?visa=otilldelade', '?status=received', '?status=over', '?alder=aldre']
      const post = {
        origin: url,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      }
      const openings = (ids: readonly string[]) =>
        ids.map((id) => ({ path: `/handlaggning/${id}`, headers: { cookie } }))
      return work({
        url,
        kept: openings(kept),
        unknown: openings(kept.map(() => newId())),
        looks: paths.map((query) => ({ path: `/handlaggning${query}`, headers: { cookie } })),
        searches: references.map((reference) => ({
          path: '/handlaggning?index',
          method: 'POST',
          headers: { cookie, ...post },
          body: new URLSearchParams({ sok: reference }).toString(),
        })),
      })
    },
  )
}

/** Protects the one person of the made cases who has a name. @returns the ids of their cases. */
function protectSomebody(portal: Portal): string[] {
  addProtected(portal, redact<string>(residents.single.number))
  return portal.db.$client
    .prepare('select case_id from participants where person_id = ?')
    .pluck()
    .all(signInAsResident(portal, 'single').personId) as string[]
}

/** Opening a case that is kept from the member, in turns with opening one that is not there. */
async function compareAbsence({ rounds, seconds }: Settings, desk: Desk, count: number): Promise<Row> {
  const offer = (visits: Visit[]) => {
    const offered = Array.from({ length: PER_SECOND * seconds }, (_, i) => visits[i % visits.length]!)
    return send({ url: desk.url, kind: 'offered', perSecond: PER_SECOND, visits: offered, expect: 404 })
  }
  const turns = await inTurns(
    rounds,
    () => offer(desk.unknown),
    () => offer(desk.kept),
  )
  const [unknown, kept] = [turns.floor, turns.portal].map((side) => median(side.map(({ p50 }) => p50)))
  const difference = Math.abs(kept! - unknown!)
  return {
    measure: `desk, a case kept from view, ${count.toLocaleString('sv')} cases`,
    floor: `p50 ${ms(unknown!)} for none`,
    portal: `p50 ${ms(kept!)}`,
    goal: `± ${ABSENCE_GOAL} ms`,
    ok: difference <= ABSENCE_GOAL,
  }
}

async function compare(
  { rounds, seconds }: Settings,
  measure: string,
  expect: number,
  visitsOf: (desk: Desk) => Visit[],
  small: Desk,
  large: Desk,
): Promise<Row> {
  const offer = (desk: Desk) => {
    const visits = visitsOf(desk)
    const offered = Array.from({ length: PER_SECOND * seconds }, (_, i) => visits[i % visits.length]!)
    return send({ url: desk.url, kind: 'offered', perSecond: PER_SECOND, visits: offered, expect })
  }
  const turns = await inTurns(
    rounds,
    () => offer(small),
    () => offer(large),
  )
  const of = (side: 'floor' | 'portal', what: 'p50' | 'p99') =>
    median(turns[side].map((result) => result[what]))
  const ratio = of('portal', 'p99') / of('floor', 'p99')
  return {
    measure,
    floor: `p99 ${ms(of('floor', 'p99'))} with 1 000`,
    portal: `p99 ${ms(of('portal', 'p99'))}`,
    ratio,
    goal: `≤ ${GOAL.toFixed(2)}`,
    ok: ratio <= GOAL,
    note: `medians ${ms(of('floor', 'p50'))} and ${ms(of('portal', 'p50'))}`,
  }
}
