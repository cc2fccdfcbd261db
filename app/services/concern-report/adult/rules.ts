import type { RuleOf } from '#app/journey/define.ts'
import type { pages } from './pages.ts'

/** The words are in the locales, under the same names. */
export const rules = {
  nobodyToFind: {
    page: 'person',
    at: 'where',
    says: 'A person is known by a name or by where they can be found.',
    broken: ({ name, where }) => name === undefined && where === undefined,
  },
} as const satisfies Record<string, RuleOf<typeof pages>>
