import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as look, setTimeout as wait } from 'node:timers/promises'
import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { SERVER_FLAGS } from '../scripts/lib/server-flags.mjs'
import { createPortal, type RunningPortal } from '#app/start.server.ts'

/** Where one test's server keeps everything, and the settings that say so. */
export type Home = { folder: string; port: number; env: Record<string, string>; remove(): void }

export async function makeHome(
  overrides: Record<string, string> = {},
  folder = mkdtempSync(join(tmpdir(), 'nara-e2e-')),
): Promise<Home> {
  const port = await freePort()
  const env = {
    NARA_MODE: 'demo',
    NARA_PORT: String(port),
    NARA_DATA_DIR: join(folder, 'data'),
    NARA_KEYS_DIR: join(folder, 'keys'),
    NARA_LOG_LEVEL: 'info',
    NARA_LIMITS_FACTOR: '100000',
    ...overrides,
  }
  return { folder, port, env, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Works on a home's database in this process, while no server or one server has it open. */
export async function withPortal<T>(home: Home, work: (portal: RunningPortal) => T | Promise<T>): Promise<T> {
  const { portal, close } = await createPortal({ ...readConfig(demoEnv(home.env)), logLevel: 'silent' })
  try {
    return await work(portal)
  } finally {
    await close()
  }
}

export type RunningServer = {
  url: string
  pid: number
  /** Everything it has written to its output and error output. */
  output(): string
  /** SIGKILL: no chance to say goodbye. */
  kill(): Promise<void>
  stop(): Promise<number | null>
  exited: Promise<number | null>
}

const READY_WITHIN_MS = 15_000

/** Starts the built server and waits until it is ready. */
export async function startServer(
  home: Home,
  { readyWithinMs = READY_WITHIN_MS } = {},
): Promise<RunningServer> {
  const child = spawn(process.execPath, [...SERVER_FLAGS, 'build/server/index.js'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...home.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const url = `http://localhost:${home.port}`
  const server: RunningServer = {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    exited,
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    stop() {
      child.kill('SIGTERM')
      return exited
    },
  }
  const began = Date.now()
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The server ended before it was ready:\n${output}`)
    if (Date.now() - began > readyWithinMs) {
      await server.kill()
      throw new Error(`The server was not ready within ${readyWithinMs} ms:\n${output}`)
    }
    await wait(20)
  }
  return server
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/ready`, { signal: AbortSignal.timeout(1000) })).status === 200
  } catch {
    return false
  }
}

/** A request as our own pages send it, without following redirects. */
export async function send(
  url: string,
  path: string,
  {
    cookie,
    form,
    headers,
    method,
    body,
    signal,
  }: {
    cookie?: string
    form?: Record<string, string | string[]>
    headers?: Record<string, string>
    method?: string
    body?: BodyInit
    signal?: AbortSignal
  } = {},
): Promise<Response> {
  const fields =
    form &&
    new URLSearchParams(
      Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    )
  const posted = body ?? fields
  // A connection that the server closed while this process was busy is seen to be closed, and not used.
  await look()
  return fetch(`${url}${path}`, {
    method: method ?? (posted === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: { origin: url, 'sec-fetch-site': 'same-origin', ...(cookie ? { cookie } : {}), ...headers },
    ...(posted === undefined ? {} : { body: posted }),
    ...(signal ? { signal } : {}),
  })
}
