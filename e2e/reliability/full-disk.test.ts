import { expect, test } from '@playwright/test'
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeHome, send, startServer, withPortal, type Home, type RunningServer } from '../server.ts'
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

const saveAnswer = (server: RunningServer, { draftId, cookie }: Signed, whatHappened: string) =>
  send(server.url, `/a/${draftId}/120`, { cookie, form: { whatHappened, intent: 'save', seen: '99' } })

test('a full disk keeps what was acknowledged, says so, keeps what was typed, and recovers by itself', async () => {
  test.setTimeout(120_000)
  await onSmallDisk(24, async (home) => {
    const drafts = await withPortal(home, (portal) => signedDrafts(portal, 20))
    const server = await startServer(home)
    const [first, ...rest] = drafts
    if (!first) throw new Error('There are no drafts')
    const receipt = await send(server.url, first.send, { cookie: first.cookie, form: {} })
    expect(receipt.status).toBe(303)

    const filler = join(home.env.NARA_DATA_DIR ?? '', 'filler')
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
    expect(await (await fetch(`${server.url}/health`)).json()).toEqual({ status: 'degraded' })
    // Reading goes on.
    expect((await send(server.url, `/a/${unsent.draftId}`, { cookie: unsent.cookie })).status).toBe(200)

    rmSync(filler)
    for (const draft of rest)
      expect((await send(server.url, draft.send, { cookie: draft.cookie, form: {} })).status).toBe(303)
    expect(await server.stop()).toBe(0)
    await withPortal(home, async (portal) => {
      for (const { draftId } of drafts) expect(caseOf(portal, draftId)).toBeDefined()
      expect(await faultsOf(portal)).toEqual([])
    })
  })
})

test('a server whose disk turns read-only answers 503, says so on /health and stops; it does not start on one either', async () => {
  test.setTimeout(120_000)
  await onSmallDisk(24, async (home, remount) => {
    const [draft] = await withPortal(home, (portal) => signedDrafts(portal, 1))
    if (!draft) throw new Error('There are no drafts')
    const server = await startServer(home)
    const faults = await failWrites(server.pid, 'EROFS')
    const response = await send(server.url, draft.send, { cookie: draft.cookie, form: {} })
    expect(response.status).toBe(503)
    expect(await response.text()).toContain('<h1>')
    // The pages in its cache may not be on disk: it never writes again, and the service manager starts it anew.
    expect(await server.exited).toBe(1)
    faults.kill()
    remount('ro')
    await expect(startServer(home)).rejects.toThrow(/cannot be written/)
    remount('rw')
    const back = await startServer(home)
    expect((await send(back.url, draft.send, { cookie: draft.cookie, form: {} })).status).toBe(303)
    expect(await back.stop()).toBe(0)
    await withPortal(home, async (portal) => expect(await faultsOf(portal)).toEqual([]))
  })
})

/** Makes every write of a running process to its files fail, as the kernel does when a disk breaks. */
async function failWrites(pid: number, error: 'EROFS' | 'EIO'): Promise<ChildProcess> {
  const tracer = spawn(
    'strace',
    [
      '-f',
      '-p',
      String(pid),
      '-e',
      'trace=pwrite64',
      '-e',
      `inject=pwrite64:error=${error}`,
      '-o',
      '/dev/null',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  await new Promise<void>((resolve) => {
    tracer.stderr.on('data', (line: Buffer) => line.toString().includes('attached') && resolve())
  })
  return tracer
}

function fillUp(path: string): void {
  for (let size = 8 << 20; size >= 512; size >>= 1) {
    try {
      for (let n = 0; ; n++) writeFileSync(path, Buffer.alloc(size, 1), { flag: 'a' })
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
