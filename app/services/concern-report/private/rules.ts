import type { RuleOf } from '#app/journey/define.ts'
import type { pages } from './pages.ts'

/** The words are in the locales, under the same names. */
export const rules = {
  nobodyToFind: {
    page: 'children',
    at: 'where',
    says: 'A child is known by a name or by where it can be found.',
    broken: ({ name, where }) => name === undefined && where === undefined,
  },
} as const satisfies Record<string, RuleOf<typeof pages>>
