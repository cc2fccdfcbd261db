import { questions } from '#app/journey/define.ts'
import { choice, day, longText, money, text, wholeNumber, yesNo } from '#app/journey/fields.ts'
import { LIFETIME, SOMETHING, YEAR } from './bounds.ts'

const hasDebt = { field: 'any', is: ['yes'] }

export const housing = {
  // The address of a shelter is never asked for, here or later.
  housingForm: questions({
    form: choice([
      'rental',
      'sublet',
      'lodger',
      'withParents',
      'condominium',
      'ownedHouse',
      'rentedHouse',
      'withFriends',
      'homeless',
      'shelter',
      'institution',
      'prison',
      'other',
    ]),
    otherForm: text({ max: 200, shownBy: { field: 'form', is: ['other'] } }),
  }),
  withoutHome: questions({
    where: longText({ max: 500 }),
    since: day({ earliest: -LIFETIME, latest: 0 }),
    reach: text({ max: 200, optional: true }),
  }),
  institution: questions({
    place: text({ max: 100 }),
    since: day({ earliest: -LIFETIME, latest: 0 }),
    until: day({ earliest: 0, latest: LIFETIME, optional: true }),
  }),
  // Rent goes on for a while behind the door that somebody was taken through, or fled from.
  keptHome: questions({ has: choice(['rents', 'owns', 'no']) }),
  sublet: questions({
    approved: choice(['yes', 'no', 'unknown']),
    until: day({ earliest: -YEAR, latest: LIFETIME, optional: true }),
  }),
  dwelling: questions({
    rooms: wholeNumber({ min: 1, max: 20 }),
    kitchen: choice(['own', 'shared', 'none']),
  }),
  room: questions({ own: yesNo(), kitchen: choice(['own', 'shared', 'none']) }),
  household: questions({
    others: yesNo(),
    count: wholeNumber({ min: 1, max: 30, shownBy: { field: 'others', is: ['yes'] } }),
    who: text({ max: 200, shownBy: { field: 'others', is: ['yes'] } }),
  }),
  rent: questions({ amount: money(), electricityIncluded: yesNo() }),
  ownHomeCosts: questions({ fee: money(), interest: money(), running: money() }),
  rentDebt: questions({
    any: yesNo(),
    months: wholeNumber({ min: 1, max: 120, shownBy: hasDebt }),
    amount: money({ min: SOMETHING, shownBy: hasDebt }),
    notice: yesNo({ shownBy: hasDebt }),
  }),
  electricityDebt: questions({
    any: yesNo(),
    amount: money({ min: SOMETHING, shownBy: hasDebt }),
    supply: choice(['on', 'warned', 'cutOff'], { shownBy: hasDebt }),
  }),
} as const
