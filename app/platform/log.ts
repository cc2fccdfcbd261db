import { pino, type DestinationStream } from 'pino'

/**
 * The technical log: what the machine did, never what a person said. A line holds only the fields named here, each of
 * a shape that cannot carry an answer, a name or a number; everything else is dropped before it is written.
 */
const SHAPES: Record<string, (value: unknown) => boolean> = {
  route: (v) => typeof v === 'string' && /^[A-Za-z0-9/_:.$-]{1,80}$/.test(v),
  method: (v) => typeof v === 'string' && /^[A-Z]{3,7}$/.test(v),
  status: Number.isInteger,
  ms: (v) => typeof v === 'number',
  incident: (v) => typeof v === 'string' && /^[A-Z0-9-]{4,20}$/.test(v),
  error: (v) => typeof v === 'string' && /^[A-Za-z0-9_$]{1,60}$/.test(v),
  at: (v) => typeof v === 'string' && /^[\w./:-]{1,160}$/.test(v),
  job: (v) => typeof v === 'string' && /^[a-z-]{1,40}$/.test(v),
  outcome: (v) => typeof v === 'string' && /^[a-z-]{1,40}$/.test(v),
  count: Number.isInteger,
  caseId: (v) => typeof v === 'string' && /^[\w-]{22}$/.test(v),
  role: (v) => typeof v === 'string' && /^[a-z-]{1,20}$/.test(v),
  port: Number.isInteger,
  settings: (v) => typeof v === 'object',
}

export type LogFields = {
  route?: string | undefined
  method?: string
  status?: number
  ms?: number
  incident?: string
  error?: unknown
  job?: string
  outcome?: string
  count?: number
  caseId?: string
  role?: string
  port?: number
  settings?: object
}

export type Log = {
  info(event: string, fields?: LogFields): void
  warn(event: string, fields?: LogFields): void
  error(event: string, fields?: LogFields): void
}

export function createLog(level: string, destination?: DestinationStream): Log {
  const logger = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return {
    info: (event, fields) => logger.info(allowed(fields), event),
    warn: (event, fields) => logger.warn(allowed(fields), event),
    error: (event, fields) => logger.error(allowed(fields), event),
  }
}

/** Keeps what the shapes allow. An error becomes its class and the place it was thrown: its message may quote a person. */
function allowed(fields: LogFields = {}): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  const flat: Record<string, unknown> = {
    ...fields,
    ...(fields.error === undefined ? {} : placeOf(fields.error)),
  }
  for (const [name, value] of Object.entries(flat))
    if (value !== undefined && SHAPES[name]?.(value)) out[name] = value
  return out
}

function placeOf(error: unknown): { error: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = (error as { code?: unknown }).code
  const name = typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : error.constructor.name
  const frame = /(?:\(|at )(?:file:\/\/)?([^()\s]+:\d+:\d+)\)?/.exec(error.stack ?? '')?.[1]
  return frame
    ? { error: name, at: frame.replace(/^.*\/(app|db|build|node_modules)\//, '$1/') }
    : { error: name }
}
