import { questions } from '#app/journey/define.ts'
import { choice } from '#app/journey/fields.ts'

export const start = {
  danger: questions({ now: choice(['yes', 'unsure', 'no']) }),
  dangerHelp: questions({ called: choice(['called', 'willCall', 'cannotCall']) }),
} as const
