import { parseWithZod } from '@conform-to/zod/v4'
import type { SubmissionResult } from '@conform-to/react'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { requireResident } from '#app/identity/guards.ts'
import { noteStorageFault } from '#app/platform/http/storage-faults.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal, getVisit, type Portal } from '#app/platform/portal.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import { courseOf, factsOf } from '../course.server.ts'
import type { Facts, Step } from '../define.ts'
import { getDraft, saveDraft, type Draft, type DraftChange, type SaveResult } from '../drafts.server.ts'
import {
  findStep,
  isReadyToReview,
  nextStep,
  pageOf,
  previousStep,
  progress,
  prunedSteps,
  reachable,
  type Course,
} from '../engine.ts'
import type { AnyValues, Fields } from '../fields.ts'
import { inputsOf, rawInputs, type RawInputs } from '../inputs.ts'
import { schemaOf } from '../schema.ts'
import type { Service } from '../service.ts'
import { stashPost, takeStash } from '../stash.server.ts'

/** Everything a journey page knows about where it stands. */
export type Place = {
  portal: Portal
  draft: Draft
  facts: Facts
  course: Course
  step: Step
  language: LanguageCode
  /** Came from the review, and goes back there. */
  fromReview: boolean
}

type Args = LoaderFunctionArgs | ActionFunctionArgs

/** Finds the person, the draft and the step of this address. @throws to sign-in, to 404, or to the first open step. */
export function getPlace(service: Service, { request, params, context }: Args): Place {
  const portal = getPortal(context)
  const resident = requireResident(portal, request)
  const draft = getDraft(portal, resident.personId, service.id, params.draft)
  const facts = factsOf(portal, resident)
  const course = courseOf(service, draft, facts)
  const step = findStep(service.journey, params.page ?? '')
  if (!step) throw data(null, { status: 404 })
  const open = reachable(course)
  if (!open.includes(step)) throw redirect(addressOf(service, draft.id, open.at(-1)), 303)
  const fromReview = new URL(request.url).searchParams.get('r') === '1'
  return { portal, draft, facts, course, step, language: getVisit(context).language.code, fromReview }
}

/** `/a/<draft>/<page>`; without a step, the overview. */
export function addressOf(service: Service, draftId: string, step?: Step, fromReview = false): string {
  return `${service.path}/${draftId}${step ? `/${step.page}` : ''}${fromReview && step ? '?r=1' : ''}`
}

/** Where to go when `step` is done: back to the review unless new questions have opened, else onwards. */
export function afterStep(service: Service, place: Place, saved: Draft): string {
  const course = courseOf(service, saved, place.facts)
  if (place.fromReview && isReadyToReview(course)) return `${addressOf(service, saved.id)}/granska`
  const next = nextStep(course, place.step)
  if (!next) return `${addressOf(service, saved.id)}/granska`
  const section = (step: Step) => progress(course).find(({ steps }) => steps.includes(step))?.section
  // Between sections the overview shows how far one has come.
  const sameSection = section(next) === section(place.step)
  return sameSection || place.fromReview
    ? addressOf(service, saved.id, next, place.fromReview)
    : addressOf(service, saved.id)
}

/** What the page of a step shows. Never sent anywhere but into the page. */
export type StepView = {
  step: Step
  draftId: string
  seen: number
  inputs: RawInputs
  /** Why the inputs are not what is saved. */
  inputsFrom: 'saved' | 'unfinished' | 'restored'
  section: { id: string; n: number; all: number }
  back: string
  fromReview: boolean
  removed: readonly string[]
  items: readonly ({ id: string } & AnyValues)[]
  unfinishedItems: readonly string[]
}

export function stepView(service: Service, place: Place, request: Request): StepView {
  const { course, draft, step } = place
  const page = pageOf(service.journey, step.id)
  const sections = progress(course)
  const index = sections.findIndex(({ steps }) => steps.includes(step))
  const before = previousStep(course, step)
  const answer = draft.answers[step.id] as AnyValues | undefined
  const stash = page.kind === 'questions' ? takeStash(place.portal, draft, request, step.id) : undefined
  const unfinished = draft.unfinished[step.id]
  return {
    step,
    draftId: draft.id,
    seen: draft.version,
    inputs: page.kind === 'questions' ? (stash ?? unfinished ?? inputsOf(page.fields, answer)) : {},
    inputsFrom: stash ? 'restored' : unfinished ? 'unfinished' : 'saved',
    section: { id: sections[index]?.section.id ?? '', n: index + 1, all: sections.length },
    back: place.fromReview
      ? `${addressOf(service, draft.id)}/granska`
      : before && sections[index]?.steps.includes(before)
        ? addressOf(service, draft.id, before)
        : addressOf(service, draft.id),
    fromReview: place.fromReview,
    removed: prunedSteps(course).map(({ id }) => id),
    items: (draft.answers[step.id] as { items?: ({ id: string } & AnyValues)[] } | undefined)?.items ?? [],
    unfinishedItems: Object.keys(draft.unfinished).filter((key) => key.startsWith(`${step.id}/`)),
  }
}

/** A form that came back: conform's answer, and what is saved if another window got there first. */
export type StepReply = {
  result: SubmissionResult
  conflict?: RawInputs
  /** The disk did not take it: what was typed comes back to be sent again. */
  notSaved?: true
}

/**
 * Takes a posted page of questions: parses it, saves it, and tells where to go; or gives it back with its errors.
 * A post after the session has ended is kept, sealed, until the same person has signed in again.
 */
export async function answerQuestions(service: Service, args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const stashed = stashPost(service, args, form)
  if (stashed) return stashed
  const place = getPlace(service, args)
  const { portal, draft, step } = place
  const page = pageOf(service.journey, step.id)
  if (page.kind !== 'questions') throw data(null, { status: 405 })
  const seenVersion = seenIn(form, draft)
  return savingOr503(portal, page.fields, form, () => {
    if (form.get('intent') === 'later') {
      const apply: DraftChange['apply'] = ({ unfinished }) => {
        unfinished[step.id] = rawInputs(page.fields, form)
      }
      return laterResponse(
        service,
        place,
        saveDraft(portal, draft, { key: step.id, seenVersion, apply }),
        form,
        page.fields,
      )
    }
    const submission = parseWithZod(form, {
      schema: schemaOf(page.fields, place.facts.today),
      disableAutoCoercion: true,
    })
    if (submission.status !== 'success')
      return data<StepReply>({ result: submission.reply() }, { status: 400 })
    const apply: DraftChange['apply'] = ({ answers, unfinished }) => {
      answers[step.id] = submission.value
      delete unfinished[step.id]
    }
    const saved = saveDraft(portal, draft, { key: step.id, seenVersion, apply })
    if ('conflict' in saved)
      return conflictReply(saved.conflict.answers[step.id] as AnyValues | undefined, page.fields, form)
    return redirect(afterStep(service, place, saved.saved), 303)
  })
}

/**
 * Runs what saves a form. When the database cannot write (a full or read-only disk), the page comes back with what was
 * typed and 503; nothing of it is kept, and nothing is lost.
 */
export function savingOr503<T>({ health }: Portal, fields: Fields, form: FormData, save: () => T) {
  try {
    return save()
  } catch (error) {
    if (!noteStorageFault(error, health)) throw error
    const result: SubmissionResult = {
      status: 'error',
      initialValue: rawInputs(fields, form),
      error: {},
    }
    return data<StepReply>({ result, notSaved: true }, { status: 503, headers: { 'Retry-After': '30' } })
  }
}

export function seenIn(form: FormData, draft: Draft): number {
  const seen = Number(textField(form, 'seen'))
  return Number.isSafeInteger(seen) ? seen : draft.version
}

export function laterResponse(
  service: Service,
  place: Place,
  saved: SaveResult,
  form: FormData,
  fields: Fields,
) {
  if ('conflict' in saved)
    return conflictReply(saved.conflict.answers[place.step.id] as AnyValues | undefined, fields, form)
  return redirect(`${addressOf(service, place.draft.id)}/sparad`, 303)
}

/** The page again with what this window wrote, beside what the other window saved. */
export function conflictReply(saved: AnyValues | undefined, fields: Fields, form: FormData) {
  const result: SubmissionResult = {
    status: 'error',
    initialValue: rawInputs(fields, form),
    error: {},
  }
  return data<StepReply>({ result, conflict: inputsOf(fields, saved) }, { status: 409 })
}
