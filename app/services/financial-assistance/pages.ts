import type { AnswersOf } from '#app/journey/define.ts'
import { aboutYou } from './pages/about-you.ts'
import { application } from './pages/application.ts'
import { children } from './pages/children.ts'
import { costs } from './pages/costs.ts'
import { finish } from './pages/finish.ts'
import { housing } from './pages/housing.ts'
import { means } from './pages/means.ts'
import { occupation } from './pages/occupation.ts'
import { start } from './pages/start.ts'

/** Ekonomiskt bistånd, new application for one adult. Names and number come from the sign-in and are never asked. */
export const pages = {
  ...start,
  ...application,
  ...aboutYou,
  ...children,
  ...housing,
  ...occupation,
  ...means,
  ...costs,
  ...finish,
} as const

export type Answers = AnswersOf<typeof pages>
