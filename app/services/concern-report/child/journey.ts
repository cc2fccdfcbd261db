import { defineJourney } from '#app/journey/define.ts'
import * as guard from './guards.ts'
import { pages } from './pages.ts'

export const concernChild = defineJourney({
  id: 'concern-child',
  version: 1,
  pages,
  sections: [
    {
      id: 'start',
      steps: [
        { id: 'age', page: '010' },
        { id: 'danger8', page: '020', when: guard.isFrom8 },
        { id: 'danger13', page: '025', when: guard.isFrom13 },
        { id: 'call8', page: '030', when: guard.isInDangerFrom8 },
        { id: 'call13', page: '035', when: guard.isInDangerFrom13 },
      ],
    },
    {
      id: 'story',
      steps: [
        { id: 'story8', page: '040', when: guard.isFrom8 },
        { id: 'story13', page: '045', when: guard.isFrom13 },
        { id: 'home8', page: '047', when: guard.isFrom8 },
        { id: 'home13', page: '048', when: guard.isFrom13 },
      ],
    },
    {
      // Not apart: that nobody may ring home must be seen before anybody rings.
      id: 'reach',
      steps: [
        { id: 'reach8', page: '050', when: guard.isFrom8 },
        { id: 'reach13', page: '055', when: guard.isFrom13 },
        { id: 'when8', page: '060', when: guard.isMetFrom8 },
        { id: 'when13', page: '065', when: guard.isMetFrom13 },
      ],
    },
    {
      id: 'you',
      apart: true,
      steps: [
        { id: 'number8', page: '070', when: guard.isRungFrom8 },
        { id: 'number13', page: '075', when: guard.isRungFrom13 },
        { id: 'school8', page: '080', when: guard.isAtSchoolFrom8 },
        { id: 'school13', page: '085', when: guard.isAtSchoolFrom13 },
        { id: 'me8', page: '090', when: guard.isFrom8 },
        { id: 'me13', page: '095', when: guard.isFrom13 },
        { id: 'mySchool8', page: '097', when: guard.isFoundBySchoolFrom8 },
        { id: 'mySchool13', page: '098', when: guard.isFoundBySchoolFrom13 },
      ],
    },
  ],
})
