import fc from 'fast-check'
import { expect, test } from 'vitest'
import { testKeyring } from '#app/platform/start/testing.ts'
import { caseRowMac, rowMac, verifyCaseRow, verifyRowMac } from './row-mac.ts'

const row = {
  id: 'a',
  reference: 'R',
  service: 's',
  unit: 'u',
  status: 'received',
  acute: true,
  assignedTo: null,
  receivedOn: '2026-11-22',
  receivedAt: 1,
  updatedAt: 1,
  draftId: 'd',
  dataKeyId: 'k',
  keptUntil: null,
  sealedSnapshot: Buffer.from('sealed'),
}

test('a case carries its own code, whatever order its columns come in', () => {
  const keyring = testKeyring()
  const mac = caseRowMac(keyring, row)
  expect(mac).toHaveLength(32)
  expect(verifyCaseRow(keyring, { ...row, rowMac: mac })).toBe(true)
  const reversed = Object.fromEntries(Object.entries(row).reverse()) as typeof row
  expect(caseRowMac(keyring, reversed)).toEqual(mac)
})

test('any other value in any column has another code', () => {
  const keyring = testKeyring()
  const mac = caseRowMac(keyring, row)
  const changed = {
    id: 'b',
    reference: 'S',
    service: 't',
    unit: 'v',
    status: 'closed',
    acute: false,
    assignedTo: 'x',
    receivedOn: '2026-11-23',
    receivedAt: 2,
    updatedAt: 2,
    draftId: 'e',
    dataKeyId: 'l',
    sealedSnapshot: Buffer.from('sealee'),
  }
  for (const [name, value] of Object.entries(changed)) {
    expect(verifyCaseRow(keyring, { ...row, [name]: value, rowMac: mac }), name).toBe(false)
  }
  expect(verifyCaseRow(testKeyring(), { ...row, rowMac: mac })).toBe(false)
  expect(verifyRowMac(keyring, 'cases', row, mac.subarray(1))).toBe(false)
  expect(rowMac(keyring, 'events', row)).not.toEqual(mac)
})

test('columns cannot be shifted into each other', () => {
  const keyring = testKeyring()
  const columns = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 3 }),
    fc.oneof(fc.string({ maxLength: 3 }), fc.integer(), fc.boolean()),
  )
  fc.assert(
    fc.property(columns, columns, (a, b) => {
      const numbers = (row: typeof a) =>
        JSON.stringify(
          Object.entries(row)
            .sort(([x], [y]) => (x < y ? -1 : 1))
            .map(([k, v]) => [k, typeof v === 'boolean' ? Number(v) : v]),
        )
      return (numbers(a) === numbers(b)) === rowMac(keyring, 't', a).equals(rowMac(keyring, 't', b))
    }),
    { numRuns: 2000 },
  )
})

test('a flag has one code as a boolean and as the number the driver gives, and a new empty column changes none', () => {
  const keyring = testKeyring()
  expect(rowMac(keyring, 't', { flag: true })).toEqual(rowMac(keyring, 't', { flag: 1 }))
  expect(rowMac(keyring, 't', { a: 1, later: null })).toEqual(rowMac(keyring, 't', { a: 1 }))
})
