import { expect, test } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { makeHome, send, startServer, withPortal } from '../server.ts'
import { caseOf, faultsOf, signedDrafts, type Signed } from './matters.ts'

/** R4: short in every run, long with LONG_TESTS=1. */
const KILLS = process.env.LONG_TESTS ? 1000 : 50
const CLIENTS = 8
/** On a machine whose bare Node starts in 40 ms; a busier one gets as many times more. */
const READY_AGAIN_MS = 3000
const BARE_START_MS = 40

test(`after ${KILLS} kills in the middle of sending, every receipt that was seen is there once and whole`, async () => {
  test.setTimeout(KILLS * 6000)
  const home = await makeHome()
  const drafts = await withPortal(home, (portal) => signedDrafts(portal, KILLS * CLIENTS))
  const waiting = [...drafts]
  const receipts = new Map<string, string>()
  const readyWithinMs = READY_AGAIN_MS * Math.max(1, bareStart() / BARE_START_MS)

  for (let kill = 0; kill < KILLS; kill++) {
    const server = await startServer(home, { readyWithinMs })
    const stop = new AbortController()
    const clients = Array.from({ length: CLIENTS }, () => sendAll(server.url, waiting, receipts, stop.signal))
    await wait(randomInt(50, 500))
    await server.kill()
    stop.abort()
    await Promise.all(clients)
  }
  const server = await startServer(home)
  // Whoever got no answer sends again.
  await sendAll(server.url, waiting, receipts, new AbortController().signal)
  // And somebody who did get one reloads the page.
  const [again] = drafts
  if (!again) throw new Error('There was nothing to send')
  const reloaded = await send(server.url, again.send, { cookie: again.cookie, form: {} })
  expect(reloaded.headers.get('location')).toBe(receipts.get(again.draftId))
  expect(await server.stop()).toBe(0)

  await withPortal(home, async (portal) => {
    expect(receipts.size).toBe(drafts.length)
    for (const [draftId, receipt] of receipts)
      expect(`/mina-sidor/${caseOf(portal, draftId)}/kvitto`).toBe(receipt)
    expect(await faultsOf(portal)).toEqual([])
  })
  home.remove()
})

/** Sends one draft after the other; what got no answer goes back to the others. */
async function sendAll(
  url: string,
  waiting: Signed[],
  receipts: Map<string, string>,
  signal: AbortSignal,
): Promise<void> {
  for (let draft = waiting.shift(); draft; draft = waiting.shift()) {
    try {
      const response = await send(url, draft.send, { cookie: draft.cookie, form: {}, signal })
      const receipt = response.headers.get('location')
      if (response.status !== 303 || !receipt?.endsWith('/kvitto'))
        throw new Error(`Not a receipt: ${response.status} ${receipt}`)
      receipts.set(draft.draftId, receipt)
    } catch (error) {
      waiting.push(draft)
      if (error instanceof Error && error.message.startsWith('Not a receipt')) throw error
      return
    }
  }
}

function bareStart(): number {
  const began = performance.now()
  execFileSync(process.execPath, ['--eval', '0'])
  return performance.now() - began
}
