import { hours, minutes } from '#app/platform/clock.ts'

export type SessionKind = 'resident' | 'staff'

/** ASVS 7.3: how long a session lasts without a request and in all (ms). */
export const SESSION_LIMITS: Record<SessionKind, { idle: number; absolute: number }> = {
  resident: { idle: minutes(20), absolute: hours(8) },
  staff: { idle: minutes(15), absolute: hours(10) },
}
/** How long before its end a page warns (WCAG 2.2.1 asks for 20 s; ASVS and people need more). */
export const WARNING_SECONDS = 120
