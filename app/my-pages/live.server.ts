import { listCaseVersions } from '#db/queries/matters.ts'
import { isSessionLive } from '#app/identity/sessions.server.ts'
import { seconds, type EpochMs } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'

/** Long connections are cheap to hold open against us and outlive sessions (security 5.20). */
export const LIVE_LIMITS = { perSession: 2, inAll: 1000 } as const
const POLL_EVERY = seconds(3)
const HEARTBEAT_EVERY = seconds(25)
/** A stream's session is looked up this often; always before anything is said. */
const CHECK_EVERY = seconds(12)

type Stream = {
  caseId: string
  sessionId: string
  /** The state of the case that the page shows. */
  seen: EpochMs
  controller: ReadableStreamDefaultController<Uint8Array>
  beatAt: EpochMs
  checkedAt: EpochMs
}

type Hub = { streams: Set<Stream>; timer: NodeJS.Timeout | undefined }

/** One hub per portal, and one timer for all its streams. */
const hubs = new WeakMap<Portal, Hub>()

const bytes = (text: string) => new TextEncoder().encode(text)
const HEARTBEAT = bytes(': \n\n')
const CHANGED = bytes('data: changed\n\n')
/** Where to go on after a break, and how long the browser waits before it comes back (ms). */
const HELLO = bytes('retry: 15000\n\n')

/**
 * The changes of a case as server-sent events: `changed` as soon as it differs from `seen`. `undefined` when this
 * session or the whole house has too many streams; the page then works by being loaded anew. The caller has checked
 * that the session may see the case.
 */
export function followCase(
  portal: Portal,
  it: { caseId: string; sessionId: string; seen: EpochMs; signal: AbortSignal },
): ReadableStream<Uint8Array> | undefined {
  const hub = hubOf(portal)
  const own = [...hub.streams].filter(({ sessionId }) => sessionId === it.sessionId)
  if (own.length >= LIVE_LIMITS.perSession || hub.streams.size >= LIVE_LIMITS.inAll || portal.health.stopping)
    return undefined
  let stream: Stream | undefined
  return new ReadableStream({
    start(controller) {
      const now = portal.clock.now()
      stream = { ...it, controller, beatAt: now, checkedAt: now }
      hub.streams.add(stream)
      hub.timer ??= setInterval(() => poll(portal, hub), POLL_EVERY).unref()
      controller.enqueue(HELLO)
      it.signal.addEventListener('abort', () => stream && end(hub, stream))
    },
    cancel() {
      if (stream) end(hub, stream)
    },
  })
}

/** How many streams are open, for tests and the bench. */
export function openStreams(portal: Portal): number {
  return hubOf(portal).streams.size
}

function hubOf(portal: Portal): Hub {
  const hub = hubs.get(portal) ?? { streams: new Set(), timer: undefined }
  hubs.set(portal, hub)
  return hub
}

/** One look at the database for all streams together. */
function poll(portal: Portal, hub: Hub): void {
  const streams = [...hub.streams]
  if (portal.health.stopping || portal.health.broken || !portal.db.$client.open) {
    for (const stream of streams) end(hub, stream)
    return
  }
  const now = portal.clock.now()
  const versions = listCaseVersions(portal.db, [...new Set(streams.map(({ caseId }) => caseId))])
  for (const stream of streams) {
    const changed = versions.get(stream.caseId) !== stream.seen
    if (changed || now - stream.checkedAt >= CHECK_EVERY) {
      stream.checkedAt = now
      if (!isSessionLive(portal, stream.sessionId)) {
        end(hub, stream)
        continue
      }
    }
    if (changed) {
      // The page loads itself anew and opens a stream of its own.
      say(stream, CHANGED)
      end(hub, stream)
    } else if (now - stream.beatAt >= HEARTBEAT_EVERY) {
      stream.beatAt = now
      say(stream, HEARTBEAT)
    }
  }
}

function say({ controller }: Stream, message: Uint8Array): void {
  try {
    controller.enqueue(message)
  } catch {
    // The browser left between two looks.
  }
}

function end(hub: Hub, stream: Stream): void {
  if (!hub.streams.delete(stream)) return
  if (hub.streams.size === 0) {
    clearInterval(hub.timer)
    hub.timer = undefined
  }
  try {
    stream.controller.close()
  } catch {
    // It was closed from the other side.
  }
}
