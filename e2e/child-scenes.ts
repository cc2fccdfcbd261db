import { newGuest } from '#app/identity/guest-pass.ts'
import { factsOf } from '#app/journey/course.server.ts'
import { createDraft, saveDraft } from '#app/journey/drafts.server.ts'
import { reachable, steps } from '#app/journey/engine.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { service } from '#app/services/concern-report/child/service.ts'
import type { StoryStep } from '#db/seed/stories.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'

const { journey, path } = service

/** What a child in one voice tells, in danger and reached by `how`. */
const told = (age: '8' | '13', how: 'text' | 'school'): StoryStep[] => [
  { step: 'age', type: { group: `from${age}` } },
  { step: `danger${age}`, type: { now: 'yes' } },
  { step: `call${age}`, type: { called: 'cannot' } },
  { step: `story${age}`, type: { what: 'Pappa blir arg när han har druckit.', about: ['drinking'] } },
  { step: `home${age}`, type: { who: 'Mamma, pappa och min lillebror.' } },
  { step: `reach${age}`, type: { how } },
  { step: `when${age}`, type: { where: 'notAtHome', time: ['afterSchool'], by: 'known', known: 'Anna' } },
  how === 'text'
    ? { step: `number${age}`, type: { phone: '070-174 06 05', codeWord: 'Regn' } }
    : { step: `school${age}`, type: { person: 'Min lärare Karin', codeWord: 'Blåbär' } },
  { step: `me${age}`, type: { name: 'Elin Ek', birthDay: '2014-03-02' } },
  ...(how === 'text' ? [{ step: `mySchool${age}`, type: { school: 'Björkskolan' } }] : []),
]

/** A child's form in both voices: before it, every page of it, what is refused, and before it is sent. */
export function childScenes(house: House): Scene[] {
  const scenes = new Map<string, Scene[]>([['begin', [scene('a child’s form, before it', path)]]])
  for (const steps of [told('8', 'text'), told('8', 'school'), told('13', 'text'), told('13', 'school')]) {
    const { draftId, course, cookie } = begin(house, steps)
    const at = `${path}/${draftId}`
    for (const { id, page } of reachable(course)) {
      if (scenes.has(id)) continue
      const name = `a child’s form, ${page} ${id}`
      scenes.set(id, [
        scene(name, `${at}/${page}`, { cookie }),
        ...refused(id, name, `${at}/${page}`, cookie),
      ])
    }
    scenes.set('begun', [scene('a child’s form, begun', path, { cookie })])
    const last = steps.at(-1)?.step ?? ''
    scenes.set(`review ${last}`, [scene(`a child’s form, review after ${last}`, `${at}/granska`, { cookie })])
    scenes.set('remove', [scene('a child’s form, to be removed', `${at}/ta-bort`, { cookie })])
  }
  const unseen = steps(journey).filter(({ id }) => !scenes.has(id))
  if (unseen.length > 0) throw new Error(`No child opens ${unseen.map(({ id }) => id).join(', ')}`)
  return [...scenes.values()].flat()
}

function refused(id: string, name: string, at: string, cookie: string): Scene[] {
  const typed = id.startsWith('story')
    ? { what: '' }
    : id.startsWith('number')
      ? { phone: 'min mobil' }
      : undefined
  const form = { intent: 'save', ...typed }
  return typed ? [scene(`${name} with errors`, at, { cookie, form, status: 400 })] : []
}

function begin({ portal }: House, steps: StoryStep[]) {
  const { guest, cookie } = newGuest(portal)
  const draft = createDraft(portal, guest, journey, 'sv')
  const course = walk(service, { steps }, factsOf(portal, undefined))
  saveDraft(portal, draft, {
    key: 'told',
    seenVersion: draft.version,
    apply: (content) => {
      content.answers = course.answers
    },
  })
  return { draftId: draft.id, course, cookie: cookie.split(';')[0] ?? '' }
}
