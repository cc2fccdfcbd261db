import { expect, test } from '@playwright/test'
import Database from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeHome } from '../server.ts'
import { diskAfter, readTrace, type DiskEvent } from './disk.ts'

/** R5: short in every run, long with LONG_TESTS=1. */
const SUBMITS = process.env.LONG_TESTS ? 2000 : 120
const POINTS = process.env.LONG_TESTS ? 5000 : 400

type Losses = { lost: number; half: number; corrupt: number; checked: number }

test(`a loss of power at any of ${POINTS} moments loses nothing that was acknowledged`, async () => {
  test.setTimeout(SUBMITS * 2000 + POINTS * 500)
  const found = await lossesWith('FULL')
  expect(found).toMatchObject({ lost: 0, half: 0, corrupt: 0 })
  expect(found.checked).toBeGreaterThan(POINTS)
})

test('the same harness finds losses when SQLite is told to sync less', async () => {
  test.setTimeout(SUBMITS * 2000 + POINTS * 500)
  const { lost, corrupt } = await lossesWith('NORMAL')
  expect(lost).toBeGreaterThan(0)
  expect(corrupt).toBe(0)
})

async function lossesWith(synchronous: 'FULL' | 'NORMAL'): Promise<Losses> {
  const home = await makeHome({ NARA_LOG_LEVEL: 'silent' })
  const traceFile = join(home.folder, 'trace')
  const { status, stderr } = spawnSync(
    'strace',
    [
      ...['-f', '-y', '-xx', '-s', '2000000', '-o', traceFile],
      ...['-e', 'trace=pwrite64,write,fsync,fdatasync,ftruncate,rename,unlink', '-e', 'signal=none'],
      ...[process.execPath, 'e2e/reliability/submit-many.ts', String(SUBMITS), synchronous],
    ],
    { env: { PATH: process.env.PATH, ...home.env }, maxBuffer: 1e9 },
  )
  if (status !== 0) throw new Error(`The traced run failed: ${stderr.toString().slice(0, 2000)}`)
  const trace = readTrace(readFileSync(traceFile, 'latin1'))
  home.remove()
  const events = trace.filter(
    (event) => event.kind === 'ack' || ('path' in event && /nara\.db(-wal)?$/.test(event.path)),
  )
  // What was there before the first acknowledgement begins has long been synced: it is the disk to start from.
  const first = events.findIndex((event) => event.kind === 'ack')
  const begin = events.findLastIndex((event, i) => i < first && event.kind === 'truncate')
  const base = diskAfter(new Map(), withSyncs(events.slice(0, begin + 1)), begin + 1, () => 0)
  return check(base, events.slice(begin + 1))
}

/** The setup is taken as written: a sync of every file at its end. */
function withSyncs(events: DiskEvent[]): DiskEvent[] {
  return events.filter(({ kind }) => kind !== 'ack')
}

function check(base: Map<string, Buffer>, events: DiskEvent[]): Losses {
  const losses: Losses = { lost: 0, half: 0, corrupt: 0, checked: 0 }
  const folder = mkdtempSync(join(tmpdir(), 'nara-disk-'))
  const random = generator(20261122)
  for (let point = 0; point < POINTS; point++) {
    const end = Math.floor(random() * events.length) + 1
    const acked = events.slice(0, end).flatMap((event) => (event.kind === 'ack' ? [event.what] : []))
    const here = join(folder, String(point))
    mkdirSync(here)
    for (const [path, content] of diskAfter(base, events, end, random))
      writeFileSync(join(here, path.slice(path.lastIndexOf('/') + 1)), content)
    const kept = read(join(here, 'nara.db'), point % 10 === 0)
    if (!kept) losses.corrupt++
    else {
      losses.half += kept.half
      losses.lost += acked.filter((draft) => !kept.drafts.has(draft)).length
      losses.checked += acked.length
    }
    rmSync(here, { recursive: true })
  }
  rmSync(folder, { recursive: true })
  return losses
}

function read(path: string, thoroughly: boolean): { drafts: Set<string>; half: number } | undefined {
  const db = new Database(path)
  try {
    if (thoroughly && db.pragma('integrity_check', { simple: true }) !== 'ok') return undefined
    const drafts = db.prepare('select draft_id from cases').pluck().all() as string[]
    const half = db
      .prepare(
        `select count(*) from cases where not exists (select 1 from participants p where p.case_id = cases.id)
           or not exists (select 1 from events e where e.case_id = cases.id)
           or not exists (select 1 from audit_log a where a.case_id = cases.id)
           or exists (select 1 from drafts d where d.id = cases.draft_id)`,
      )
      .pluck()
      .get() as number
    return { drafts: new Set(drafts), half }
  } catch {
    return undefined
  } finally {
    db.close()
  }
}

/** The same moments in every run: a failure can be looked at again. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
