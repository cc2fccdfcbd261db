import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { testPortal } from '#app/platform/testing.ts'
import { testFolder } from '#app/platform/start/testing.ts'
import { addHealthRoutes } from './health.ts'

async function probes(change: { dataDir?: string } = {}) {
  const portal = testPortal()
  const app = express()
  addHealthRoutes(
    app,
    { ...portal, config: { ...portal.config, dataDir: testFolder(), ...change } },
    portal.health,
  )
  const server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    return [response.status, (await response.json()) as unknown]
  }
  return { portal, ask }
}

test('a stop takes visitors elsewhere while the process is well', async () => {
  const { portal, ask } = await probes()
  expect(await ask('/ready')).toEqual([200, { ready: true }])
  portal.health.stopping = true
  expect(await ask('/ready')).toEqual([503, { ready: false }])
  expect((await ask('/health'))[0]).toBe(200)
})

test('after a fault of the storage the process is neither well nor ready', async () => {
  const { portal, ask } = await probes()
  portal.health.broken = true
  expect(await ask('/health')).toEqual([503, { status: 'broken' }])
  expect(await ask('/ready')).toEqual([503, { ready: false }])
})

test('a database that cannot be read takes no visitors', async () => {
  const { portal, ask } = await probes()
  portal.db.$client.close()
  expect(await ask('/ready')).toEqual([503, { ready: false }])
})

test('a disk of which nobody can tell how full it is, is told and no reason to start anew', async () => {
  const { ask } = await probes({ dataDir: '/nowhere/at/all' })
  expect(await ask('/health')).toEqual([200, { status: 'degraded' }])
  expect(await ask('/ready')).toEqual([200, { ready: true }])
})
