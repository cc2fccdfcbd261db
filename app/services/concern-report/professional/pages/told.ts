import { choice, longText, text, yesNo } from '#app/journey/fields.ts'

/**
 * Asked about everybody whom the report is about: whether they know of it. Nobody is advised to tell: where violence,
 * sexual abuse or honour is suspected, that can put the child in danger.
 */
export const told = {
  told: yesNo(),
  reaction: longText({ max: 1000, optional: true, shownBy: { field: 'told', is: ['yes'] } }),
  whyNot: longText({ max: 1000, shownBy: { field: 'told', is: ['no'] } }),
} as const

export const interpreter = {
  interpreter: choice(['no', 'yes', 'unknown']),
  language: text({ max: 60, shownBy: { field: 'interpreter', is: ['yes'] } }),
} as const
