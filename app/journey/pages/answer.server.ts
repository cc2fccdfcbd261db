import { parseWithZod } from '@conform-to/zod/v4'
import type { SubmissionResult } from '@conform-to/react'
import { data, redirect, type ActionFunctionArgs } from 'react-router'
import { noteStorageFault } from '#app/platform/http/storage-faults.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { isId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { saveDraft, type Draft, type DraftChange, type SaveResult } from '../drafts.server.ts'
import { keepTyped } from '../ended.server.ts'
import { findStep, live, pageOf } from '../engine.ts'
import type { AnyValues, Fields, Stripped } from '../fields.ts'
import { inputsOf, rawInputs, removedFrom, type RawInputs } from '../inputs.ts'
import { formSchemaOf } from '../judge.ts'
import type { Service } from '../service.ts'
import { dropStash, stashPost, type Posted } from '../stash.server.ts'
import { addressOf, afterStep, getPlace, type Place } from './step.server.ts'

/** A form that came back: conform's answer, and what is saved if another window got there first. */
export type StepReply = {
  result: SubmissionResult
  conflict?: RawInputs
  /** The disk did not take it: what was typed comes back to be sent again. */
  notSaved?: true
  /** The list has room for no more. */
  full?: true
  /** Saved without this; the page comes back once so that the person sees what went. */
  removed?: Stripped['removed']
}

/**
 * Takes a posted page of questions: parses it, saves it, and tells where to go; or gives it back with its errors.
 * A post after the session has ended is kept, sealed, until the same person has signed in again.
 */
export async function answerQuestions(service: Service, args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const posted = postedTo(service, args.params, form)
  const stashed = stashPost(service, args, posted)
  if (stashed) return stashed
  const place = placeOrTyped(service, args, posted)
  if (!('draft' in place)) return place
  const { portal, draft, step } = place
  const page = pageOf(service.journey, step.id)
  if (page.kind !== 'questions') throw data(null, { status: 405 })
  const seenVersion = seenIn(form, draft)
  return savingOr503(portal, page.fields, form, () => {
    if (form.get('intent') === 'later') {
      const answer = draft.answers[step.id] as AnyValues | undefined
      const apply = leaveHalfDone(step.id, page.fields, answer, form)
      const saved = saveDraft(portal, draft, { key: step.id, seenVersion, apply })
      return laterResponse(service, place, args.request, saved, form, page.fields)
    }
    const submission = parseWithZod(form, {
      schema: formSchemaOf(service.journey, step.id, page.fields, {
        facts: place.facts,
        answers: live(place.course),
        others: [],
      }),
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
    dropStash(portal, args.request)
    const removed = removedFrom(page.fields, form)
    if (removed.length > 0) {
      const result: SubmissionResult = { initialValue: inputsOf(page.fields, submission.value) }
      return data<StepReply>({ result, removed })
    }
    return redirect(afterStep(service, place, saved.saved), 303)
  })
}

/** Where a posted page belongs, or what was typed, for the page that says that the form is not there any more. */
export function placeOrTyped(service: Service, args: ActionFunctionArgs, posted: Posted | undefined) {
  try {
    return getPlace(service, args)
  } catch (refusal) {
    return keepTyped(service, args.context, posted, refusal)
  }
}

/** What was posted to a page of questions, or to a thing of a list, as it is kept while nobody is signed in. */
export function postedTo(
  { journey }: Service,
  params: ActionFunctionArgs['params'],
  form: FormData,
): Posted | undefined {
  const step = findStep(journey, params.page ?? '')
  const page = step && pageOf(journey, step.id)
  const isThing = page?.kind === 'list' && params.item
  if (!step || (page?.kind !== 'questions' && !isThing)) return undefined
  const thing = form.get('thing')
  return {
    key: isThing ? `${step.id}/${params.item}` : step.id,
    seen: Number(form.get('seen')),
    inputs: rawInputs(page.fields, form),
    ...(isId(thing) ? { thing } : {}),
  }
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

/** What is typed, to be finished later under `key`. A page that is left as it was saved has nothing half done. */
export function leaveHalfDone(
  key: string,
  fields: Fields,
  saved: AnyValues | undefined,
  form: FormData,
): DraftChange['apply'] {
  const typed = rawInputs(fields, form)
  const asShown = (inputs: RawInputs) =>
    JSON.stringify(Object.entries(inputs).filter(([, value]) => value.length > 0))
  const isSame = saved !== undefined && asShown(typed) === asShown(inputsOf(fields, saved))
  return ({ unfinished }) => {
    if (isSame) delete unfinished[key]
    else unfinished[key] = typed
  }
}

export function laterResponse(
  service: Service,
  place: Place,
  request: Request,
  saved: SaveResult,
  form: FormData,
  fields: Fields,
) {
  if ('conflict' in saved)
    return conflictReply(saved.conflict.answers[place.step.id] as AnyValues | undefined, fields, form)
  dropStash(place.portal, request)
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
