import { data, type ActionFunctionArgs } from 'react-router'
import { textField } from '#app/platform/http/read-form.ts'
import { isConflictThrown, noteConflict } from '../conflict.tsx'
import { SEEN } from './mark.ts'

/** How many things had happened with the meeting when its page was shown. @throws 400 for a form that is none of ours. */
export function seenOf(form: FormData): number {
  const said = textField(form, SEEN)
  if (said === undefined || !/^\d{1,6}$/.test(said)) throw data(null, { status: 400 })
  return Number(said)
}

/** A colleague was first: said on a page of its own. Everything else goes on. */
export function conflictOf(context: ActionFunctionArgs['context'], refusal: unknown) {
  if (!isConflictThrown(refusal)) throw refusal
  noteConflict(context)
  return data(null, { status: 409 })
}
