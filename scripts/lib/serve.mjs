import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { constants } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { Complaint } from './complaint.mjs'
import { findNode, nodeEnv } from './node.mjs'
import { fromRoot, root } from './root.mjs'
import { SERVER_FLAGS } from './server-flags.mjs'

const READY_WITHIN_MS = 60_000
/** Ctrl-C reaches us from the terminal and again from npm: the second one is the same wish. */
const SAME_WISH_MS = 500
const PARENT_CHECK_MS = 500

/** @throws {Complaint} when another program has the port. */
export async function assertPortFree(port, host) {
  if (port === 0) return
  const error = await new Promise((resolve) => {
    const probe = createServer()
    probe
      .once('error', resolve)
      .listen({ port, host, exclusive: true }, () => probe.close(() => resolve(undefined)))
  })
  if (error?.code === 'EADDRINUSE') {
    throw new Complaint(
      `Port ${port} is taken by another program, perhaps a Nära that runs already. ` +
        `Stop it, or choose another port: NARA_PORT=${port + 1} npm start`,
    )
  }
  if (error) throw new Complaint(`Port ${port} on ${host} cannot be used: ${error.message}`)
}

/**
 * Runs the built server until it ends, forwards signals to it and takes over its exit code. With `withParent` it stops
 * when whoever started us is gone: npm passes a signal to a shell that does not pass it on.
 */
export async function serve({ env, port, host, onReady, withParent = false }) {
  const server = spawn(findNode(), [...SERVER_FLAGS, fromRoot('build', 'server', 'index.js')], {
    cwd: root,
    env: { ...nodeEnv(env), NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit'],
    // A group of its own: the terminal's Ctrl-C then comes through us, once.
    detached: process.platform !== 'win32',
  })
  let lastSignal = 0
  const forward = (signal) => {
    if (Date.now() - lastSignal < SAME_WISH_MS) return
    lastSignal = Date.now()
    server.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, forward)
  const parent = process.ppid
  const watch = setInterval(() => {
    if (!withParent || process.ppid === parent) return
    clearInterval(watch)
    if (lastSignal === 0) forward('SIGTERM')
  }, PARENT_CHECK_MS)
  const ended = new Promise((resolve) => {
    server.once('error', (error) => {
      console.error(`✗ The server could not be started: ${error.message}`)
      resolve(1)
    })
    server.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]))
  })
  const stopped = new AbortController()
  void ended.then(() => {
    clearInterval(watch)
    stopped.abort()
  })
  if (port === 0 || (await isReady(port, host, stopped.signal))) onReady?.()
  else if (!stopped.signal.aborted) {
    console.error(`✗ The server did not become ready within ${READY_WITHIN_MS / 1000} seconds.`)
    server.kill('SIGTERM')
    await ended
    process.exitCode = 1
    return
  }
  process.exitCode = await ended
}

async function isReady(port, host, stopped) {
  const url = `http://${host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '[::1]' : host}:${port}/ready`
  const deadline = Date.now() + READY_WITHIN_MS
  while (Date.now() < deadline && !stopped.aborted) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.any([stopped, AbortSignal.timeout(2000)]) })
      await answer.text()
      if (answer.ok) return true
    } catch {
      // Not yet.
    }
    await wait(100)
  }
  return false
}
