import { defineJourney } from '#app/journey/define.ts'
import * as guard from './guards.ts'
import { pages } from './pages.ts'
import { rules } from './rules.ts'

const start = ['start'] as const

export const concernProfessional = defineJourney({
  id: 'concern-professional',
  version: 1,
  pages,
  rules,
  sections: [
    {
      id: 'start',
      steps: [
        { id: 'danger', page: '010' },
        { id: 'dangerHelp', page: '020', when: guard.mayBeInDanger },
      ],
    },
    {
      id: 'children',
      after: start,
      steps: [
        { id: 'about', page: '110' },
        { id: 'children', page: '120', when: guard.isAboutChildren },
        { id: 'unborn', page: '130', when: guard.isAboutUnborn },
      ],
    },
    {
      id: 'concern',
      after: start,
      steps: [
        { id: 'observed', page: '210' },
        { id: 'time', page: '220' },
        { id: 'signs', page: '230' },
        { id: 'ownWords', page: '240' },
        { id: 'violence', page: '250' },
        { id: 'talkFirst', page: '260', when: guard.suspectsViolence },
        { id: 'strengths', page: '270' },
        { id: 'measures', page: '280' },
        { id: 'nextDay', page: '290' },
      ],
    },
    {
      id: 'family',
      // Whom the report is about decides what is asked here.
      after: ['start', 'children'],
      steps: [
        { id: 'expecting', page: '310', when: guard.isAboutUnborn },
        { id: 'home', page: '320', when: guard.isAboutChildren },
        { id: 'knowsGuardians', page: '330', when: guard.isAboutChildren },
        { id: 'guardians', page: '340', when: guard.knowsGuardians },
      ],
    },
    {
      id: 'reporter',
      after: start,
      apart: true,
      steps: [
        { id: 'profession', page: '410' },
        { id: 'reporterName', page: '420', when: guard.isUnnamed },
        { id: 'work', page: '430' },
      ],
    },
    {
      id: 'finish',
      after: ['start', 'reporter'],
      steps: [
        { id: 'afterwards', page: '510', when: guard.mustReport },
        { id: 'papers', page: '520' },
      ],
    },
  ],
})
