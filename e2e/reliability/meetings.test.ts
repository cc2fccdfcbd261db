import { spawn, type ChildProcess } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { book, hold, HOLD_FOR } from '#app/case/meetings/book.server.ts'
import { by, NINE, timeAt } from '#app/case/meetings/testing.ts'
import { stepsOf } from '#app/case/meetings/free-times.ts'
import { minutes } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { makeHome, withPortal, type Home } from '../server.ts'

// A busy machine takes its time; nothing here is measured by it.
test.describe.configure({ timeout: 120_000 })

const PROCESSES = 4

/** A process of its own that stands ready to book; `go` lets it begin. */
async function booker(home: Home, ...args: string[]) {
  const child = spawn(process.execPath, ['e2e/reliability/book-many.ts', ...args], {
    env: { PATH: process.env.PATH, ...home.env },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await expect.poll(() => said, { timeout: 30_000 }).toContain('ready')
  return {
    child,
    go: () => child.stdin.write('go\n'),
    ended: new Promise<number>((resolve) =>
      child.once('close', () => resolve(Number(/had (\d+)/.exec(said)?.[1]))),
    ),
  }
}

const statuses = ({ db }: Portal) => db.$client.prepare('select status from meetings').pluck().all()
const taken = ({ db }: Portal) =>
  db.$client.prepare(`select step from taken_steps where resource = 'staff:anna' order by step`).pluck().all()

test('of 1000 tries for one time from several processes exactly one has it', async () => {
  const home = await makeHome()
  await withPortal(home, () => undefined)
  const all = await Promise.all(
    Array.from({ length: PROCESSES }, () => booker(home, 'hold', String(1000 / PROCESSES))),
  )
  for (const { go } of all) go()
  const had = await Promise.all(all.map(({ ended }) => ended))
  expect(had.reduce((sum, one) => sum + one, 0)).toBe(1)
  await withPortal(home, (portal) => {
    expect(statuses(portal)).toEqual(['booked'])
    expect(taken(portal)).toEqual(stepsOf(NINE, NINE + minutes(30)))
  })
  home.remove()
})

test('people who move at once, and processes that die in the middle, leave everybody with exactly one time', async () => {
  const home = await makeHome()
  const mine = await withPortal(home, (portal) =>
    Array.from({ length: 3 }, (_, n) => {
      const held = hold(portal, by(`guest-${n}`), timeAt(-90 + n * 30))
      return (held && book(portal, held.holder ?? '', held.id))?.id ?? ''
    }),
  )
  expect(mine.every((id) => id !== '')).toBe(true)
  for (let round = 0; round < 3; round++) {
    const all = await Promise.all(mine.map((id) => booker(home, 'move', '100000', id)))
    for (const { go } of all) go()
    await new Promise((resolve) => setTimeout(resolve, 300))
    for (const { child } of all) kill(child)
    await Promise.all(all.map(({ ended }) => ended))
    await withPortal(home, (portal) => {
      const rows = portal.db.$client
        .prepare(
          `select m.id, m.status, m.starts_at as at, count(t.step) as steps, min(t.step) as first
           from meetings m join taken_steps t on t.meeting_id = m.id group by m.id order by m.holder`,
        )
        .all() as { id: string; status: string; at: number; steps: number; first: number }[]
      expect(rows.map(({ id, status, steps }) => [id, status, steps])).toEqual(
        mine.map((id) => [id, 'booked', 6]),
      )
      for (const { at, first } of rows) expect(first).toBe(stepsOf(at, at + 1)[0])
      expect(new Set(rows.map(({ at }) => at)).size).toBe(mine.length)
    })
  }
  home.remove()
})

test('a time that was held when its process died is free again when its ten minutes are over', async () => {
  const home = await makeHome()
  await withPortal(home, (portal) => {
    expect(hold(portal, by('guest-gone'), timeAt(0))).toBeDefined()
    expect(hold(portal, by('guest-next'), timeAt(0))).toBeUndefined()
  })
  await withPortal(home, (portal) => {
    const later = { ...portal, clock: { now: () => portal.clock.now() + HOLD_FOR } }
    const next = hold(later, by('guest-next'), timeAt(0))
    // What was typed waits a while in the row that died; the time is the next one's alone.
    const owners = portal.db.$client.prepare('select distinct meeting_id from taken_steps').pluck().all()
    expect(owners).toEqual([next?.id])
    expect(taken(portal)).toEqual(stepsOf(NINE, NINE + minutes(30)))
  })
  home.remove()
})

function kill(child: ChildProcess): void {
  child.kill('SIGKILL')
}
