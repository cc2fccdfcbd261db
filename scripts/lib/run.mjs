import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './root.mjs'

const POSIX = process.platform !== 'win32'
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const running = new Set()

function interrupt(signal) {
  for (const child of running) stop(child)
  process.exit(128 + constants.signals[signal])
}

/**
 * Runs a program to its end and returns what it printed. Never throws for a program that fails or is missing:
 * `code` is then not 0. `giveUp` sees the output as it grows and may end the program by returning true.
 */
export function run(command, args, { env = process.env, timeoutMs, giveUp } = {}) {
  return new Promise((resolve) => {
    // A group of its own, so that a program that hangs is ended with everything it started.
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], detached: POSIX })
    if (running.size === 0) for (const signal of SIGNALS) process.on(signal, interrupt)
    running.add(child)
    let output = ''
    let ended
    const end = (why) => {
      ended ??= why
      stop(child)
    }
    const timer = timeoutMs && setTimeout(() => end(`stopped after ${timeoutMs / 1000} s`), timeoutMs)
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text
        if (giveUp?.(output)) end('given up')
      })
    }
    const done = (code) => {
      clearTimeout(timer)
      running.delete(child)
      if (running.size === 0) for (const signal of SIGNALS) process.off(signal, interrupt)
      resolve({ code, output: ended ? `${output}\n(${ended})\n` : output })
    }
    child.on('error', (error) => {
      output += error.message
      done(127)
    })
    child.on('close', (code) => done(ended ? 124 : (code ?? 1)))
  })
}

function stop(child) {
  try {
    if (POSIX) process.kill(-child.pid, 'SIGKILL')
    else child.kill()
  } catch {
    // It ended by itself a moment ago.
  }
}
