import { questions } from '#app/journey/define.ts'
import { select, text } from '#app/journey/fields.ts'
import { PROFESSIONS } from '../professions.ts'

/** Who reports. A professional cannot be anonymous; what is here is sealed apart from the report. */
export const reporter = {
  profession: questions({ group: select(PROFESSIONS) }),
  /** Whoever has signed in has said their name. */
  reporterName: questions({ name: text({ max: 100 }) }),
  work: questions({
    title: text({ max: 100 }),
    workplace: text({ max: 150 }),
    phone: text({ max: 20, shape: 'phone' }),
    email: text({ max: 254, shape: 'email' }),
    reach: text({ max: 200, optional: true }),
  }),
} as const
