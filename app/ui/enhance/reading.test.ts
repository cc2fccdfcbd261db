import { expect, test } from 'vitest'
import { reading } from './reading.ts'

function heard() {
  const said: string[] = []
  let done: (() => void) | undefined
  let ends = 0
  const reader = reading(
    {
      say: (piece, whenDone) => {
        said.push(piece)
        done = whenDone
      },
      hush: () => {
        said.push('–')
      },
    },
    () => {
      ends += 1
    },
  )
  /** What a browser does when a piece is spoken to its end. */
  const finish = () => {
    done?.()
  }
  return { reader, said, finish, take: () => done, ends: () => ends }
}

test('pieces are read one after another, and the end is told once', () => {
  const { reader, said, finish, ends } = heard()
  reader.go(['ett', 'två'])
  finish()
  expect(ends()).toBe(0)
  finish()
  expect([said, ends()]).toEqual([['–', 'ett', 'två'], 1])
})

test('a pause goes on with the piece it broke off, and a stop begins from the first', () => {
  const { reader, said, finish } = heard()
  reader.go(['ett', 'två', 'tre'])
  finish()
  reader.pause()
  reader.go(['ett', 'två', 'tre'])
  expect(said).toEqual(['–', 'ett', 'två', '–', '–', 'två'])
  reader.stop()
  reader.go(['ett', 'två', 'tre'])
  expect(said.at(-1)).toBe('ett')
})

test('a piece that ends because it was hushed does not let the next one be heard', () => {
  const { reader, said, take, ends } = heard()
  reader.go(['ett', 'två'])
  const late = take()
  reader.stop()
  late?.()
  expect([said, ends()]).toEqual([['–', 'ett', '–'], 0])
})

test('a page with nothing to read ends at once, and reads from the start the next time', () => {
  const { reader, said, ends } = heard()
  reader.go([])
  expect(ends()).toBe(1)
  reader.go(['ett'])
  expect(said.at(-1)).toBe('ett')
})
