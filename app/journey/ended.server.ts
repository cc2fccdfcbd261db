import { createContext, data, type RouterContextProvider } from 'react-router'
import { dayOf } from '#app/platform/clock.ts'
import { textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { NEW_THING } from './define.ts'
import { KEPT_PAGE, type EndedView } from './ended-form.ts'
import { findStep, pageOf } from './engine.ts'
import { rawInputs, type RawInputs } from './inputs.ts'
import { FORM_ENDED } from './own-draft.server.ts'
import type { Service } from './service.ts'
import type { Posted } from './stash.server.ts'

const endedContext = createContext<EndedView | null>(null)

/**
 * Gives what was typed to the page that says that the form is not there any more, where it would be lost otherwise: it
 * was kept nowhere, and nobody could sign in to it. @throws `refusal` when it is another one, or nothing was written.
 */
export function keepTyped(
  { journey, path }: Service,
  context: Readonly<RouterContextProvider>,
  posted: Posted | undefined,
  refusal: unknown,
) {
  const leadsTo = refusal instanceof Response ? refusal.headers.get('Location') : null
  const stepId = posted?.key.split('/')[0] ?? ''
  const step = journey.sections.flatMap(({ steps }) => steps).find(({ id }) => id === stepId)
  if (leadsTo !== `${path}?${FORM_ENDED}=1` || !posted || !step || !isWritten(journey, stepId, posted.inputs))
    throw refusal
  const today = dayOf(getPortal(context).clock.now())
  context.set(endedContext, { ended: { stepId, page: step.page, inputs: posted.inputs, today } })
  return data(undefined, { status: 404 })
}

/** Choices are quickly made anew; words are not. */
function isWritten(journey: Service['journey'], stepId: string, inputs: RawInputs): boolean {
  const page = pageOf(journey, stepId)
  if (!('fields' in page)) return false
  return Object.entries(page.fields).some(
    ([name, { kind }]) =>
      (kind === 'text' || kind === 'long-text') && String(inputs[name] ?? '').trim() !== '',
  )
}

export function endedIn(context: Readonly<RouterContextProvider>): EndedView | undefined {
  return context.get(endedContext) ?? undefined
}

/** What was typed in a form that had ended, to be left half done in a new one. */
export function typedBefore(
  { journey }: Service,
  form: FormData,
): { key: string; inputs: RawInputs } | undefined {
  const step = findStep(journey, textField(form, KEPT_PAGE) ?? '')
  const page = step && pageOf(journey, step.id)
  if (!step || !page || !('fields' in page)) return undefined
  return {
    key: page.kind === 'list' ? `${step.id}/${NEW_THING}` : step.id,
    inputs: rawInputs(page.fields, form),
  }
}
