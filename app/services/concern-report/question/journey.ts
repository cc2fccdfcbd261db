import { defineJourney } from '#app/journey/define.ts'
import { pages } from './pages.ts'

export const concernQuestion = defineJourney({
  id: 'concern-question',
  version: 1,
  pages,
  sections: [
    {
      id: 'question',
      steps: [
        { id: 'asks', page: '010' },
        { id: 'question', page: '020' },
      ],
    },
  ],
})
