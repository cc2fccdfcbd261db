import { expect, test } from 'vitest'
import { Notes } from './notes.ts'

test('a note is found on its own object until it is replaced or taken away', () => {
  const [notes, others] = [new Notes<object, string>(), new Notes<object, string>()]
  const [one, two] = [{}, {}]
  notes.set(one, 'first')
  notes.set(one, 'second')
  expect([notes.get(one), notes.get(two), others.get(one)]).toEqual(['second', undefined, undefined])
  notes.delete(one)
  expect(notes.get(one)).toBeUndefined()
})

test('neither a copy nor what is written out carries a note', () => {
  const notes = new Notes<{ a: number }, string>()
  const noted = { a: 1 }
  notes.set(noted, 'secret')
  expect(notes.get({ ...noted })).toBeUndefined()
  expect(JSON.stringify(noted)).toBe('{"a":1}')
  expect(structuredClone(noted)).toEqual({ a: 1 })
})
