import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { SERVER_FLAGS } from '../scripts/lib/server-flags.mjs'
import { makeHome, startServer, withPortal, type Home } from '../e2e/server.ts'
import { signedDrafts, type Signed } from '../e2e/reliability/matters.ts'
import { send } from './load.ts'
import { mb, ms, type Row, type Settings } from './row.ts'
import { inTurns, median, rssMb } from './turns.ts'

const BARE = "require('node:http').createServer((_, r) => r.end('ok')).listen(Number(process.env.NARA_PORT))"
/** Three times a bare start, or what that was on the machine where the goal was set. */
const GOALS = { startRatio: 3, startMs: 600, idleMb: 110, loadedMb: 200 }
const IDLE_MS = 3000
const LOOK_EVERY_MS = 2

/** Sign-in and post outside, as a municipality has them: nothing of the demo's own is loaded, and nobody is spoken to. */
const OUTSIDE = {
  NARA_OIDC_ISSUER: 'https://e-id.example',
  NARA_OIDC_CLIENT_ID: 'nara',
  NARA_OIDC_CLIENT_SECRET: 'made up for the bench, thirty-two signs',
  NARA_STAFF_OIDC_ISSUER: 'https://staff.example',
  NARA_STAFF_OIDC_CLIENT_ID: 'nara',
  NARA_STAFF_OIDC_CLIENT_SECRET: 'made up for the bench, thirty-two signs',
  NARA_SMTP_URL: 'smtp://127.0.0.1:2525',
  NARA_MAIL_FROM: 'nara@kommun.example',
}

/** From nothing to the first page, and what the process then holds. */
export async function measureStartUp(settings: Settings): Promise<Row[]> {
  const home = await makeHome({ NARA_LOG_LEVEL: 'warn' })
  try {
    const drafts = await withPortal(home, (portal) => signedDrafts(portal, 20))
    const outside = { ...home, env: { ...home.env, ...OUTSIDE } }
    const { ratio, took, ...start } = await measureStart(settings, outside)
    const { took: _, ...demo } = await measureStart(settings, home)
    return [
      {
        measure: 'start to first page',
        ...start,
        ratio,
        goal: `≤ ${GOALS.startRatio} × or ${GOALS.startMs} ms`,
        ok: ratio <= GOALS.startRatio || took <= GOALS.startMs,
      },
      {
        measure: 'start to first page, demo',
        ...demo,
        note: 'with its own sign-in and mailbox',
      },
      ...(await measureMemory(settings, outside, drafts)),
    ]
  } finally {
    home.remove()
  }
}

async function measureStart({ rounds }: Settings, home: Home) {
  const turns = await inTurns(
    rounds + 2,
    () => timeToFirstPage(['--eval', BARE], home),
    () => timeToFirstPage([...SERVER_FLAGS, 'build/server/index.js'], home),
  )
  const [bare, portal] = [median(turns.floor), median(turns.portal)]
  return { floor: ms(bare), portal: ms(portal), ratio: portal / bare, took: portal }
}

async function measureMemory({ seconds }: Settings, home: Home, drafts: readonly Signed[]): Promise<Row[]> {
  const server = await startServer(home)
  await (await fetch(server.url)).text()
  await wait(IDLE_MS)
  const idle = rssMb(server.pid)
  const visits = drafts.map(({ draftId, cookie }) => ({ path: `/a/${draftId}/230`, headers: { cookie } }))
  let most = idle
  const watch = setInterval(() => (most = Math.max(most, rssMb(server.pid))), 50)
  await send({ url: server.url, kind: 'closed', connections: 50, seconds: seconds * 2, visits, expect: 200 })
  clearInterval(watch)
  await server.stop()
  const row = (measure: string, held: number, goal: number): Row => ({
    measure,
    portal: mb(held),
    goal: `≤ ${goal} MB`,
    ok: held <= goal,
  })
  return [
    row('memory, idle', idle, GOALS.idleMb),
    row('memory, 50 at once on a question page', most, GOALS.loadedMb),
  ]
}

async function timeToFirstPage(args: string[], { env, port }: Home): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: 'ignore',
  })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  try {
    while (!(await answers(port))) {
      if (performance.now() - began > 30_000) throw new Error(`${args.join(' ')} did not start`)
      await wait(LOOK_EVERY_MS)
    }
    return performance.now() - began
  } finally {
    child.kill()
    await exited
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://localhost:${port}/`)
    await response.arrayBuffer()
    return response.status === 200
  } catch {
    return false
  }
}
