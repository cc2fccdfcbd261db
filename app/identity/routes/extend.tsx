import { redirect, type ActionFunctionArgs } from 'react-router'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { HOME, signInAddress } from '../addresses.ts'
import { safeReturn } from '../safe-return.ts'
import { extendSession } from '../sessions.server.ts'

export function loader() {
  return redirect('/', 303)
}

/** "Jag är kvar": the script gets the time that is left, a plain form goes back to the page in `till`. */
export async function action({ request, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const session = extendSession(portal, request)
  const headers = { 'Cache-Control': 'no-store' }
  if (request.headers.get('Accept')?.includes('application/json')) {
    if (!session) return Response.json(null, { status: 401, headers })
    return Response.json({ endsInMs: session.endsAt - portal.clock.now() }, { headers })
  }
  const returnTo = safeReturn(textField(await readForm(request), 'till'))
  const next = session ? (returnTo ?? HOME[session.kind]) : signInAddress('resident', returnTo)
  return redirect(next, { status: 303, headers })
}
