import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { staticFiles } from './static-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'nara-static-'))
const css = 'body { margin: 0 }\n'.repeat(100)
let url = ''
let stop: () => void = () => undefined

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  mkdirSync(join(folder, '.vite'))
  writeFileSync(join(folder, 'assets', 'ui-1a2b.css'), css)
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\n')
  writeFileSync(join(folder, '.vite', 'manifest.json'), '{}')
  const server = createServer(express().use(staticFiles(folder)))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  url = `http://localhost:${(server.address() as AddressInfo).port}`
  stop = () => server.close()
})
afterAll(() => {
  stop()
  rmSync(folder, { recursive: true })
})

test.each(['br', 'gzip'])(
  'the stylesheet comes compressed with %s, whole, and is kept for ever',
  async (encoding) => {
    const response = await fetch(`${url}/assets/ui-1a2b.css`, { headers: { 'Accept-Encoding': encoding } })
    expect(response.headers.get('Content-Encoding')).toBe(encoding)
    expect(Number(response.headers.get('Content-Length'))).toBeLessThan(css.length / 5)
    expect(response.headers.get('Content-Type')).toBe('text/css; charset=utf-8')
    expect(response.headers.get('Cache-Control')).toContain('immutable')
    expect(await response.text()).toBe(css)
  },
)

test('who takes no compression gets the file as it is, and a file with a known name is asked for again', async () => {
  const response = await fetch(`${url}/robots.txt`, { headers: { 'Accept-Encoding': 'identity' } })
  expect(response.headers.get('Content-Encoding')).toBeNull()
  expect(response.headers.get('Cache-Control')).toBe('public, max-age=3600')
  expect(await response.text()).toBe('User-agent: *\n')
})

test.each([
  '/.vite/manifest.json',
  '/assets',
  '/assets/../.vite/manifest.json',
  '/assets/%2e%2e%2frobots.txt',
  '/no.css',
])('%s is not there', async (path) => {
  expect((await fetch(url + path)).status).toBe(404)
})

test('a file is only read: a post goes on to whoever takes posts', async () => {
  expect((await fetch(`${url}/robots.txt`, { method: 'POST' })).status).toBe(404)
  const head = await fetch(`${url}/robots.txt`, { method: 'HEAD' })
  expect([head.status, await head.text()]).toEqual([200, ''])
})
