import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import type { PlainDay } from '#app/platform/clock.ts'
import { getVisit, type Portal } from '#app/platform/portal.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import { courseOf, factsOf, unfinishedThings } from '../course.server.ts'
import type { Facts, Step } from '../define.ts'
import type { Draft } from '../drafts.server.ts'
import {
  findStep,
  isReadyToReview,
  judgementsOf,
  nextStep,
  pageOf,
  previousStep,
  progress,
  prunedSteps,
  reachable,
  thingsNotWhole,
  type Course,
  type StepJudgement,
} from '../engine.ts'
import type { AnyValues } from '../fields.ts'
import { inputsOf, type RawInputs } from '../inputs.ts'
import { requireOpenDraft } from '../own-draft.server.ts'
import type { Service } from '../service.ts'
import { takeStash } from '../stash.server.ts'

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

/**
 * Finds the person, the draft and the step of this address. @throws to sign-in, to 404, to where the service begins, or
 * to the first open step.
 */
export function getPlace(service: Service, args: Args): Place {
  const { request, params, context } = args
  const { portal, holder, draft } = requireOpenDraft(service, args)
  const facts = factsOf(portal, holder.resident)
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
  return sameSection || place.fromReview || service.straight
    ? addressOf(service, saved.id, next, place.fromReview)
    : addressOf(service, saved.id)
}

/** Why the inputs are not what is saved. */
export type InputsFrom = 'saved' | 'unfinished' | 'restored'

export function inputsFrom(stash: RawInputs | undefined, unfinished: RawInputs | undefined): InputsFrom {
  return stash ? 'restored' : unfinished ? 'unfinished' : 'saved'
}

/** What the page of a step shows. Never sent anywhere but into the page. */
export type StepView = {
  step: Step
  draftId: string
  seen: number
  inputs: RawInputs
  inputsFrom: InputsFrom
  /** What another window has saved since what stands in the inputs was posted. */
  conflict: RawInputs | undefined
  section: { id: string; n: number; all: number }
  back: string
  fromReview: boolean
  removed: readonly string[]
  items: readonly ({ id: string } & AnyValues)[]
  /** The ids of things that were left half done, lack an answer or do not hold. */
  unfinishedItems: readonly string[]
  today: PlainDay
  /** What does not hold of what is saved here, or is worth a second look. */
  judged: readonly StepJudgement[]
  /** The questions here have changed since they were answered. */
  changed: boolean
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
    inputs: page.kind === 'questions' ? (stash?.inputs ?? unfinished ?? inputsOf(page.fields, answer)) : {},
    inputsFrom: inputsFrom(stash?.inputs, unfinished),
    conflict: page.kind === 'questions' && stash?.isOld ? inputsOf(page.fields, answer) : undefined,
    section: { id: sections[index]?.section.id ?? '', n: index + 1, all: sections.length },
    back: place.fromReview
      ? `${addressOf(service, draft.id)}/granska`
      : before && sections[index]?.steps.includes(before)
        ? addressOf(service, draft.id, before)
        : addressOf(service, draft.id),
    fromReview: place.fromReview,
    removed: prunedSteps(course).map(({ id }) => id),
    items: (draft.answers[step.id] as { items?: ({ id: string } & AnyValues)[] } | undefined)?.items ?? [],
    unfinishedItems: page.kind === 'list' ? notWhole(place) : [],
    today: place.facts.today,
    judged: judgementsOf(course, step),
    changed: draft.lookAgain?.includes(step.id) ?? false,
  }
}

/** The things of a list that keep it from being done. */
export function notWhole({ course, draft, step }: Place): string[] {
  return [...new Set([...thingsNotWhole(course, step), ...unfinishedThings(draft, step.id)])]
}
