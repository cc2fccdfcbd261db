import type { Ore } from '#app/platform/money.ts'

/** Bounds for days, in days from today: wide enough for every true answer, so that only slips of the hand are refused. */
export const YEAR = 366
export const LIFETIME = 110 * YEAR

/** What somebody says that they pay or owe is something. */
export const SOMETHING = 1_00 as Ore
