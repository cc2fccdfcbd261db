import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { makeHome, startServer, withPortal } from '../e2e/server.ts'
import { signedDrafts } from '../e2e/reliability/matters.ts'
import { send } from './load.ts'
import { mb, ms, type Row, type Settings } from './row.ts'
import { inTurns, median, rssMb } from './turns.ts'

const BARE = "require('node:http').createServer((_, r) => r.end('ok')).listen(Number(process.env.NARA_PORT))"
const GOALS = { startRatio: 3, idleMb: 110, loadedMb: 200 }
const IDLE_MS = 3000

/** From nothing to the first page, and what the process holds afterwards. The demo also starts its sign-in and mailbox. */
export async function measureStartUp({ rounds, seconds }: Settings): Promise<Row[]> {
  const home = await makeHome({ NARA_LOG_LEVEL: 'warn' })
  try {
    const drafts = await withPortal(home, (portal) => signedDrafts(portal, 20))
    const env = { ...process.env, NODE_ENV: 'production', ...home.env }
    const turns = await inTurns(
      rounds + 2,
      () => timeToFirstPage(['--eval', BARE], env, home.port),
      () => timeToFirstPage(['build/server/index.js'], env, home.port),
    )
    const [bare, portal] = [median(turns.floor), median(turns.portal)]
    const server = await startServer(home)
    await fetch(server.url)
    await wait(IDLE_MS)
    const idle = rssMb(server.pid)
    const visits = drafts.map(({ draftId, cookie }) => ({ path: `/a/${draftId}/230`, headers: { cookie } }))
    let most = idle
    const watch = setInterval(() => (most = Math.max(most, rssMb(server.pid))), 50)
    await send({
      url: server.url,
      kind: 'closed',
      connections: 50,
      seconds: seconds * 2,
      visits,
      expect: 200,
    })
    clearInterval(watch)
    await server.stop()
    return [
      {
        measure: 'start to first page',
        floor: ms(bare),
        portal: ms(portal),
        ratio: portal / bare,
        goal: `≤ ${GOALS.startRatio.toFixed(2)}`,
        ok: portal / bare <= GOALS.startRatio,
      },
      memory('memory, idle', idle, GOALS.idleMb),
      memory('memory, 50 at once on a question page', most, GOALS.loadedMb),
    ]
  } finally {
    home.remove()
  }
}

function memory(measure: string, held: number, goal: number): Row {
  return { measure, portal: mb(held), goal: `≤ ${goal} MB`, ok: held <= goal }
}

async function timeToFirstPage(args: string[], env: NodeJS.ProcessEnv, port: number): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: 'ignore' })
  const exited = new Promise((resolve) => child.once('exit', resolve))
  try {
    while (!(await answers(port))) {
      if (performance.now() - began > 30_000) throw new Error(`${args.join(' ')} did not start`)
      await wait(2)
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
