import { expect, test } from 'vitest'
import { days, fixedClock, minutes, seconds } from '#app/platform/clock.ts'
import { createGuessPace, FORGIVEN_MS, FREE_SLIPS, LINES, LONGEST_MS, PACE_MS } from './guess-pace.ts'

const clockNow = () => fixedClock('2026-11-22T10:00:00Z')

/** Tries from one address, each made when the one before has been answered: how long each waits, in seconds. */
function waits(count: number, pause = 0) {
  const clock = clockNow()
  const pace = createGuessPace(clock)
  return Array.from({ length: count }, () => {
    const wait = pace.take('one').at - clock.now()
    clock.advance(wait + Math.max(pause, PACE_MS))
    return wait / 1000
  })
}

test('a few slips cost nothing, then each wrong code costs more, up to a limit', () => {
  expect(waits(FREE_SLIPS + 7)).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 16, 16])
})

test('slips are forgiven with time, one after the other', () => {
  expect(waits(40, FORGIVEN_MS)).toEqual(Array<number>(40).fill(0))
  const clock = clockNow()
  const pace = createGuessPace(clock)
  for (let n = 0; n < FREE_SLIPS + 20; n++) pace.take('one')
  clock.advance(FORGIVEN_MS * 21)
  expect(pace.take('one').at - clock.now()).toBe(0)
  clock.advance(days(2))
  expect(pace.take('one').at - clock.now()).toBe(0)
})

test('a right code is not held against its address, and takes nothing off for the wrong ones', () => {
  const clock = clockNow()
  const pace = createGuessPace(clock)
  for (let n = 0; n < 100; n++) {
    pace.take('school').right()
    clock.advance(PACE_MS)
  }
  expect(pace.take('school').at - clock.now()).toBe(0)

  for (let n = 0; n < FREE_SLIPS + 4; n++) pace.take('guesser')
  clock.advance(seconds(2))
  const mine = pace.take('guesser')
  expect(mine.at - clock.now()).toBe(LONGEST_MS)
  mine.right()
  expect(pace.take('guesser').at - clock.now()).toBeGreaterThanOrEqual(LONGEST_MS)
})

test('somebody who shares an address with a guesser waits, but never longer than the limit and the line', () => {
  const clock = clockNow()
  const pace = createGuessPace(clock)
  // As many as the limit of changes lets through from one address in a minute, all at once.
  for (let n = 0; n < 300; n++) pace.take('school')
  expect(pace.take('school').at - clock.now()).toBeLessThanOrEqual(LONGEST_MS + 300 * PACE_MS)
  clock.advance(seconds(30))
  expect(pace.take('school').at - clock.now()).toBeLessThanOrEqual(LONGEST_MS + PACE_MS)
})

test('an address that guesses does not keep the others waiting', () => {
  const clock = clockNow()
  const pace = createGuessPace(clock)
  for (let n = 0; n < 5000; n++) pace.take('guesser')
  clock.advance(seconds(1))
  expect(pace.take('somebody else').at - clock.now()).toBe(0)
})

test('tries from any number of addresses come no closer than the pace of the house', () => {
  for (const triesEach of [1, FREE_SLIPS, 40]) {
    const clock = clockNow()
    const pace = createGuessPace(clock)
    const began = clock.now()
    const minute = minutes(1)
    let answered = 0
    for (let second = 0; second < 60; second++) {
      for (let n = 0; n < 400; n++) {
        const { at } = pace.take(`address ${Math.floor((second * 400 + n) / triesEach)}`)
        if (at < began + minute) answered++
      }
      clock.advance(seconds(1))
    }
    expect(answered, `${triesEach} each`).toBeGreaterThan(100)
    expect(answered, `${triesEach} each`).toBeLessThanOrEqual(LINES * (minute / PACE_MS))
  }
})
