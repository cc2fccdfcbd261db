import { redirect, type ActionFunctionArgs } from 'react-router'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { SIGNED_OUT } from '../addresses.ts'
import { findEndSessionUrl } from '../oidc.server.ts'
import { endAllSessions, endSession, findSession, forgetSession } from '../sessions.server.ts'
import { leaving } from '../staff-audit.server.ts'

/** Somebody who comes here by a link or the back button signs nobody out. */
export function loader() {
  return redirect('/', 303)
}

/** Ends the session here, `overallt` on every device, and then the one at the provider. */
export async function action({ request, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const everywhere = textField(await readForm(request), 'val') === 'overallt'
  const session = findSession(portal, request, { quiet: true })
  leaving(portal, session, everywhere ? 'everywhere' : 'here', () => {
    if (session && everywhere) {
      endAllSessions(
        portal,
        session.kind === 'resident' ? { personId: session.personId } : { staffId: session.staffId },
      )
    }
    endSession(portal, request)
  })
  const elsewhere = session && (await findEndSessionUrl(portal, session.kind, session.content.idToken))
  return redirect(elsewhere?.href ?? SIGNED_OUT, {
    status: 303,
    headers: {
      'Cache-Control': 'no-store',
      'Clear-Site-Data': '"cache", "storage"',
      'Set-Cookie': forgetSession(portal),
    },
  })
}
