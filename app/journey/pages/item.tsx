import { parseWithZod } from '@conform-to/zod/v4'
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { readForm } from '#app/platform/http/read-form.ts'
import type { PlainDay } from '#app/platform/clock.ts'
import { isId, newId } from '#app/platform/ids.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { NEW_THING, type AnyAnswers, type ListPage } from '../define.ts'
import { saveDraft, type DraftChange } from '../drafts.server.ts'
import { findStep, judgementsOf, live, pageOf, type StepJudgement } from '../engine.ts'
import type { AnyValues } from '../fields.ts'
import { inputsOf, type RawInputs } from '../inputs.ts'
import { formSchemaOf } from '../judge.ts'
import type { Service } from '../service.ts'
import { dropStash, stashPost, takeStash } from '../stash.server.ts'
import { endedIn } from '../ended.server.ts'
import type { EndedView } from '../ended-form.ts'
import { EndedPage } from './ended.tsx'
import { JourneyPage } from './journey-page.tsx'
import { ConflictNotice, InputsNotice, JudgedNotice, ReplyNotice } from './reply-notice.tsx'
import { createPaperBody } from './paper.tsx'
import { answerPaper } from './paper-answer.server.ts'
import { loadPaper, type PaperView } from './paper.server.ts'
import { QuestionForm } from './question-form.tsx'
import {
  conflictReply,
  laterResponse,
  leaveHalfDone,
  placeOrTyped,
  postedTo,
  savingOr503,
  seenIn,
  type StepReply,
} from './answer.server.ts'
import { addressOf, getPlace, inputsFrom, type InputsFrom, type Place } from './step.server.ts'

type Thing = { id: string } & AnyValues
type ItemView = {
  kind: 'thing'
  stepId: string
  page: string
  seen: number
  inputs: RawInputs
  inputsFrom: InputsFrom
  itemId: string
  thing: string
  back: string
  today: PlainDay
  /** What does not hold of it as it is saved. */
  judged: StepJudgement[]
  /** What another window has saved since it was posted. */
  conflict: RawInputs | undefined
}

function getListPage(service: Service, place: Place): { page: ListPage; items: Thing[] } {
  const page = pageOf(service.journey, place.step.id)
  if (page.kind !== 'list') throw data(null, { status: 404 })
  return { page, items: thingsOf(place.draft.answers[place.step.id]) }
}

function thingsOf(answer: AnyAnswers[string]): Thing[] {
  return (answer as { items?: Thing[] } | undefined)?.items ?? []
}

export function loadItem(service: Service, place: Place, itemId: string, request: Request): ItemView {
  const { page, items } = getListPage(service, place)
  const { portal, draft, step } = place
  const thing = items.find(({ id }) => id === itemId)
  if (!thing && itemId !== NEW_THING) throw data(null, { status: 404 })
  const key = `${step.id}/${itemId}`
  const unfinished = draft.unfinished[key]
  const kept = takeStash(portal, draft, request, key)
  // Once it has come into the list, what was kept of it is old.
  const stash = items.some(({ id }) => id === kept?.thing) ? undefined : kept
  return {
    kind: 'thing',
    stepId: step.id,
    page: step.page,
    seen: draft.version,
    inputs: stash?.inputs ?? unfinished ?? inputsOf(page.fields, thing),
    inputsFrom: inputsFrom(stash?.inputs, unfinished),
    itemId,
    thing: thing?.id ?? stash?.thing ?? newId(),
    back: addressOf(service, draft.id, step, place.fromReview),
    today: place.facts.today,
    judged: judgementsOf(place.course, step).filter((one) => one.thing === itemId && !one.asks),
    conflict: stash?.isOld ? inputsOf(page.fields, thing) : undefined,
  }
}

/** Saves one thing of a list: a new one gets its id here, so that posting it twice from two tabs makes two things seen. */
function saveItem(service: Service, place: Place, itemId: string, form: FormData, request: Request) {
  const { page, items } = getListPage(service, place)
  const { portal, draft, step, facts } = place
  const before = items.find(({ id }) => id === itemId)
  if (itemId !== NEW_THING && !before) throw data(null, { status: 404 })
  const key = `${step.id}/${itemId}`
  const seenVersion = itemId === NEW_THING ? draft.version : seenIn(form, draft)
  return savingOr503(portal, page.fields, form, () => {
    if (form.get('intent') === 'later') {
      const apply = leaveHalfDone(key, page.fields, before, form)
      const saved = saveDraft(portal, draft, { key, seenVersion, apply })
      return laterResponse(service, place, request, saved, form, page.fields)
    }
    // The form carries the id of the thing it will make, so sending it twice makes one.
    const posted = form.get('thing')
    const id = itemId === NEW_THING ? (isId(posted) ? posted : newId()) : itemId
    const submission = parseWithZod(form, {
      schema: formSchemaOf(service.journey, step.id, page.fields, {
        facts,
        answers: live(place.course),
        others: items.filter((other) => other.id !== id),
      }),
      disableAutoCoercion: true,
    })
    if (submission.status !== 'success')
      return data<StepReply>({ result: submission.reply() }, { status: 400 })
    // Another window filled the list meanwhile: what was typed comes back instead of being forgotten.
    if (items.length >= page.max && !items.some((other) => other.id === id)) {
      return conflictReply(undefined, page.fields, form)
    }
    const apply: DraftChange['apply'] = ({ answers, unfinished }) => {
      const thing = { ...submission.value, id } as Thing
      answers[step.id] = {
        items: withThing(thingsOf(answers[step.id]), thing).slice(0, page.max),
      } as NonNullable<AnyAnswers[string]>
      delete unfinished[key]
    }
    const saved = saveDraft(portal, draft, { key, seenVersion, apply })
    if ('conflict' in saved) {
      return conflictReply(
        thingsOf(saved.conflict.answers[step.id]).find((thing) => thing.id === id),
        page.fields,
        form,
      )
    }
    if (!thingsOf(saved.saved.answers[step.id]).some((thing) => thing.id === id))
      return data<StepReply>({ result: submission.reply(), full: true }, { status: 409 })
    dropStash(portal, request)
    return redirect(addressOf(service, draft.id, step, place.fromReview), 303)
  })
}

/** The list with the thing in its place, or at the end when it is new. */
function withThing(things: Thing[], thing: Thing): Thing[] {
  return things.some(({ id }) => id === thing.id)
    ? things.map((other) => (other.id === thing.id ? thing : other))
    : [...things, thing]
}

export function createItemBody(service: Service) {
  return function ItemBody({ view }: { view: ItemView }) {
    const reply = useActionData<StepReply>()
    const language = useLanguage()
    const { pages, rules } = service.textsOf(language.texts).journey
    const texts = pages[view.stepId] ?? { title: '' }
    const page = pageOf(service.journey, view.stepId) as ListPage
    const { lead: _, why: __, ...words } = texts
    return (
      <JourneyPage
        title={language.say('journey.titles.page', { page: view.page })}
        hasErrors={reply?.result.status === 'error' && !reply.conflict && !reply.notSaved}
        back={{ href: view.back }}
      >
        <QuestionForm
          fields={page.fields}
          leavesNothing={service.report !== undefined}
          texts={words}
          rules={rules}
          today={view.today}
          title={(view.itemId === NEW_THING ? texts.add : texts.item) ?? texts.title}
          inputs={view.inputs}
          result={reply?.result}
          seen={view.seen}
          conflict={reply ? reply.conflict : view.conflict}
          notices={
            reply?.conflict || reply?.notSaved || reply?.full ? (
              <ReplyNotice reply={reply} />
            ) : reply ? null : view.conflict ? (
              <ConflictNotice />
            ) : (
              <>
                <InputsNotice from={view.inputsFrom} />
                <JudgedNotice judged={view.judged} rules={rules} />
              </>
            )
          }
        >
          <input type="hidden" name="thing" value={view.thing} />
        </QuestionForm>
      </JourneyPage>
    )
  }
}

/** A thing of a list, or one paper: both stand one level below their step. */
export const itemLoader = (service: Service) => (args: LoaderFunctionArgs) => {
  const ended = endedIn(args.context)
  if (ended) return data(ended, { status: 404 })
  const place = getPlace(service, args)
  const below = args.params.item ?? ''
  return isPapers(service, place)
    ? loadPaper(service, place, below, args.request)
    : loadItem(service, place, below, args.request)
}

export const itemAction = (service: Service) => async (args: ActionFunctionArgs) => {
  const below = args.params.item ?? ''
  const step = findStep(service.journey, args.params.page ?? '')
  if (!step || isPapers(service, { step })) return answerPaper(service, args)
  const form = await readForm(args.request)
  const posted = postedTo(service, args.params, form)
  const stashed = stashPost(service, args, posted)
  if (stashed) return stashed
  const place = placeOrTyped(service, args, posted)
  return 'draft' in place ? saveItem(service, place, below, form, args.request) : place
}

function isPapers(service: Service, { step }: Pick<Place, 'step'>): boolean {
  return pageOf(service.journey, step.id).kind === 'attachments'
}

export const createItemPage = (service: Service) => {
  const ItemBody = createItemBody(service)
  const PaperBody = createPaperBody(service)
  return function ItemPage() {
    const view = useLoaderData<ItemView | PaperView | EndedView>()
    if ('ended' in view) return <EndedPage service={service} {...view} />
    return view.kind === 'paper' ? <PaperBody view={view} /> : <ItemBody view={view} />
  }
}
