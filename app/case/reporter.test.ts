import { beforeEach, expect, test } from 'vitest'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import { testPortal } from '#app/platform/testing.ts'
import { reporterMarks, subjectMarks } from './reporter.server.ts'

let keyring: Keyring
beforeEach(() => {
  keyring = testPortal().keyring
})

type Subject = Parameters<typeof subjectMarks>[1][number]
const marks = (subject: Omit<Subject, 'role'>) =>
  subjectMarks(keyring, [{ role: 'child', ...subject }]).map((mark) => mark.toString('hex'))
const meet = (one: Omit<Subject, 'role'>, other: Omit<Subject, 'role'>) =>
  marks(one).some((mark) => marks(other).includes(mark))

const elsa = { name: 'Elsa', birthDay: '2017-01-02' }

test.each([
  ['the number, whatever the names', { number: '201701022384' }, { name: 'Ebba', number: '201701022384' }],
  ['the day in a number and the day by itself', elsa, { name: 'ELSA ', number: '201701022384' }],
  ['letters that look the same', { name: 'Elsa Lind' }, { name: 'El\u00adsa\u200b Li\u200end' }],
  ['an accent as one sign or as two', { name: 'Åsa Lind' }, { name: 'A\u030asa  lind' }],
])('two reports are about the same child by %s', (_, one, other) => {
  expect(meet(one, other)).toBe(true)
})

test.each([
  ['a given name alone', { name: 'Elsa' }, { name: 'Elsa' }],
  ['the same name on another day', elsa, { ...elsa, birthDay: '2017-01-03' }],
  ['nothing', {}, {}],
])('two reports are not about the same child by %s', (_, one, other) => {
  expect(meet(one, other)).toBe(false)
})

test('a mark of a reporter is never one of a child', () => {
  const number = '201701022384'
  const [mark] = reporterMarks(keyring, { number })
  expect(marks({ number })).not.toContain(mark?.toString('hex'))
})
