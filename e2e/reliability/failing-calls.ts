import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A call of a process to its files, in the order in which they ended. */
export type FileCall = { call: string; path: string; failed: boolean }

export type Failing = {
  /** Every write and sync since, also those that did not fail. */
  calls(): FileCall[]
  stop(): void
}

/** Makes every call of one kind fail in a running process, as the kernel does when a disk breaks. */
export async function failCalls(
  pid: number,
  call: 'pwrite64' | 'fsync',
  error: 'EROFS' | 'EIO',
  logFile = '/dev/null',
): Promise<Failing> {
  const tracer = spawn(
    'strace',
    [
      ...['-f', '-y', '-p', String(pid), '-o', logFile],
      ...['-e', 'trace=pwrite64,fsync,fdatasync', '-e', 'signal=none', '-s', '0'],
      ...['-e', `inject=${call}:error=${error}`],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  await new Promise<void>((resolve) => {
    tracer.stderr.on('data', (line: Buffer) => line.toString().includes('attached') && resolve())
  })
  return {
    calls: () =>
      [...readFileSync(logFile, 'utf8').matchAll(/ (\w+)\(\d+<([^>]*)>.* = (-?)\d/g)].map(
        ([, name = '', path = '', minus]) => ({ call: name, path, failed: minus === '-' }),
      ),
    stop: () => void tracer.kill(),
  }
}
