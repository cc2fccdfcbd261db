import { choice, choices, day, select, text, type Fields } from '#app/journey/fields.ts'

/** The names that addresses use. */
export const FORM_WORDS = { ny: 'week', undantag: 'exception', grupper: 'groups' } as const
export type HoursForm = (typeof FORM_WORDS)[keyof typeof FORM_WORDS]

export function formOf(word: string | undefined): HoursForm | undefined {
  return Object.hasOwn(FORM_WORDS, word ?? '') ? FORM_WORDS[word as keyof typeof FORM_WORDS] : undefined
}

const TWO_YEARS = 730
const time = text({ max: 30 })

/** What is asked, with the places and groups of the unit to choose from. */
export function hoursFields(
  form: HoursForm,
  { places, groups }: { places: readonly string[]; groups: readonly string[] },
): Fields {
  switch (form) {
    case 'week':
      return {
        weekdays: choices(['1', '2', '3', '4', '5']),
        from: time,
        until: time,
        firstDay: day({ earliest: 0, latest: TWO_YEARS }),
        lastDay: day({ earliest: 0, latest: TWO_YEARS, optional: true }),
        place: select(places),
      }
    case 'exception':
      return {
        what: choice(['off', 'open']),
        lastDay: day({
          earliest: 0,
          latest: TWO_YEARS,
          optional: true,
          shownBy: { field: 'what', is: ['off'] },
        }),
        place: select(places, { shownBy: { field: 'what', is: ['open'] } }),
        day: day({ earliest: 0, latest: TWO_YEARS }),
        from: { ...time, optional: true },
        until: { ...time, optional: true },
      }
    case 'groups':
      return { groups: choices(groups, { optional: true }) }
  }
}
