import { choice, choices, text, yesNo, type Fields, type ValuesOf } from '#app/journey/fields.ts'
import type { Channel, Kind } from './kinds.ts'

/** What somebody needs so that a meeting works for them. */
export const needsFields = {
  interpreter: yesNo(),
  language: text({ max: 60, shownBy: { field: 'interpreter', is: ['yes'] } }),
  dialect: text({ max: 60, optional: true, shownBy: { field: 'interpreter', is: ['yes'] } }),
  wish: choice(['none', 'woman', 'man', 'by-phone'], { shownBy: { field: 'interpreter', is: ['yes'] } }),
  access: choices(['sign-language', 'hearing-loop', 'wheelchair', 'children', 'support', 'nothing'], {
    exclusive: 'nothing',
  }),
} as const

const name = text({ max: 100, autoComplete: 'name' })
const call = {
  phone: text({ max: 30, shape: 'phone', autoComplete: 'tel' }),
  voicemail: yesNo(),
} as const
const notices = {
  notice: choice(['sms', 'email', 'none']),
  mobile: text({ max: 30, shape: 'mobile', autoComplete: 'tel', shownBy: { field: 'notice', is: ['sms'] } }),
  hours: choice(['any', 'day', 'evening'], { shownBy: { field: 'notice', is: ['sms'] } }),
  email: text({
    max: 200,
    shape: 'email',
    autoComplete: 'email',
    shownBy: { field: 'notice', is: ['email'] },
  }),
  earlier: choices(['yes'], { optional: true, shownBy: { field: 'notice', is: ['sms', 'email'] } }),
} as const
/** Where no text messages are sent, none are offered. */
const { mobile: _mobile, hours: _hours, ...letters } = notices
const lettersOnly = { ...letters, notice: choice(['email', 'none']) } as const

/** How somebody can be reached: what a kind of meeting asks for, and nothing more (14 kap. 4 § SoL on advice). */
export function contactFields(
  { anonymous, door }: Pick<Kind, 'anonymous' | 'door'>,
  channel: Channel,
  { sendsSms }: { sendsSms: boolean },
): Fields {
  return {
    // Whoever is invited is known already, and the link that they were sent is not to tell who they are.
    ...(door === 'invited' ? {} : { name: anonymous ? { ...name, optional: true } : name }),
    ...(channel === 'phone' ? call : {}),
    ...(sendsSms ? notices : lettersOnly),
  }
}

/** What was said when a meeting was booked. */
export type Details = ValuesOf<typeof needsFields> &
  ValuesOf<typeof notices> &
  ValuesOf<typeof call> & { name?: string; /** 12 digits, of somebody who has signed in. */ number?: string }
