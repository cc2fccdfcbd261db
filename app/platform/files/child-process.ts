import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { seconds } from '#app/platform/clock.ts'
import { CutOffError, encodeHead, frameReader, type Reply, type Task } from './child/frames.ts'
import { Refusal, type RefusalCode } from './refusal.ts'

/** What a child may use before it is killed. Memory is what it really occupies, libraries and WebAssembly included. */
export type ChildLimits = { timeMs: number; memoryMb: number }

export const INSPECT_LIMITS: ChildLimits = { timeMs: seconds(15), memoryMb: 300 }
/** A case of 50 MB becomes one PDF; only staff ask for it. */
export const MERGE_LIMITS: ChildLimits = { timeMs: seconds(30), memoryMb: 600 }

const MAX_CHILDREN = 2
const WATCH_EVERY_MS = 10
const CHILD = 'app/platform/files/child/main.ts'

/**
 * The project's folder, found upwards from this file: from its source and from the built server alike, whatever
 * folder the process was started in. The child runs from source; a bundler knows nothing of it.
 */
export function projectRoot(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, CHILD))) return folder
    if (folder === dirname(folder)) throw new Error(`${CHILD} is not where the portal runs`)
  }
}

export type ChildTask = { head: Task; input: AsyncIterable<Uint8Array>; limits: ChildLimits }
type Taken = Extract<Reply, { sizes: number[] }>

/**
 * Gives a task to a child process and hands its answer to `take` as a stream. At most two children run at once; others
 * wait. @throws {Refusal} from the child, or `tooComplex` when it used up its time or memory or died.
 */
export async function inChild<T>(
  { head, input, limits }: ChildTask,
  take: (reply: Taken, body: (size: number) => AsyncGenerator<Buffer, void>) => Promise<T>,
): Promise<T> {
  await takeSlot()
  const { child, stdin, replies } = start()
  const guard = watch(child, limits)
  let unsent: unknown
  try {
    const answer = frameReader(replies)
    const sent = send(stdin, head, input).catch((error: unknown) => {
      unsent = error
    })
    const reply = await answer.head<Reply>()
    if (reply.refusal !== undefined) throw new Refusal(reply.refusal as RefusalCode)
    await sent
    return await take(reply, answer.body)
  } catch (error) {
    // The child sees a file that could not be read as one that is broken.
    if (unsent) throw unsent as Error
    throw error instanceof CutOffError ? new Refusal('tooComplex') : error
  } finally {
    clearInterval(guard)
    child.kill('SIGKILL')
    freeSlot()
  }
}

const STOPPED_LISTENING = ['EPIPE', 'ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE']

async function send(stdin: Writable, head: Task, input: AsyncIterable<Uint8Array>): Promise<void> {
  async function* message() {
    yield encodeHead(head)
    yield* input
  }
  // A child that refuses early stops listening; what it answers tells more than the broken pipe.
  await pipeline(message(), stdin).catch((error: unknown) => {
    if (!STOPPED_LISTENING.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  })
}

/** What the child may do. No writing, no programs, no threads; reading stops at the code: keys and data are out of reach. */
export function childFlags(root: string): string[] {
  return [
    '--max-old-space-size=160',
    '--max-semi-space-size=2',
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=SecurityWarning',
    '--permission',
    '--allow-addons',
    ...['app', 'node_modules', 'package.json'].map((path) => `--allow-fs-read=${join(root, path)}`),
  ]
}

function start() {
  const root = projectRoot()
  const child = spawn(process.execPath, [...childFlags(root), join(root, CHILD)], {
    cwd: root,
    // What libraries print about a file they would print about a person: nobody reads it.
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    // Nothing of the portal's environment. Pictures stay in memory: libvips would put large ones on disk in clear.
    env: { VIPS_DISC_THRESHOLD: '4g', MALLOC_ARENA_MAX: '2' },
  })
  // A program that cannot start shows as an answer that is cut off.
  const [stdin, , , replies] = child.stdio as [Writable, null, null, Readable, undefined]
  child.on('error', () => replies.destroy())
  for (const stream of [stdin, replies]) stream.on('error', () => undefined)
  return { child, stdin, replies }
}

function watch(child: ChildProcess, limits: ChildLimits): NodeJS.Timeout {
  const end = performance.now() + limits.timeMs
  return setInterval(() => {
    if (performance.now() > end || occupiedMb(child.pid) > limits.memoryMb) child.kill('SIGKILL')
  }, WATCH_EVERY_MS)
}

/** Resident memory of a process in MB; 0 where the system does not tell, and there the heap limit and time remain. */
function occupiedMb(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}

let running = 0
const waiting: (() => void)[] = []

async function takeSlot(): Promise<void> {
  if (running >= MAX_CHILDREN) await new Promise<void>((resolve) => waiting.push(resolve))
  else running++
}

/** The slot goes straight to who has waited longest. */
function freeSlot(): void {
  const next = waiting.shift()
  if (next) next()
  else running--
}
