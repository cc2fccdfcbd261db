import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signedDrafts, type Signed } from '../e2e/reliability/matters.ts'
import { startFloor } from './floor.ts'
import { inHouse } from './house.ts'
import { send, warm, type LoadResult, type Visit } from './load.ts'
import { ms, perSecond, type Row, type Settings } from './row.ts'
import { inTurns, median } from './turns.ts'

const PEOPLE = 20
const CONNECTIONS = 20
/** Submissions a turn: each needs a whole, signed draft of its own. */
const MATTERS = { quick: 150, full: 400 }
const OFFERED = 100
const GOALS = { post: 0.1, submission: 0.07, offeredP99: 50 }

/** Posts of a step and submissions, each against durable inserts on the same disk in the same run. */
export async function measureWrites(settings: Settings): Promise<Row[]> {
  const { rounds, seconds, quick } = settings
  const matters = quick ? MATTERS.quick : MATTERS.full
  const offered = OFFERED * seconds
  const folder = mkdtempSync(join(tmpdir(), 'nara-floor-'))
  const floor = await startFloor({ kind: 'rows', folder })
  const inserts = () => floor.run(Math.min(seconds, 2))
  try {
    return await inHouse(
      { prepare: (portal) => signedDrafts(portal, PEOPLE + matters * (rounds + 1) + offered) },
      async ({ server: { url } }, drafts) => {
        const people = drafts.splice(0, PEOPLE)
        const spend = (count: number) => drafts.splice(0, count).map((draft) => submission(url, draft))
        const shared = { url, kind: 'closed', connections: CONNECTIONS, expect: 303 } as const
        const visits = people.map((draft) => stepPost(url, draft))
        await warm({ url, visits, expect: 303 })
        const posts = await inTurns(rounds, inserts, () => send({ ...shared, seconds, visits }))
        const submissions = await inTurns(rounds, inserts, () =>
          send({ ...shared, seconds: 'each-once', visits: spend(matters) }),
        )
        const even = await send({
          url,
          kind: 'offered',
          perSecond: OFFERED,
          visits: spend(offered),
          expect: 303,
        })
        return [
          against('post of a step', posts, GOALS.post),
          against('submission', submissions, GOALS.submission),
          {
            measure: `submission, ${OFFERED}/s offered`,
            portal: `p99 ${ms(even.p99)}`,
            goal: `≤ ${GOALS.offeredP99} ms`,
            ok: even.p99 <= GOALS.offeredP99,
            note: `median ${ms(even.p50)}, ${even.done} sent at ${perSecond(even.perSecond)}`,
          },
        ]
      },
    )
  } finally {
    floor.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

function against(measure: string, turns: { floor: number[]; portal: LoadResult[] }, goal: number): Row {
  const floor = median(turns.floor)
  const portal = median(turns.portal.map((result) => result.perSecond))
  const p99 = median(turns.portal.map((result) => result.p99))
  return {
    measure,
    floor: perSecond(floor),
    portal: `${perSecond(portal)} p99 ${ms(p99)}`,
    ratio: portal / floor,
    goal: `≥ ${goal.toFixed(2)}`,
    ok: portal / floor >= goal,
  }
}

/** As our own pages send a form. */
function formPost(url: string, path: string, cookie: string, form: Record<string, string>): Visit {
  return {
    path,
    method: 'POST',
    headers: {
      cookie,
      origin: url,
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(form).toString(),
  }
}

const stepPost = (url: string, { draftId, cookie }: Signed) =>
  formPost(url, `/a/${draftId}/120`, cookie, {
    whatHappened: 'Butiken där jag arbetade stängde i september, och a-kassan har inte svarat än.',
    intent: 'save',
    seen: '99999999',
  })

const submission = (url: string, { send: path, cookie }: Signed) => formPost(url, path, cookie, {})
