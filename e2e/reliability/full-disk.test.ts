import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeHome, send, startServer, withPortal, type Home, type RunningServer } from '../server.ts'
import { failCalls } from './failing-calls.ts'
import { askHalf } from './half-said.ts'
import { caseOf, faultsOf, signedDrafts, type Signed } from './matters.ts'

/** R7 and R8 need a small disk of their own, which only root may mount. */
async function onSmallDisk(
  megabytes: number,
  work: (home: Home, remount: (how: 'ro' | 'rw') => void) => Promise<void>,
): Promise<void> {
  const home = await makeHome()
  const disk = join(home.folder, 'disk')
  mkdirSync(disk)
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0700`, 'tmpfs', disk])
  home.env.NARA_DATA_DIR = join(disk, 'data')
  try {
    await work(home, (how) => void execFileSync('mount', ['-o', `remount,${how}`, disk]))
  } finally {
    execFileSync('umount', ['-l', disk])
    home.remove()
  }
}

/** What `/health` and `/ready` say, as a watcher outside asks them. */
async function wellBeing(server: RunningServer): Promise<unknown[]> {
  const [health, ready] = [await send(server.url, '/health'), await send(server.url, '/ready')]
  return [health.status, await health.text(), ready.status, await ready.text()]
}
const OK = [200, '{"status":"ok"}', 200, '{"ready":true}']
const DEGRADED = [200, '{"status":"degraded"}', 200, '{"ready":true}']

const saveAnswer = (server: RunningServer, { draftId, cookie }: Signed, whatHappened: string) =>
  send(server.url, `/a/${draftId}/120`, { cookie, form: { whatHappened, intent: 'save', seen: '99' } })

test('a full disk keeps what was acknowledged, says so on /health, keeps what was typed, and recovers by itself', async () => {
  test.setTimeout(120_000)
  await onSmallDisk(24, async (home) => {
    const drafts = await withPortal(home, (portal) => signedDrafts(portal, 20))
    const server = await startServer(home)
    const [first, ...others] = drafts
    if (!first) throw new Error('There are no drafts')
    const receipt = await send(server.url, first.send, { cookie: first.cookie, form: {} })
    expect(receipt.status).toBe(303)

    expect(await wellBeing(server)).toEqual(OK)
    const filler = join(home.env.NARA_DATA_DIR ?? '', 'filler')
    // Less than 15 % is free: nothing fails yet, and whoever watches is told.
    fillUp(filler, 0.13)
    const [early, ...rest] = others
    if (!early) throw new Error('There are no drafts')
    expect(await wellBeing(server)).toEqual(DEGRADED)
    expect((await send(server.url, early.send, { cookie: early.cookie, form: {} })).status).toBe(303)
    fillUp(filler)
    let refused = 0
    for (const draft of rest) {
      const response = await send(server.url, draft.send, { cookie: draft.cookie, form: {} })
      expect([303, 503]).toContain(response.status)
      if (response.status === 503) refused++
    }
    expect(refused).toBeGreaterThan(0)
    const [unsent] = await unsentOf(home, rest)
    if (!unsent) throw new Error('Everything was sent to a full disk')
    // An answer that cannot be kept comes back in its field, with a page that says what to do.
    const typed = `Det här får inte försvinna ${'x'.repeat(3000)}`
    const page = await saveAnswer(server, unsent, typed)
    expect(page.status).toBe(503)
    expect(await page.text()).toContain(typed)
    // Reading goes on, so visitors are let in.
    expect(await wellBeing(server)).toEqual(DEGRADED)
    expect((await send(server.url, `/a/${unsent.draftId}`, { cookie: unsent.cookie })).status).toBe(200)

    rmSync(filler)
    expect(await wellBeing(server)).toEqual(OK)
    for (const draft of rest)
      expect((await send(server.url, draft.send, { cookie: draft.cookie, form: {} })).status).toBe(303)
    expect(await server.stop()).toBe(0)
    await withPortal(home, async (portal) => {
      for (const { draftId } of drafts) expect(caseOf(portal, draftId)).toBeDefined()
      expect(await faultsOf(portal)).toEqual([])
    })
  })
})

test('a server whose disk turns read-only answers 503, says so on /health and /ready and stops; it does not start on one either', async () => {
  test.setTimeout(120_000)
  await onSmallDisk(24, async (home, remount) => {
    const [draft] = await withPortal(home, (portal) => signedDrafts(portal, 1))
    if (!draft) throw new Error('There are no drafts')
    const server = await startServer(home)
    expect(await wellBeing(server)).toEqual(OK)
    // Whoever comes later finds nobody at home: these two have been let in already.
    const [health, ready] = [await askHalf(server.url, '/health'), await askHalf(server.url, '/ready')]
    const faults = await failCalls(server.pid, 'pwrite64', 'EROFS')
    const response = await send(server.url, draft.send, { cookie: draft.cookie, form: {} })
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('<h1>')
    const said = [await health.end('\r\n'), await ready.end('\r\n')]
    expect(said.map(({ status }) => status)).toEqual([503, 503])
    expect(said[0]?.heard).toContain('{"status":"broken"}')
    expect(said[1]?.heard).toContain('{"ready":false}')
    // The pages in its cache may not be on disk: it never writes again, and the service manager starts it anew.
    expect(await server.exited).toBe(1)
    faults.stop()
    remount('ro')
    await expect(startServer(home)).rejects.toThrow(/cannot be written/)
    remount('rw')
    const back = await startServer(home)
    expect((await send(back.url, draft.send, { cookie: draft.cookie, form: {} })).status).toBe(303)
    expect(await back.stop()).toBe(0)
    await withPortal(home, async (portal) => expect(await faultsOf(portal)).toEqual([]))
  })
})

/** Fills a disk until no more than this share of it is free. */
function fillUp(path: string, leave = 0): void {
  const disk = join(path, '..')
  for (let size = 8 << 20; size >= 512; size >>= 1) {
    try {
      for (;;) {
        const { bavail, blocks, bsize } = statfsSync(disk)
        if (bavail * bsize - size < leave * blocks * bsize) break
        writeFileSync(path, Buffer.alloc(size, 1), { flag: 'a' })
      }
    } catch {
      // Smaller pieces find the last room.
    }
  }
}

async function unsentOf(home: Home, drafts: Signed[]): Promise<Signed[]> {
  const { default: Database } = await import('better-sqlite3')
  const db = new Database(join(home.env.NARA_DATA_DIR ?? '', 'nara.db'), { readonly: true })
  const ids = new Set(db.prepare('select id from drafts').pluck().all())
  db.close()
  return drafts.filter(({ draftId }) => ids.has(draftId))
}
