import { addDays, daysBetween, type PlainDay } from '#app/platform/clock.ts'
import { workingDayBy } from '#app/platform/working-days.ts'

/** 20 kap. 2 § SoL (2025:400): whether an investigation is opened is decided within so many days. */
export const PRELIMINARY_DAYS = 14
/** 19 kap. 6 § SoL: the reporter who asked is told within one week of the decision. */
const FEEDBACK_DAYS = 7

export type Due = {
  /** The last day, as the calendar counts: it is not moved when it is a Sunday or a holiday. */
  last: PlainDay
  /** The last day on which offices are open, up to and including `last`. */
  workBy: PlainDay
  /** Days from `today` to the last one: 0 on it, below zero when it has passed. */
  left: number
}

/**
 * The clock of the preliminary assessment (20 kap. 2 § SoL). It begins when the report came in, at whatever hour, not
 * when somebody opened it. The day it came is day nought, so the last day is the same weekday two weeks later.
 */
export function preliminaryDue(receivedOn: PlainDay, today: PlainDay): Due {
  return dueOn(addDays(receivedOn, PRELIMINARY_DAYS), today)
}

export function dueOn(last: PlainDay, today: PlainDay): Due {
  return { last, workBy: workingDayBy(last), left: daysBetween(today, last) }
}

/** Whether what was done on `day` was done in time; nothing that is not done is. */
export function isWithinPreliminary(receivedOn: PlainDay, day: PlainDay): boolean {
  return daysBetween(receivedOn, day) <= PRELIMINARY_DAYS
}

/**
 * The protection assessment is made at once (genast, 20 kap. 1 § SoL): the law gives it no day. That it is made the same
 * day is practice, and what the desk shows and counts.
 */
export function isSameDay(receivedOn: PlainDay, madeOn: PlainDay): boolean {
  return receivedOn === madeOn
}

/** What was decided about a report on a child: an investigation is opened, is not, or one was open already. */
export const OUTCOMES = ['opened', 'not-opened', 'running'] as const
export type Outcome = (typeof OUTCOMES)[number]

/**
 * The last day to tell a mandated reporter who asked (19 kap. 6 § SoL): within one week of the decision; at once when
 * an investigation was open already, or when they asked only after the decision.
 */
export function feedbackDue(outcome: Outcome, decidedOn: PlainDay, askedOn: PlainDay): PlainDay {
  if (askedOn > decidedOn) return askedOn
  return outcome === 'running' ? decidedOn : addDays(decidedOn, FEEDBACK_DAYS)
}

/** 16 kap. 2 a § SoL: papers of an investigation about a child are kept until the child is so old. */
const KEPT_TO_AGE = 30

/**
 * The last day of the year in which the youngest child is 30. It stands in the clear, so it holds a year and no day. Of a
 * child whose day of birth is not known it is only certain that it was born by the day the report came in.
 */
export function keptUntil(
  children: readonly { day: PlainDay | undefined; isUnborn: boolean }[],
  receivedOn: PlainDay,
): PlainDay {
  const cameIn = yearOf(receivedOn)
  const years = children.map(({ day, isUnborn }) => (isUnborn ? cameIn + 1 : day ? yearOf(day) : cameIn))
  return `${Math.max(...(years.length > 0 ? years : [cameIn])) + KEPT_TO_AGE}-12-31`
}

const yearOf = (day: PlainDay) => Number(day.slice(0, 4))
