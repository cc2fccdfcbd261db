import { expect, test } from 'vitest'
import { tapCounter } from '#app/ui/enhance/taps.ts'

const tap = (key: string, at: number) => [
  { type: 'keydown', key, at },
  { type: 'keyup', key, at: at + 50 },
]

const run = (events: { type: string; key: string; at: number }[]) => {
  const pressed = tapCounter('Shift', 3, 5000)
  return events.map(pressed).filter(Boolean).length
}

test('three presses of Shift within five seconds leave the page', () => {
  expect(run([...tap('Shift', 0), ...tap('Shift', 1000), ...tap('Shift', 2000)])).toBe(1)
})

test('slow presses do nothing', () => {
  expect(run([...tap('Shift', 0), ...tap('Shift', 4000), ...tap('Shift', 8000)])).toBe(0)
})

test('typing capital letters never leaves the page', () => {
  const capital = (at: number) => [
    { type: 'keydown', key: 'Shift', at },
    ...tap('A', at + 10),
    { type: 'keyup', key: 'Shift', at: at + 90 },
  ]
  expect(run([...capital(0), ...capital(500), ...capital(1000), ...capital(1500)])).toBe(0)
})

test('a letter between the presses starts the count again', () => {
  expect(run([...tap('Shift', 0), ...tap('Shift', 300), ...tap('e', 600), ...tap('Shift', 900)])).toBe(0)
})

test('a key held down counts once', () => {
  const held = Array.from({ length: 20 }, (_, index) => ({ type: 'keydown', key: 'Shift', at: index * 30 }))
  expect(run([...held, { type: 'keyup', key: 'Shift', at: 700 }])).toBe(0)
})
