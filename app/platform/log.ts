import { pino, type DestinationStream } from 'pino'

/**
 * The technical log: what the machine did, never what a person said. A line holds only the fields named here, each of
 * a shape that cannot carry an answer, a name or a number; everything else is dropped before it is written.
 */
/** A word of the given form, without a run of digits as long as a date of birth. */
const word = (form: RegExp) => (value: unknown) =>
  typeof value === 'string' && form.test(value) && !/\d{8}|\d{6}[-+]\d{4}/.test(value)
/** A figure far below any personal number. */
const figure = (value: unknown) => typeof value === 'number' && Math.abs(value) < 1e9

const SHAPES: Record<string, (value: unknown) => boolean> = {
  route: word(/^[A-Za-z0-9/_:.$-]{1,80}$/),
  method: word(/^[A-Z]{3,7}$/),
  status: figure,
  ms: figure,
  incident: word(/^[A-Z2-9]{6}$/),
  error: word(/^[A-Za-z0-9_$]{1,60}$/),
  at: word(/^[\w./:-]{1,160}$/),
  job: word(/^[a-z-]{1,40}$/),
  outcome: word(/^[a-z-]{1,40}$/),
  count: figure,
  caseId: word(/^[\w-]{22}$/),
  role: word(/^[a-z-]{1,20}$/),
  port: figure,
  settings: (value) => typeof value === 'object',
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
    if (value !== undefined && Object.hasOwn(SHAPES, name) && SHAPES[name]?.(value)) out[name] = value
  return out
}

function placeOf(error: unknown): { error: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error }
  const code = (error as { code?: unknown }).code
  const name = typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : error.constructor.name
  // Only the lines of the stack: the message above them may quote a person.
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '))
  const frame = /(?:\(|at )(?:file:\/\/)?([^()\s]+:\d+:\d+)\)?$/.exec(frames[0] ?? '')?.[1]
  return frame
    ? { error: name, at: frame.replace(/^.*\/(app|db|build|node_modules)\//, '$1/') }
    : { error: name }
}
