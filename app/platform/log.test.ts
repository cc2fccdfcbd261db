import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from './ids.ts'
import { createLog } from './log.ts'

function written(fields: object): Record<string, unknown> {
  const lines: string[] = []
  createLog('debug', { write: (line) => lines.push(line) }).info('event', fields)
  const {
    level: _level,
    time: _time,
    msg: _msg,
    ...rest
  } = JSON.parse(lines[0] ?? '{}') as Record<string, unknown>
  return rest
}

const NAMES = [
  'route',
  'method',
  'status',
  'ms',
  'incident',
  'job',
  'outcome',
  'count',
  'caseId',
  'role',
  'port',
]
const anyName = fc.string().filter((name) => !(name in Object.prototype))
const PERSONAL = fc.constantFrom(
  'Anna Andersson',
  'Åsa',
  'jag behöver hjälp',
  'anna@example.se',
  '070-123 45 67',
  'Storgatan 1',
  '19900101 2385',
  'två barn, ingen mat',
  '<script>',
  'a\nb',
)

test('what the portal may say comes out as it is', () => {
  const fields = {
    route: 'service.step',
    method: 'POST',
    status: 303,
    ms: 1.5,
    incident: 'K7F29Q',
    job: 'outbox',
    outcome: 'ok',
    count: 3,
    caseId: newId(),
    role: 'unit-manager',
    port: 3000,
  }
  expect(written(fields)).toEqual(fields)
})

test('a name, a sentence, an address or a number never comes out, in whatever field it is put', () => {
  const fields = fc.dictionary(
    fc.oneof(fc.constantFrom(...NAMES), anyName),
    fc.oneof(PERSONAL, fc.array(PERSONAL), fc.record({ name: PERSONAL })),
  )
  fc.assert(
    fc.property(fields, (some) => {
      expect(written(some)).toEqual({})
    }),
    { numRuns: 2000 },
  )
})

test('a field nobody has named is dropped, whatever it holds', () => {
  fc.assert(
    fc.property(
      anyName.filter((name) => !NAMES.includes(name) && !['error', 'at', 'settings'].includes(name)),
      fc.anything(),
      (name, value) => {
        expect(Object.keys(written({ [name]: value }))).toEqual([])
      },
    ),
  )
})

test('an error becomes its class and its place; what it says is not written', () => {
  class UnsealError extends Error {}
  const line = written({ error: new UnsealError('Anna Andersson 19900101-2385') })
  expect(line).toMatchObject({ error: 'UnsealError' })
  expect(line.at).toMatch(/^app\/platform\/log\.test\.ts:\d+:\d+$/)
  expect(JSON.stringify(line)).not.toMatch(/Anna|2385/)
  expect(written({ error: Object.assign(new Error('x'), { code: 'SQLITE_FULL' }) })).toMatchObject({
    error: 'SQLITE_FULL',
  })
  expect(written({ error: 'Anna Andersson' })).toEqual({ error: 'string' })
})

test('an error whose code is a sentence or a number of a person is called by its class', () => {
  for (const code of ['Anna Andersson', '19900101-2385', 199001012385]) {
    expect(written({ error: Object.assign(new Error('x'), { code }) })).toMatchObject({ error: 'Error' })
  }
})

test('a field with a name that every object has is dropped too', () => {
  expect(written({ valueOf: 'Anna Andersson', toString: 'Anna Andersson' })).toEqual({})
})

test('a message that looks like a place is not taken for one', () => {
  expect(
    JSON.stringify(written({ error: new Error('refused (anna.andersson:19900101:2385)') })),
  ).not.toContain('anna')
})

test('a personal number never comes out, as a text or as a figure', () => {
  for (const name of NAMES) {
    for (const value of ['19900101-2385', '199001012385', 199001012385]) {
      expect(JSON.stringify(written({ [name]: value })), name).not.toContain('2385')
    }
  }
})
