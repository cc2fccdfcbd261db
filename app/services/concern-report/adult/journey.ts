import { defineJourney } from '#app/journey/define.ts'
import * as guard from './guards.ts'
import { pages } from './pages.ts'
import { rules } from './rules.ts'

export const concernAdult = defineJourney({
  id: 'concern-adult',
  version: 1,
  pages,
  rules,
  sections: [
    {
      id: 'concern',
      steps: [
        { id: 'danger', page: '010' },
        { id: 'dangerCall', page: '020', when: guard.isInDanger },
        { id: 'person', page: '030' },
        { id: 'concern', page: '040' },
      ],
    },
    {
      id: 'aboutYou',
      apart: true,
      steps: [
        { id: 'atWork', page: '050', when: guard.isAddiction },
        { id: 'compulsory', page: '060', when: guard.mayHaveDuty },
        { id: 'who', page: '070' },
        { id: 'contact', page: '080', when: guard.isNamed },
      ],
    },
  ],
})
