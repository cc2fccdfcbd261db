/**
 * A disk as the kernel left it when the power went. Writes that were not synced may each have reached the disk or not,
 * in units of 512 bytes and in any order; a rename or removal that its folder was not synced after may not have happened.
 */
export type DiskEvent =
  | { kind: 'write'; path: string; offset: number; data: Buffer }
  | { kind: 'truncate'; path: string; size: number }
  | { kind: 'sync'; path: string }
  | { kind: 'rename'; from: string; to: string }
  | { kind: 'unlink'; path: string }
  /** The server told somebody that this is kept. */
  | { kind: 'ack'; what: string }

const SECTOR = 512

/** Reads what `strace -f -y -xx` wrote, in the order in which calls returned. */
export function readTrace(trace: string): DiskEvent[] {
  const events: DiskEvent[] = []
  const unfinished = new Map<string, string>()
  const offsets = new Map<string, number>()
  for (const line of trace.split('\n')) {
    const split = /^(\d+)\s+(.*)$/s.exec(line)
    if (!split) continue
    const [, pid = '', rest = ''] = split
    const begun = /^(.*) <unfinished \.\.\.>$/s.exec(rest)
    if (begun) {
      unfinished.set(pid, begun[1] ?? '')
      continue
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/s.exec(rest)
    const call = resumed ? (unfinished.get(pid) ?? '') + (resumed[1] ?? '') : rest
    const event = eventOf(call, offsets)
    if (event) events.push(event)
  }
  return events
}

const STRING = String.raw`"((?:\\x[0-9a-f]{2})*)"`
const CALLS: [RegExp, (match: RegExpExecArray, offsets: Map<string, number>) => DiskEvent | undefined][] = [
  [
    new RegExp(`^pwrite64\\(\\d+<([^>]*)>, ${STRING}, \\d+, (\\d+)\\)\\s+= \\d`),
    ([, path = '', hex = '', offset = '0']) => ({
      kind: 'write',
      path: plain(path),
      offset: Number(offset),
      data: bytes(hex),
    }),
  ],
  [
    new RegExp(`^write\\((\\d+)<([^>]*)>, ${STRING}, \\d+\\)\\s+= \\d`),
    ([, fd = '', path = '', hex = ''], offsets) => {
      const data = bytes(hex)
      if (fd === '1') {
        const acked = /^ack (\S+)\n$/.exec(data.toString())
        return acked ? { kind: 'ack', what: acked[1] ?? '' } : undefined
      }
      const offset = offsets.get(path) ?? 0
      offsets.set(path, offset + data.length)
      return path.startsWith('\\x2f') || path.startsWith('/')
        ? { kind: 'write', path: plain(path), offset, data }
        : undefined
    },
  ],
  [/^f(?:data)?sync\(\d+<([^>]*)>\)\s+= 0/, ([, path = '']) => ({ kind: 'sync', path: plain(path) })],
  [
    /^ftruncate\(\d+<([^>]*)>, (\d+)\)\s+= 0/,
    ([, path = '', size = '0']) => ({ kind: 'truncate', path: plain(path), size: Number(size) }),
  ],
  [
    new RegExp(`^rename\\(${STRING}, ${STRING}\\)\\s+= 0`),
    ([, from = '', to = '']) => ({ kind: 'rename', from: bytes(from).toString(), to: bytes(to).toString() }),
  ],
  [
    new RegExp(`^unlink\\(${STRING}\\)\\s+= 0`),
    ([, path = '']) => ({ kind: 'unlink', path: bytes(path).toString() }),
  ],
]

function eventOf(call: string, offsets: Map<string, number>): DiskEvent | undefined {
  for (const [pattern, make] of CALLS) {
    const match = pattern.exec(call)
    if (match) return make(match, offsets)
  }
  return undefined
}

const bytes = (hex: string) => Buffer.from(hex.replaceAll('\\x', ''), 'hex')
/** With -xx the paths behind descriptors come in hex as well on some versions. */
const plain = (path: string) => (path.startsWith('\\x') ? bytes(path).toString() : path)

/** Files by path as they would be found after a loss of power right after `events[end - 1]`. */
export function diskAfter(
  base: ReadonlyMap<string, Buffer>,
  events: readonly DiskEvent[],
  end: number,
  random: () => number,
): Map<string, Buffer> {
  const synced = new Set<number>()
  // A sync makes everything before it on that file durable; a folder's sync, the renames and removals in it.
  const lastSync = new Map<string, number>()
  for (let i = 0; i < end; i++) {
    const event = events[i]
    if (event?.kind === 'sync') lastSync.set(event.path, i)
  }
  const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'))
  for (let i = 0; i < end; i++) {
    const event = events[i]
    if (!event || event.kind === 'sync' || event.kind === 'ack') continue
    const watched =
      event.kind === 'rename'
        ? folderOf(event.to)
        : event.kind === 'unlink'
          ? folderOf(event.path)
          : event.path
    if ((lastSync.get(watched) ?? -1) > i) synced.add(i)
  }
  const files = new Map(
    [...base].map(([path, content]) => [path, { content: Buffer.from(content), length: content.length }]),
  )
  const grown = (path: string, length: number) => {
    let file = files.get(path)
    if (!file) {
      file = { content: Buffer.alloc(Math.max(length, 4096)), length: 0 }
      files.set(path, file)
    }
    if (file.content.length < length) {
      const bigger = Buffer.alloc(Math.max(length, file.content.length * 2))
      file.content.copy(bigger)
      file.content = bigger
    }
    file.length = Math.max(file.length, length)
    return file
  }
  for (let i = 0; i < end; i++) {
    const event = events[i]
    if (!event || event.kind === 'sync' || event.kind === 'ack') continue
    const durable = synced.has(i)
    if (event.kind === 'write') {
      const file = grown(event.path, event.offset + event.data.length)
      for (let at = 0; at < event.data.length; at += SECTOR) {
        if (durable || random() < 0.5)
          event.data.copy(file.content, event.offset + at, at, Math.min(at + SECTOR, event.data.length))
      }
    } else if (durable || random() < 0.5) {
      if (event.kind === 'truncate') {
        const file = grown(event.path, event.size)
        file.content.fill(0, event.size)
        file.length = event.size
      } else if (event.kind === 'unlink') files.delete(event.path)
      else {
        const file = files.get(event.from)
        if (file) {
          files.set(event.to, file)
          files.delete(event.from)
        }
      }
    }
  }
  return new Map([...files].map(([path, { content, length }]) => [path, content.subarray(0, length)]))
}
