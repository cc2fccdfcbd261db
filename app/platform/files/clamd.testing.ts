import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { EICAR } from '#app/platform/ports/virus-scan.fake.ts'

const PROGRAMS = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd']

export type TestClamd = { address: string; pid: number; stop(): Promise<void> }

/**
 * A real clamd on a socket of its own, with one signature: the EICAR test file, anywhere in a file.
 * @throws with a sentence that says what to install when the program is missing.
 */
export async function startClamd(): Promise<TestClamd> {
  const program = PROGRAMS.find((path) => existsSync(path))
  if (!program) {
    throw new Error(
      'clamd is not installed, and the file chain is tested with it: apt-get install -y clamav-daemon',
    )
  }
  const folder = await mkdtemp(join(tmpdir(), 'nara-clamd-'))
  const socket = join(folder, 's')
  await mkdir(join(folder, 'signatures'))
  const signature = `Eicar-Test-Signature:0:*:${Buffer.from(EICAR).toString('hex')}\n`
  await writeFile(join(folder, 'signatures', 'eicar.ndb'), signature)
  const settings = [
    `LocalSocket ${socket}`,
    `DatabaseDirectory ${join(folder, 'signatures')}`,
    `TemporaryDirectory ${folder}`,
    'Foreground yes',
    'StreamMaxLength 12M',
    'ConcurrentDatabaseReload no',
  ]
  await writeFile(join(folder, 'clamd.conf'), settings.join('\n'))
  const daemon = spawn(program, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' })
  const ended = once(daemon, 'exit')
  const stop = async () => {
    if (daemon.exitCode === null && daemon.signalCode === null) daemon.kill('SIGKILL')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  for (let tries = 0; !(await answers(socket)); tries++) {
    if (daemon.exitCode !== null || tries > 300) {
      await stop()
      throw new Error('clamd did not start')
    }
    await sleep(50)
  }
  return { address: `unix:${socket}`, pid: daemon.pid!, stop }
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}
