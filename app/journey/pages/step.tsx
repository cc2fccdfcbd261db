import {
  data,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { ReadAloud } from '#app/ui/read-aloud.tsx'
import type { EndedView } from '../ended-form.ts'
import { endedIn } from '../ended.server.ts'
import { pageOf } from '../engine.ts'
import type { Service } from '../service.ts'
import type { AnyJourneyTexts } from '../texts.ts'
import { EndedPage } from './ended.tsx'
import { continueList, ListBody, nameOf as nameOfThing } from './list.tsx'
import { continuePapers, loadPapers, PapersBody, type PapersView } from './papers.tsx'
import { JourneyPage } from './journey-page.tsx'
import { QuestionForm } from './question-form.tsx'
import { ConflictNotice, InputsNotice, JudgedNotice, ReplyNotice } from './reply-notice.tsx'
import { answerQuestions, type StepReply } from './answer.server.ts'
import { getPlace, stepView, type StepView } from './step.server.ts'

/** Loads a step of a service's journey: a page of questions, a list, the papers, or a stop. */
export const stepLoader = (service: Service) => (args: LoaderFunctionArgs) => {
  const ended = endedIn(args.context)
  if (ended) return data(ended, { status: 404 })
  const place = getPlace(service, args)
  const view = stepView(service, place, args.request)
  const papers =
    pageOf(service.journey, place.step.id).kind === 'attachments' ? loadPapers(service, place) : undefined
  return { ...view, papers }
}

/** Takes what a step's page posts. */
export const stepAction = (service: Service) => (args: ActionFunctionArgs) => {
  const kind = service.journey.sections
    .flatMap(({ steps }) => steps)
    .filter(({ page }) => page === args.params.page)
    .map(({ id }) => pageOf(service.journey, id).kind)[0]
  if (kind === 'list') return continueList(service, args)
  if (kind === 'attachments') return continuePapers(service, args)
  return answerQuestions(service, args)
}

type View = StepView & { papers: PapersView | undefined }

export const createStepPage = (service: Service) => {
  const StepBody = createStepBody(service)
  return function StepPage() {
    const view = useLoaderData<View | EndedView>()
    return 'ended' in view ? <EndedPage service={service} {...view} /> : <StepBody view={view} />
  }
}

const createStepBody = (service: Service) =>
  function StepBody({ view }: { view: View }) {
    const reply = useActionData<StepReply>()
    const language = useLanguage()
    const { journey, common } = language.texts
    const texts = service.textsOf(language.texts).journey
    const page = pageOf(service.journey, view.step.id)
    const pageTexts = texts.pages[view.step.id] ?? { title: '' }
    const nameOf = (id: string) => {
      const thing = view.items.find((item) => item.id === id)
      return thing && page.kind === 'list' ? nameOfThing(thing, page, pageTexts, language) : ''
    }
    const notices = <Notices view={view} reply={reply} texts={texts} nameOf={nameOf} />
    const caption = (
      <p className="caption">
        {language.say('journey.step.section', {
          n: view.section.n,
          all: view.section.all,
          name: texts.sections[view.section.id] ?? '',
        })}
      </p>
    )
    return (
      <JourneyPage
        title={language.say('journey.titles.page', { page: view.step.page })}
        hasErrors={reply?.result.status === 'error' && !reply.conflict && !reply.notSaved}
        back={{ href: view.back, text: view.fromReview ? journey.step.toReview : common.form.back }}
        before={caption}
      >
        {service.readAloud ? <ReadAloud text={common.readAloud} /> : null}
        {page.kind === 'questions' ? (
          <QuestionForm
            fields={page.fields}
            leavesNothing={service.report !== undefined}
            texts={pageTexts}
            rules={texts.rules}
            today={view.today}
            inputs={view.inputs}
            result={reply?.result}
            seen={view.seen}
            notices={notices}
            conflict={reply ? reply.conflict : view.conflict}
          />
        ) : null}
        {page.kind === 'list' ? (
          <ListBody view={view} page={page} texts={pageTexts} path={service.path} notices={notices} />
        ) : null}
        {page.kind === 'attachments' && view.papers ? (
          <PapersBody
            view={view}
            papers={view.papers}
            texts={pageTexts}
            service={service}
            notices={notices}
          />
        ) : null}
        {page.kind === 'stop' ? (
          <>
            <h1>{pageTexts.title}</h1>
            {pageTexts.lead ? <p className="lead">{pageTexts.lead}</p> : null}
            {pageTexts.body?.map((line) => (
              <p key={line}>{line}</p>
            ))}
            <ButtonLink href={view.back} variant="secondary">
              {journey.step.stopBack}
            </ButtonLink>
          </>
        ) : null}
      </JourneyPage>
    )
  }

function Notices({
  view,
  reply,
  texts,
  nameOf,
}: {
  view: StepView
  reply: StepReply | undefined
  texts: AnyJourneyTexts
  nameOf: (thing: string) => string
}) {
  const {
    texts: { journey },
    say,
  } = useLanguage()
  if (reply?.conflict || reply?.notSaved || reply?.removed) return <ReplyNotice reply={reply} />
  if (reply) return null
  if (view.conflict) return <ConflictNotice />
  return (
    <>
      <InputsNotice from={view.inputsFrom} />
      {view.changed ? (
        <Notification tone="warning" title={journey.step.changedTitle}>
          <p>{journey.step.changed}</p>
        </Notification>
      ) : null}
      <JudgedNotice judged={view.judged.filter(({ asks }) => !asks)} rules={texts.rules} nameOf={nameOf} />
      <JudgedNotice judged={view.judged.filter(({ asks }) => asks)} rules={texts.rules} nameOf={nameOf} />
      {view.removed.length > 0 ? (
        <Notification title={journey.step.removedTitle}>
          <p>
            {say('journey.step.removed', {
              pages: view.removed.map((id) => texts.pages[id]?.title ?? '').join(', '),
            })}
          </p>
        </Notification>
      ) : null}
    </>
  )
}
