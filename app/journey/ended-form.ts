import type { PlainDay } from '#app/platform/clock.ts'
import type { RawInputs } from './inputs.ts'

/** A page that was posted to a guest's form that is not there any more. */
export type EndedView = { ended: { stepId: string; page: string; inputs: RawInputs; today: PlainDay } }

/** In the form that begins anew: the page that what was typed belongs to. */
export const KEPT_PAGE = 'sida'
