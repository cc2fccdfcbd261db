import { defineJourney } from '#app/journey/define.ts'
import * as guard from './guards.ts'
import { pages } from './pages.ts'
import { rules } from './rules.ts'

export const concernPrivate = defineJourney({
  id: 'concern-private',
  version: 1,
  pages,
  rules,
  sections: [
    {
      id: 'concern',
      steps: [
        { id: 'danger', page: '010' },
        { id: 'dangerCall', page: '020', when: guard.isInDanger },
        { id: 'children', page: '030' },
        { id: 'concern', page: '040' },
        { id: 'papers', page: '050' },
      ],
    },
    {
      id: 'aboutYou',
      apart: true,
      // That a name cannot be promised secrecy is said before it is asked.
      steps: [
        { id: 'who', page: '060' },
        { id: 'contact', page: '070', when: guard.isNamed },
      ],
    },
  ],
})
