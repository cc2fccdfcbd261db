import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import type { Portal } from '#app/platform/portal.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { TaskList, type Task } from '#app/ui/task-list.tsx'
import { courseOf, factsOf } from '../course.server.ts'
import { dayInWords, momentInWords } from '../display.ts'
import { listOwnFiles } from '../draft-files.server.ts'
import type { Draft } from '../drafts.server.ts'
import {
  findStop,
  isReadyToReview,
  judgementsOf,
  progress,
  reachable,
  type Course,
  type SectionState,
} from '../engine.ts'
import { faultText } from '../fault-texts.ts'
import { papersStep } from '../lost-papers.server.ts'
import { requireOpenDraft } from '../own-draft.server.ts'
import { paperCode, papersOfPlace } from '../paper-codes.ts'
import type { Service } from '../service.ts'
import { JourneyPage } from './journey-page.tsx'
import { addressOf } from './step.server.ts'

type OverviewView = {
  draftId: string
  savedAt: number
  deletesOn: string
  endsAt: number | undefined
  ready: boolean
  /** The journey has changed since the draft was saved, and some of its answers did not fit. */
  changed: boolean
  /** Pages to look at again, with the reasons where there are some. */
  again: { id: string; href: string | undefined; faults: string[] }[]
  /** Papers that lost a file after it was taken: the scanner answered late. */
  late: { id: string; href: string }[]
  sections: { id: string; state: SectionState; href: string | undefined; missing: number }[]
}

/** The task list of a draft. A journey that has just begun goes straight to its first question. */
export const overviewLoader =
  (service: Service) =>
  (args: LoaderFunctionArgs): OverviewView => {
    const { portal, holder, draft } = requireOpenDraft(service, args)
    const course = courseOf(service, draft, factsOf(portal, holder.resident))
    const sections = progress(course)
    const first = sections[0]
    // The first section decides whether the journey is for this person at all; its stop pages are reached through it.
    if (first && first.state !== 'done' && (Object.keys(draft.answers).length === 0 || findStop(course))) {
      throw redirect(addressOf(service, draft.id, findStop(course) ?? first.missing[0]), 303)
    }
    return {
      draftId: draft.id,
      savedAt: draft.savedAt,
      deletesOn: draft.deletesOn,
      endsAt: draft.endsAt,
      ready: isReadyToReview(course),
      changed: draft.lookAgain !== undefined,
      again: toLookAt(service, draft, course),
      late: latePapers(service, portal, draft, course),
      sections: sections.map(({ section, state, steps, missing }) => ({
        id: section.id,
        state,
        href: state === 'locked' ? undefined : addressOf(service, draft.id, missing[0] ?? steps[0]),
        missing: missing.length,
      })),
    }
  }

function toLookAt(service: Service, draft: Draft, course: Course): OverviewView['again'] {
  const open = reachable(course)
  const applying = progress(course).flatMap(({ steps }) => steps)
  return applying.flatMap((step) => {
    const faults = judgementsOf(course, step).flatMap(({ fault, asks }) => (asks ? [] : [fault]))
    const isChanged = draft.lookAgain?.includes(step.id) ?? false
    if (!isChanged && faults.length === 0) return []
    // Behind a page that has to be answered first it has no link yet.
    const href = open.includes(step) ? addressOf(service, draft.id, step) : undefined
    return [{ id: step.id, href, faults: [...new Set(faults)] }]
  })
}

function latePapers(
  service: Service,
  portal: Portal,
  { id: draftId }: Draft,
  course: Course,
): OverviewView['late'] {
  const lost = new Set(
    listOwnFiles(portal, draftId).flatMap(({ paper, state }) => (state === 'refused' ? [paper] : [])),
  )
  return papersOfPlace(service, { course })
    .filter(({ id }) => lost.has(id))
    .map(({ id }) => ({
      id,
      href: `${addressOf(service, draftId, papersStep(service.journey))}/${paperCode(id)}`,
    }))
}

export const createOverviewPage = (service: Service) =>
  function OverviewPage() {
    const view = useLoaderData<OverviewView>()
    const language = useLanguage()
    const { texts, say, code } = language
    const { form, papers, titles } = texts.journey
    const overview = { ...texts.journey.overview, ...(service.signed ? {} : form.overview) }
    const { journey: words, papers: names } = service.textsOf(texts)
    const base = `${service.path}/${view.draftId}`
    const status: Record<SectionState, Task['status']> = {
      done: { text: overview.done, tone: 'success' },
      started: { text: overview.started, tone: 'progress' },
      'not-started': { text: overview.notStarted, tone: 'neutral' },
      locked: { text: overview.locked, tone: 'neutral' },
    }
    const tasks = view.sections.map(({ id, state, href, missing }): Task => ({
      id,
      title: words.sections[id] ?? id,
      href,
      status: status[state],
      hint:
        state === 'locked'
          ? overview.lockedHint
          : state === 'started'
            ? say('journey.overview.missing', { count: missing })
            : undefined,
    }))
    const review: Task = {
      id: 'review',
      title: overview.review,
      status: status.locked,
      hint: overview.reviewHint,
    }
    const done = view.sections.filter(({ state }) => state === 'done').length
    return (
      <JourneyPage
        title={titles.overview}
        back={
          view.endsAt === undefined
            ? { href: '/mina-sidor', text: texts.common.header.myPages }
            : { href: service.infoPath }
        }
      >
        {view.changed || view.again.length > 0 ? (
          <Notification tone="warning" title={overview.againTitle}>
            {view.changed ? <p>{overview.changed}</p> : null}
            {view.again.length > 0 ? (
              <ul>
                {view.again.map(({ id, href, faults }) => (
                  <li key={id}>
                    {href === undefined ? (
                      (words.pages[id]?.title ?? id)
                    ) : (
                      <a href={href}>{words.pages[id]?.title ?? id}</a>
                    )}
                    {faults.length > 0 ? ': ' : null}
                    {faults.map((fault) => faultText(fault, words, language)).join(' ')}
                  </li>
                ))}
              </ul>
            ) : null}
          </Notification>
        ) : null}
        {view.late.length > 0 ? (
          <Notification tone="warning" title={papers.lateTitle}>
            <ul>
              {view.late.map(({ id, href }) => (
                <li key={id}>
                  <a href={href}>{say('journey.papers.late', { name: names[id]?.name ?? id })}</a>
                </li>
              ))}
            </ul>
          </Notification>
        ) : null}
        <h1>{overview.title}</h1>
        <p className="lead">{overview.lead}</p>
        <p>{say('journey.overview.progress', { done, all: view.sections.length })}</p>
        <TaskList sections={[{ tasks: view.ready ? tasks : [...tasks, review] }]} />
        {view.ready ? <ButtonLink href={`${base}/granska`}>{overview.review}</ButtonLink> : null}
        <p className="muted">
          {say('journey.overview.savedAt', { at: momentInWords(view.savedAt, code) })}{' '}
          {view.endsAt === undefined
            ? say('journey.overview.deletesOn', { day: dayInWords(view.deletesOn, code) })
            : say('journey.form.endsAt', { at: momentInWords(view.endsAt, code) })}
        </p>
        <p>
          <a href={`${base}/ta-bort`}>{overview.delete}</a>
        </p>
      </JourneyPage>
    )
  }
