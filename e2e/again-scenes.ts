import { startStory } from '#db/seed/demo.ts'
import { stories, type StoryName } from '#db/seed/stories.ts'
import { requireResident } from '#app/identity/guards.ts'
import { getDraft, saveDraft } from '#app/journey/drafts.server.ts'
import { addDays, dayOf } from '#app/platform/clock.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'

/** What time makes of answers, what a newer journey makes of them, and what cannot be true together. */
export function againScenes({ portal, url }: House): Scene[] {
  const { journey } = service
  const today = dayOf(portal.clock.now())
  const begun = (
    name: StoryName,
    change: (answers: Record<string, unknown>) => void,
    version = journey.version,
  ) => {
    const { draftId, cookie } = startStory(portal, stories[name], Infinity)
    const { personId } = requireResident(portal, new Request(url, { headers: { cookie } }))
    const draft = { ...getDraft(portal, personId, journey, draftId), journeyVersion: version }
    saveDraft(portal, draft, {
      key: 'again',
      seenVersion: draft.version,
      apply: ({ answers }) => change(answers),
    })
    return { at: `/a/${draftId}`, cookie }
  }
  const child = { id: 'A'.repeat(22), name: 'Bo', known: 'birthDay', school: 'none', lives: 'full' }
  const passed = begun('parent', (answers) => {
    answers.period = { month: '2024-02', waits: 'no' }
    answers.children = { items: [{ ...child, birthDay: '1999-02-03' }] }
  })
  const older = begun(
    'single',
    (answers) => {
      answers.period = { month: 'thisMonth' }
      answers.contact = { channels: ['pigeon'] }
    },
    1,
  )
  const unlikely = begun('parent', (answers) => {
    const received = addDays(today, -300)
    answers.incomes = { items: [{ id: 'B'.repeat(22), kind: 'salary', amount: 984_000, received }] }
  })
  // Real drafts are not begun in one second.
  portal.db.$client
    .prepare('update drafts set saved_at = saved_at - 60000 * rowid where saved_at > ?')
    .run(portal.clock.now() - 60_000)
  const form = { intent: 'save', seen: '9999' }
  return [
    scene('overview, answers that hold no more', passed.at, passed),
    scene('a month that has passed', `${passed.at}/110`, passed),
    scene('a list with a child that is grown', `${passed.at}/320`, passed),
    scene('a child that is grown', `${passed.at}/320/${child.id}`, passed),
    scene('overview, the questions have changed', older.at, older),
    scene('a question that has changed', `${older.at}/110`, older),
    scene('a list with something unlikely', `${unlikely.at}/620`, unlikely),
    scene('review with something unlikely', `${unlikely.at}/granska`, unlikely),
    scene('a child listed twice', `${unlikely.at}/320/ny`, {
      cookie: unlikely.cookie,
      form: {
        ...form,
        name: 'Adam',
        known: 'personalNumber',
        personalNumber: '201501012395',
        school: 'none',
        lives: 'full',
      },
      status: 400,
    }),
    scene('an account that was denied', `${unlikely.at}/660`, {
      cookie: unlikely.cookie,
      form: { ...form, count: '0', balance: '12', cash: '0' },
      status: 400,
    }),
  ]
}
