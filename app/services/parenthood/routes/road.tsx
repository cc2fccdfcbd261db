import {
  data,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { rawInputs } from '#app/journey/inputs.ts'
import { dayOf } from '#app/platform/clock.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import { ALL_FIELDS, firstView, viewAfter, type Posted, type View } from '../finder/reading.ts'
import { QuestionPage } from './question-page.tsx'
import { RoadPage } from './road-page.tsx'

/**
 * Nothing of what is answered here is kept: no cookie, no row, nothing in the address. Each page posts all answers so far
 * to the next one, and whatever is posted is read anew.
 */
export function loader({ context }: LoaderFunctionArgs) {
  return around(getPortal(context), firstView)
}

/** The page after what was posted. An answer that is wrong or missing comes back as 400, with what to do. */
export async function action({ request, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const view = viewAfter(readPosted(await readForm(request)), dayOf(portal.clock.now()))
  const isRefused = view.kind === 'question' && Object.keys(view.faults).length > 0
  return data(around(portal, view), { status: isRefused ? 400 : 200 })
}

function around({ clock, config }: Portal, view: View) {
  return { view, today: dayOf(clock.now()), phone: config.municipality.phone }
}

function readPosted(form: FormData): Posted {
  return {
    inputs: rawInputs(ALL_FIELDS, form),
    shown: textField(form, 'question'),
    intent: textField(form, 'intent') === 'back' ? 'back' : 'next',
    change: textField(form, 'change'),
  }
}

export default function FindRoadPage() {
  const first = useLoaderData<typeof loader>()
  const { view, today, phone } = useActionData<typeof action>() ?? first
  return view.kind === 'question' ? (
    <QuestionPage view={view} today={today} />
  ) : (
    <RoadPage view={view} today={today} phone={phone} />
  )
}
