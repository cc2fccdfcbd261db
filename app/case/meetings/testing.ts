import { minutes, momentOn } from '#app/platform/clock.ts'
import type { Chosen } from './book.server.ts'

export const NINE = momentOn('2026-11-30', 9 * 60)

/** Half an hour with Anna, so many minutes after nine o'clock. */
export const timeAt = (minute: number, more: Partial<Chosen> = {}): Chosen => ({
  kind: 'advice',
  unit: 'u',
  place: 'kontoret',
  channel: 'office',
  at: NINE + minutes(minute),
  until: NINE + minutes(minute + 30),
  after: 0,
  choices: [['staff:anna']],
  keptDays: 30,
  ...more,
})

/** Whoever books in tests. */
export const by = (holder: string) => ({ holder, language: 'sv' })
