import { choice, day, select, text, yesNo, type Fields } from '#app/journey/fields.ts'

const LANGUAGES = ['sv', 'en', 'ar'] as const

/** Whom one form invites: one person, or two who each get their own. */
export const PARTIES = ['', '2'] as const

const partyFields = (n: (typeof PARTIES)[number], shownBy?: { field: string; is: readonly string[] }) => ({
  [`name${n}`]: text({ max: 100, ...(shownBy ? { shownBy } : {}) }),
  [`language${n}`]: select(LANGUAGES, shownBy ? { shownBy } : undefined),
  [`notice${n}`]: choice(['sms', 'email', 'none'], shownBy ? { shownBy } : undefined),
  [`mobile${n}`]: text({ max: 30, shape: 'mobile', shownBy: { field: `notice${n}`, is: ['sms'] } }),
  [`email${n}`]: text({ max: 200, shape: 'email', shownBy: { field: `notice${n}`, is: ['email'] } }),
})

/** What is asked to invite somebody to choose a time. */
export function inviteFields(kinds: readonly string[]): Fields {
  return {
    kind: select(kinds),
    ...partyFields(''),
    second: choice(['no', 'apart']),
    ...partyFields('2', { field: 'second', is: ['apart'] }),
    mine: yesNo(),
    askedOn: day({ earliest: -28, latest: 0, optional: true }),
    closesOn: day({ earliest: 1, latest: 60 }),
  }
}
