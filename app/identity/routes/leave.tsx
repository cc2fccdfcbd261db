import { redirect, type ActionFunctionArgs } from 'react-router'
import { getPortal } from '#app/platform/portal.ts'
import { forgetGuestForms } from '../guest-drafts.server.ts'
import { endSession, findSession, forgetSession } from '../sessions.server.ts'
import { forgetGuest } from '../guest-pass.ts'
import { leaving } from '../staff-audit.server.ts'

/** A link to here ends nothing: only the button of our own pages does. */
export function loader() {
  return redirect('/', 303)
}

/**
 * "Lämna sidan": the session is dead before the answer goes out, the browser forgets what it kept of this site, and a
 * neutral page takes its place. Works signed in or not. The body is not read: nothing in it could matter.
 */
export function action({ request, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const session = findSession(portal, request, { quiet: true })
  leaving(portal, session, 'quick-exit', () => endSession(portal, request))
  forgetGuestForms(portal, request)
  return redirect(portal.config.municipality.exitUrl, {
    status: 303,
    headers: [
      ['Cache-Control', 'no-store'],
      ['Clear-Site-Data', '"cache", "cookies", "storage"'],
      ['Set-Cookie', forgetSession(portal)],
      ['Set-Cookie', forgetGuest(portal)],
    ],
  })
}
