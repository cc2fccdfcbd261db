import { expect, test } from '@playwright/test'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { residents } from '#db/seed/personas.ts'
import { inTransaction } from '#db/client.ts'
import { findOrCreatePerson, findPersonId } from '#app/identity/people.server.ts'
import { addProtected, isProtected } from '#app/identity/protected-identity.server.ts'
import { redact } from '#app/platform/redacted.ts'
import type { RunningPortal } from '#app/start.server.ts'
import { makeHome, send, startServer, withPortal, type Home } from '../server.ts'
import { caseOf, faultsOf, signedDrafts } from './matters.ts'

/** S27: short in every run, long with LONG_TESTS=1. */
const PERSONS = process.env.LONG_TESTS ? 100_000 : 3000
const SUBMITS = process.env.LONG_TESTS ? 2400 : 60
/** The long form holds the figure: twenty a second, and done within ten minutes. */
const SUBMITS_A_SECOND = 20
const WITHIN_MS = 600_000

/** No real number: nobody was born in the nineteenth month. */
const numberOf = (n: number) => redact(`190019${String(n).padStart(6, '0')}`)

function crowd(portal: RunningPortal): string[] {
  const name = redact('Någon Någonsson')
  return inTransaction(portal.db, () =>
    Array.from({ length: PERSONS }, (_, n) =>
      findOrCreatePerson(portal, { number: numberOf(n), name, givenName: name, birthDay: undefined }),
    ),
  )
}

const rotate = (home: Home): ChildProcess =>
  spawn(process.execPath, ['app/identity/rotate-index.command.ts'], {
    env: { PATH: process.env.PATH, ...home.env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })

test(`the look-up key of ${PERSONS} people is replaced while others send, also when it is killed in the middle`, async () => {
  test.setTimeout(1_500_000)
  const home = await makeHome()
  const protectedNumber = redact<string>(residents.protectedPerson.number)
  const { ids, drafts } = await withPortal(home, (portal) => {
    const made = crowd(portal)
    addProtected(portal, numberOf(7))
    return { ids: made, drafts: signedDrafts(portal, SUBMITS) }
  })
  const server = await startServer(home)
  const over = new AbortController()
  const statuses: (number | string)[] = []
  const sending = (async () => {
    for (const { send: path, cookie } of drafts) {
      const next = pause(1000 / SUBMITS_A_SECOND)
      statuses.push(await send(server.url, path, { cookie, form: {} }).then(({ status }) => status, String))
      if (over.signal.aborted) break
      await next
    }
  })()

  await withPortal(home, async (portal) => {
    const moved = portal.db.$client
      .prepare(`select count(*) from persons where index_key <> 'purpose-index'`)
      .pluck()
    const began = performance.now()
    const first = rotate(home)
    await expect.poll(() => moved.get(), { intervals: [5], timeout: WITHIN_MS }).toBeGreaterThan(PERSONS / 10)
    first.kill('SIGKILL')
    await once(first, 'exit')
    expect(moved.get()).toBeLessThan(PERSONS)
    // In the window everybody is found, whichever key they are under.
    for (const n of [0, 7, PERSONS >> 1, PERSONS - 1]) expect(findPersonId(portal, numberOf(n))).toBe(ids[n])
    expect(isProtected(portal, numberOf(7))).toBe(true)
    expect(isProtected(portal, protectedNumber)).toBe(false)

    const [code] = (await once(rotate(home), 'exit')) as [number]
    expect(code).toBe(0)
    if (process.env.LONG_TESTS) expect(performance.now() - began).toBeLessThan(WITHIN_MS)
    over.abort()
    await sending
    expect(readdirSync(home.env.NARA_KEYS_DIR ?? '').filter((name) => name.includes('index'))).toEqual([
      'purpose-index-2.key',
    ])
    for (const [n, id] of ids.entries()) expect(findPersonId(portal, numberOf(n))).toBe(id)
    expect(isProtected(portal, numberOf(7))).toBe(true)
  })
  expect(statuses.length).toBeGreaterThan(5)
  expect(statuses.filter((status) => status !== 303)).toEqual([])
  expect(await server.stop()).toBe(0)

  const back = await startServer(home)
  expect(await back.stop()).toBe(0)
  await withPortal(home, async (portal) => {
    expect(drafts.filter(({ draftId }) => caseOf(portal, draftId))).toHaveLength(statuses.length)
    expect(await faultsOf(portal)).toEqual([])
  })
  home.remove()
})
