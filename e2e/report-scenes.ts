import { getCaseForHouse } from '#app/case/access.server.ts'
import { writeAsSender } from '#app/case/thread.server.ts'
import type { Step } from '#app/journey/define.ts'
import { pageOf, reachable, steps, type Course } from '#app/journey/engine.ts'
import type { Service } from '#app/journey/service.ts'
import { service as adult } from '#app/services/concern-report/adult/service.ts'
import { service as child } from '#app/services/concern-report/child/service.ts'
import { service as anybody } from '#app/services/concern-report/private/service.ts'
import { service as professional } from '#app/services/concern-report/professional/service.ts'
import { service as question } from '#app/services/concern-report/question/service.ts'
import {
  adultReports,
  childReports,
  privateReports,
  professionalReports,
  questions,
  signedIn,
  unnamed,
  type ReportStory,
} from '#db/seed/report-stories.ts'
import { reportDesk } from '#db/seed/report-desk.ts'
import { beginReport, sendReportStory } from '#db/seed/reports.ts'
import { childStories } from './child-stories.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'

/** Every form of a report, page by page, and what whoever sent one sees of it. */
export function reportScenes(house: House): Scene[] {
  const { teacher, nurse } = professionalReports
  return [
    ...formScenes(house, professional, [unnamed(teacher, 'Johan Berglund'), nurse]),
    ...formScenes(house, anybody, Object.values(privateReports)),
    ...formScenes(house, adult, Object.values(adultReports)),
    ...formScenes(house, question, Object.values(questions)),
    ...formScenes(house, child, childStories),
    ...confirmScenes(house),
    ...followScenes(house),
  ]
}

/** A form as guests fill it in: before it, each of its pages, what is refused, and before it is sent. */
function formScenes({ portal }: House, service: Service, stories: readonly ReportStory[]): Scene[] {
  const { id, path, journey } = service
  const scenes = new Map<string, Scene[]>()
  const around: Scene[] = []
  for (const [i, story] of stories.entries()) {
    const begun = beginReport(portal, service, story)
    const at = `${path}/${begun.draftId}`
    const { cookie } = begun
    for (const step of reachable(begun.course))
      if (!scenes.has(step.id)) scenes.set(step.id, pageScenes(service, step, at, begun))
    around.push(scene(`${id}, review ${i + 1}`, `${at}/granska`, { cookie }))
    if (i > 0) continue
    around.push(
      scene(`${id}, before it`, path),
      scene(`${id}, begun`, path, { cookie }),
      scene(`${id}, to be removed`, `${at}/ta-bort`, { cookie }),
      scene(`${id}, kept for a while`, `${at}/sparad`, { cookie }),
      ...(service.straight ? [] : [scene(`${id}, its parts`, at, { cookie })]),
    )
  }
  const unseen = steps(journey).filter((step) => !scenes.has(step.id))
  if (unseen.length > 0) throw new Error(`No story opens ${unseen.map((step) => step.id).join(', ')}`)
  return [...around, ...scenes.values()].flat()
}

/** One page as it is answered, and as it comes back when nothing was. */
function pageScenes(
  { id, journey }: Service,
  { id: step, page: number }: Step,
  draft: string,
  { course, cookie }: { course: Course; cookie: string },
): Scene[] {
  const page = pageOf(journey, step)
  const at = `${draft}/${number}`
  const name = `${id} ${number} ${step}`
  const refused = { cookie, form: { intent: 'save' }, status: 400 }
  const shown = scene(name, at, { cookie })
  if (page.kind === 'questions') {
    const asks = Object.values(page.fields).some(({ optional, shownBy }) => !optional && !shownBy)
    return asks ? [shown, scene(`${name} with errors`, at, refused)] : [shown]
  }
  if (page.kind !== 'list') return [shown]
  const [thing] = (course.answers[step] as { items?: { id: string }[] } | undefined)?.items ?? []
  return [
    shown,
    scene(`${name}: a new thing`, `${at}/ny`, { cookie }),
    scene(`${name}: a new thing with errors`, `${at}/ny`, refused),
    scene(`${name}: a thing`, `${at}/${thing?.id ?? ''}`, { cookie }),
    scene(`${name}: removing a thing`, `${at}/${thing?.id ?? ''}/bort`, { cookie }),
  ]
}

/** What somebody who is not signed in reports at work, just before it is sent. */
function confirmScenes({ portal }: House): Scene[] {
  const { draftId, cookie } = beginReport(portal, professional, professionalReports.nurse)
  const confirm = `/b/${draftId}/bekrafta`
  return [
    scene('an address to confirm', confirm, { cookie }),
    scene('an address to confirm, with no digits', confirm, { cookie, form: { digits: '' }, status: 400 }),
  ]
}

/** What whoever sent a report sees of it when they come back. */
function followScenes({ portal }: House): Scene[] {
  const { teacher } = professionalReports
  const send = (service: Service, story: ReportStory) => sendReportStory(portal, service, story)
  const sent = send(anybody, privateReports.relative)
  const asked = send(anybody, privateReports.relative)
  reportDesk(portal, anybody, asked.caseId).ask('När såg du det?\nVar det mer än en gång?')
  const answered = send(anybody, privateReports.relative)
  reportDesk(portal, anybody, answered.caseId).ask('När såg du det?')
  writeAsSender(portal, getCaseForHouse(portal, answered.caseId), { text: 'I måndags kväll.', seen: 1 })
  const told = sendReportStory(portal, professional, signedIn(teacher), { by: 'guardian' })
  const desk = reportDesk(portal, professional, told.caseId)
  desk.assess('Ingen fara nu.')
  desk.decide('Vi utreder.')
  desk.tell('opened')
  const fromChild = send(child, childReports.twelve)
  const fromAdult = send(adult, adultReports.sister)
  const wondering = send(question, questions.preschool)
  const at = (id: string) => `/kod/${id}`
  const post = (form: Record<string, string>, status: number) => ({ cookie: sent.cookie, form, status })
  return [
    scene('what was sent', at(sent.caseId), sent),
    scene('what was sent by a child', at(fromChild.caseId), fromChild),
    scene('what was sent about an adult', at(fromAdult.caseId), fromAdult),
    scene('what was asked before a report', at(wondering.caseId), wondering),
    scene('what was sent at work, and told', at(told.caseId), told),
    scene('a question to whoever sent it', at(asked.caseId), asked),
    scene('a question that was answered', `${at(answered.caseId)}?klart=1`, answered),
    scene(
      'an answer with nothing in it',
      at(sent.caseId),
      post({ intent: 'write', text: '', seen: '0' }, 400),
    ),
    scene('before a name is given', at(sent.caseId), post({ intent: 'ask-name' }, 200)),
    scene('a name that is none', at(sent.caseId), post({ intent: 'name', name: '' }, 400)),
    scene('a name that was given', `${at(answered.caseId)}?klart=2`, answered),
  ]
}
