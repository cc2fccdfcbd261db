import type { AnswersOf } from '#app/journey/define.ts'
import { children } from './pages/children.ts'
import { concern } from './pages/concern.ts'
import { family } from './pages/family.ts'
import { finish } from './pages/finish.ts'
import { reporter } from './pages/reporter.ts'
import { start } from './pages/start.ts'

/** What somebody tells who meets children at work and is worried about one. */
export const pages = { ...start, ...children, ...concern, ...family, ...reporter, ...finish } as const

export type Answers = AnswersOf<typeof pages>
