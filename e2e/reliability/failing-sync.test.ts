import { expect, test } from '@playwright/test'
import { join } from 'node:path'
import { makeHome, send, startServer, withPortal } from '../server.ts'
import { failCalls } from './failing-calls.ts'
import { askHalf, saveHalf } from './half-said.ts'
import { caseOf, faultsOf, signedDrafts } from './matters.ts'

/** R6. A kernel that failed to sync forgets what it could not write: a second sync that succeeds proves nothing. */
test('a sync that fails acknowledges nothing, is not tried again, and the process stops writing and ends', async () => {
  test.setTimeout(120_000)
  const home = await makeHome()
  const [first, last, ...others] = await withPortal(home, (portal) => signedDrafts(portal, 12))
  if (!first || !last) throw new Error('There are no drafts')
  const server = await startServer(home)
  const before = await send(server.url, first.send, { cookie: first.cookie, form: {} })
  expect(before.status).toBe(303)

  const health = await askHalf(server.url, '/health')
  const halfSaved = await saveHalf(server.url, last, 'Jag har', 'inga')
  const faults = await failCalls(server.pid, 'fsync', 'EIO', join(home.folder, 'calls'))
  const answers = await Promise.all(
    others.map(({ send: path, cookie }) =>
      send(server.url, path, { cookie, form: {} }).then(
        ({ status }) => status,
        () => 'hung up',
      ),
    ),
  )
  expect(answers).toContain(503)
  expect(answers.filter((answer) => answer !== 503 && answer !== 'hung up')).toEqual([])
  // Who was half through is not written either, and gets back what was typed.
  const { status, heard } = await halfSaved.end('inga')
  expect(status).toBe(503)
  expect(heard).toContain('Jag haringa')
  const well = await health.end('\r\n')
  expect(well.status).toBe(503)
  expect(well.heard).toContain('{"status":"broken"}')
  expect(await server.exited).toBe(1)
  faults.stop()
  const onData = faults.calls().filter(({ path }) => /nara\.db(-wal)?$/.test(path))
  const failed = onData.findIndex((one) => one.failed)
  expect(onData[failed]).toMatchObject({ call: 'fsync' })
  expect(onData.slice(failed + 1)).toEqual([])

  const back = await startServer(home)
  await withPortal(home, (portal) => {
    expect(caseOf(portal, first.draftId)).toBeDefined()
    // The one that was not synced may have reached the disk all the same; its sender sends again and finds it.
    expect(others.filter(({ draftId }) => caseOf(portal, draftId)).length).toBeLessThanOrEqual(1)
    expect(caseOf(portal, last.draftId)).toBeUndefined()
  })
  for (const draft of [first, last, ...others])
    expect((await send(back.url, draft.send, { cookie: draft.cookie, form: {} })).status).toBe(303)
  expect(await back.stop()).toBe(0)
  await withPortal(home, async (portal) => {
    for (const { draftId } of [first, last, ...others]) expect(caseOf(portal, draftId)).toBeDefined()
    expect(await faultsOf(portal)).toEqual([])
  })
  home.remove()
})
