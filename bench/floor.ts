import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * The least that a machine can do and still do the job, to hold the portal against:
 * `bytes` serves finished bytes over bare `node:http`; `tree` renders the portal's own components with
 * the data of one page, loaded once, for every request; `elements` does the same with the elements that came out of
 * them, without any component; `rows` inserts rows of 5.9 KB, each durably (WAL,
 * FULL); `files` streams request bodies to disk, each synced.
 */
export type FloorKind =
  | { kind: 'bytes'; headers: Record<string, string>; body: Buffer }
  | { kind: 'tree'; module: string; env: Record<string, string>; path: string; cookie: string }
  | { kind: 'elements'; html: string }
  | { kind: 'rows'; folder: string }
  | { kind: 'files'; folder: string }

export type Floor = {
  url: string
  pid: number
  /** `rows`: how many a second over so many seconds. */
  run(seconds: number): Promise<number>
  stop(): void
}

/** Starts a floor in a process of its own. */
export async function startFloor(floor: FloorKind): Promise<Floor> {
  const child = fork(fileURLToPath(new URL('./floor-process.ts', import.meta.url)), {
    serialization: 'advanced',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  const answer = <T>() =>
    new Promise<T>((resolve, reject) => {
      child.once('message', (message) => resolve(message as T))
      child.once('exit', (code) => reject(new Error(`The floor ended early with ${code}`)))
    })
  child.send(floor)
  const port = await answer<number>()
  return {
    url: `http://localhost:${port}`,
    pid: child.pid ?? 0,
    run(seconds) {
      child.send(seconds)
      return answer<number>()
    },
    stop: () => void child.kill(),
  }
}
